import type { RecentRow } from '../../shared/api.ts';
import type { EntityKind } from '../../shared/entities/index.ts';
import type { ReadHandle } from './handles.ts';
import { type Found, ownerOf } from './owners.ts';
import type { RowReader } from './rows.ts';
import { namedRow, namingFrom } from './search.ts';

/** How many are shown, and how far back in the audit they are looked for. */
const most = 8;
const furthest = 600;

/** Parts that nobody would look for by themselves: what was worked on is the paper or the meeting that they are in. */
const partsOnly: ReadonlySet<EntityKind> = new Set([
  'recommendation',
  'signOff',
  'option',
  'backgroundPaper',
  'appendix',
  'agendaItem',
  'checkOverride',
  'packVersion',
  'decision',
  'membership',
  'postHolder',
  'note',
]);

interface Change {
  readonly entity: EntityKind;
  readonly rowId: string;
  readonly at: string;
}

/** What a person has worked on last, out of the audit, the latest first; not what lies in the bin. */
export function recentRows(read: ReadHandle, by: string): RecentRow[] {
  // Identifiers are made in order of time, so the end of the audit is read and not all of it.
  const changes = read
    .prepare<[string], Change>(
      `SELECT entity, rowId, at FROM audit WHERE by = ? ORDER BY id DESC LIMIT ${furthest}`,
    )
    .all(by);
  const naming = namingFrom(read);
  const rows = new Map<string, RecentRow>();
  for (const { entity, rowId, at } of changes) {
    if (rows.size === most) break;
    const row = naming.rowOf(entity, rowId);
    const found = row === undefined ? undefined : wholeOf(naming.rowOf, { kind: entity, row });
    if (found === undefined || found.row.deletedAt !== null || rows.has(found.row.id)) continue;
    rows.set(found.row.id, { ...namedRow(naming, found, null), at });
  }
  return [...rows.values()];
}

function wholeOf(rowOf: RowReader, found: Found): Found | undefined {
  if (!partsOnly.has(found.kind)) return found;
  const owner = ownerOf(rowOf, found);
  return owner === undefined ? undefined : wholeOf(rowOf, owner);
}
