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
  const row = rowOf(context, state);
  if (row !== undefined) {
    const { status, signedOn, signedContent } = signedNow(row, context.parts, { on });
    return saveFields('signOff', row.id, { status, signedOn, signedContent });
  }
  const { pack, paper, parts } = context;
  const asked = clearanceInForce(pack.organisation, pack.meeting)?.kinds.find(
    ({ kind }) => kind === state.kind,
  );
  const made = await createRow('signOff', {
    paperId: paper.id,
    section: asked?.section ?? '',
    kind: state.kind,
    postId: asked?.postId ?? null,
    printedAs: '',
    status: 'signed',
    dueOn: state.dueOn,
    signedOn: on,
    comment: '',
    signedContent: contentOf(parts),
  });
  return made.ok ? null : made.problem;
}

/** Takes a signature back: the sign-off is asked for again. */
export async function unsign(context: PaperContext, state: ClearanceState): Promise<Problem | null> {
  const row = rowOf(context, state);
  return row === undefined
    ? null
    : saveFields('signOff', row.id, { status: 'requested', signedOn: null, signedContent: null });
}

/** The row behind a clearance: the latest of its kind. */
const rowOf = ({ pack, paper }: PaperContext, { kind }: ClearanceState): Row<'signOff'> | undefined =>
  pack.rows.signOff
    .filter(
      (row) =>
        row.paperId === paper.id &&
        row.deletedAt === null &&
        row.kind.trim().toLowerCase() === kind.trim().toLowerCase(),
    )
    .sort((a, b) => (a.id < b.id ? 1 : -1))[0];
