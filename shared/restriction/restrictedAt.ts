import type { Row } from '../entities/index.ts';

/** Whether the public may not see a report on an ISO day. A restriction that has ended by then counts for nothing. */
export const restrictedAt = (
  paper: Pick<Row<'paper'>, 'restriction' | 'restrictedUntil'>,
  date: string,
): boolean =>
  paper.restriction !== 'open' && (paper.restrictedUntil === null || paper.restrictedUntil >= date);
