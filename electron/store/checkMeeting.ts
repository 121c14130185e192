import { assemble } from '../../shared/assemble.ts';
import { type CheckedPack, checkPack } from '../../shared/checks/checkPack.ts';
import { type EntityKind, type Rows, entityKinds } from '../../shared/entities/index.ts';
import { frozenKinds } from './addedOnly.ts';
import type { ReadHandle } from './handles.ts';
import { readKind } from './rows.ts';
import { snapshot } from './snapshot.ts';

export interface CheckWith {
  /** Whether a word is spelt as British English has it; without it spelling is not checked. */
  readonly knowsWord?: (word: string) => boolean;
}

/**
 * Checks a meeting's pack as its rows make it at an ISO instant. The rules see all rows of the library, because they
 * compare with other papers, but no frozen packs, which are large and prove nothing of the papers as they stand now.
 */
export function checkMeeting(
  read: ReadHandle,
  meetingId: string,
  at: string,
  { knowsWord }: CheckWith = {},
): CheckedPack {
  return read.transaction(() => {
    const document = assemble(snapshot(read, meetingId, at));
    const spelling = knowsWord === undefined ? {} : { knowsWord };
    return checkPack({ document, rows: rowsToCheck(read), meetingId, ...spelling });
  })();
}

function rowsToCheck(read: ReadHandle): Rows {
  const rowsOf = (kind: EntityKind) => (frozenKinds.has(kind) ? [] : readKind(read, kind));
  return Object.fromEntries(entityKinds.map((kind) => [kind, rowsOf(kind)])) as unknown as Rows;
}
