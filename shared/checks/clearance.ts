import type { Row } from '../entities/index.ts';
import type { PaperContext } from './check.ts';
import { changedSince, contentOf } from './signedContent.ts';
import { clearanceInForce, dueBefore } from './timetable.ts';

/** Where one clearance of a paper stands. */
export interface ClearanceState {
  /** "Finance", "Legal" … */
  readonly kind: string;
  /** Title of the post that clears, or as it is printed; empty where nobody is named. */
  readonly post: string;
  /** ISO day; null where the council has not said when and nobody has. */
  readonly dueOn: string | null;
  /** `missing` has not been asked for, `stale` was signed before the paper changed. */
  readonly state: 'missing' | 'requested' | 'refused' | 'signed' | 'stale';
  readonly signedOn: string | null;
  readonly comment: string;
  /** Headings of the sections that have changed since it was signed. */
  readonly changed: readonly string[];
}

/**
 * The clearances of a paper: those that the council asks for, in its order, then others that were given. Due as the row
 * says, or else so many working days before publication as the council's rule says.
 */
export function clearance(context: PaperContext): ClearanceState[] {
  const { paper, pack } = context;
  const rows = pack.rows.signOff.filter((row) => row.paperId === paper.id && row.deletedAt === null);
  const asked = clearanceInForce(pack.organisation, pack.meeting)?.kinds ?? [];
  const others = rows.filter((row) => !asked.some(({ kind }) => sameKind(kind, row.kind)));
  return [
    ...asked.map(({ kind, postId, workingDays }) => {
      const row = latest(rows.filter((each) => sameKind(kind, each.kind)));
      return stateOf(context, {
        kind,
        postId,
        dueOn: dueBefore(pack.organisation, pack.meeting, workingDays),
        row,
      });
    }),
    ...others.map((row) => stateOf(context, { kind: row.kind, postId: null, dueOn: null, row })),
  ];
}

interface Asked {
  readonly kind: string;
  readonly postId: string | null;
  readonly dueOn: string | null;
  readonly row: Row<'signOff'> | undefined;
}

function stateOf({ pack, parts }: PaperContext, { kind, postId, dueOn, row }: Asked): ClearanceState {
  const title = pack.rows.post.find((post) => post.id === (row?.postId ?? postId))?.title ?? '';
  const changed =
    row?.status === 'signed' && row.signedContent !== null
      ? changedSince(row.signedContent, contentOf(parts))
      : [];
  return {
    kind,
    post: title === '' ? (row?.printedAs ?? '') : title,
    dueOn: row?.dueOn ?? dueOn,
    state: row === undefined ? 'missing' : changed.length > 0 ? 'stale' : row.status,
    signedOn: row?.signedOn ?? null,
    comment: row?.comment ?? '',
    changed,
  };
}

const sameKind = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The last one asked for: identifiers count up. */
const latest = (rows: readonly Row<'signOff'>[]): Row<'signOff'> | undefined =>
  [...rows].sort((a, b) => (a.id < b.id ? 1 : -1))[0];
