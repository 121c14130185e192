import { type Result, failed, ok } from './api.ts';

/**
 * A row as it goes through the door while somebody writes in it: one string, which crosses at once, where the thousands of
 * objects of a long paper would be copied one by one at each pause in typing.
 */
export const sentRow = (row: unknown): string => JSON.stringify(row);

/** The row that was sent; refuses what is no JSON. */
export function receivedRow(sent: string): Result<unknown> {
  try {
    return ok(JSON.parse(sent));
  } catch {
    return failed('invalid', 'This is no record.');
  }
}
