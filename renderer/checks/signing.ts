import type { Problem } from '../../shared/api.ts';
import type { PaperContext } from '../../shared/checks/check.ts';
import type { ClearanceState } from '../../shared/checks/clearance.ts';
import { contentOf, signedNow } from '../../shared/checks/signedContent.ts';
import { clearanceInForce } from '../../shared/checks/timetable.ts';
import type { Row } from '../../shared/entities/index.ts';
import { createRow } from '../history/steps.ts';
import { saveFields } from '../store.ts';

/** Signs a paper for what it says now. `on` is an ISO day. The answer is null or why it could not be saved. */
export async function sign(
  context: PaperContext,
  state: ClearanceState,
  on: string,
): Promise<Problem | null> {
  const row = rowOfSignOff(context, state);
  if (row !== undefined) {
    const { status, signedOn, signedContent } = signedNow(row, context.parts, { on });
    return saveFields('signOff', row.id, { status, signedOn, signedContent });
  }
  return add(context, state, {
    status: 'signed',
    dueOn: state.dueOn,
    signedOn: on,
    signedContent: contentOf(context.parts),
  });
}

/** Asks for a clearance. `dueOn` is an ISO day, null where none is known. */
export const requestSignOff = (
  context: PaperContext,
  state: ClearanceState,
  dueOn: string | null,
): Promise<Problem | null> =>
  add(context, state, { status: 'requested', dueOn, signedOn: null, signedContent: null });

/** Notes that whoever clears a paper will not; why stands in the comment. */
export async function refuse(context: PaperContext, state: ClearanceState): Promise<Problem | null> {
  const row = rowOfSignOff(context, state);
  return row === undefined
    ? null
    : saveFields('signOff', row.id, { status: 'refused', signedOn: null, signedContent: null });
}

/** A new row for a clearance that the council asks for. */
async function add(
  { pack, paper }: PaperContext,
  { kind }: ClearanceState,
  fields: Pick<Row<'signOff'>, 'status' | 'dueOn' | 'signedOn' | 'signedContent'>,
): Promise<Problem | null> {
  const asked = clearanceInForce(pack.organisation, pack.meeting)?.kinds.find((each) => each.kind === kind);
  const made = await createRow('signOff', {
    paperId: paper.id,
    section: asked?.section ?? '',
    kind,
    postId: asked?.postId ?? null,
    printedAs: '',
    comment: '',
    ...fields,
  });
  return made.ok ? null : made.problem;
}

/** Takes a signature back: the sign-off is asked for again. */
export async function unsign(context: PaperContext, state: ClearanceState): Promise<Problem | null> {
  const row = rowOfSignOff(context, state);
  return row === undefined
    ? null
    : saveFields('signOff', row.id, { status: 'requested', signedOn: null, signedContent: null });
}

/** The row behind a clearance: the latest of its kind. */
export const rowOfSignOff = (
  { pack, paper }: PaperContext,
  { kind }: ClearanceState,
): Row<'signOff'> | undefined =>
  pack.rows.signOff
    .filter(
      (row) =>
        row.paperId === paper.id &&
        row.deletedAt === null &&
        row.kind.trim().toLowerCase() === kind.trim().toLowerCase(),
    )
    .sort((a, b) => (a.id < b.id ? 1 : -1))[0];
