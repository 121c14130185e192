import { type Result, failed, ok } from '../../shared/api.ts';
import type { EntityKind, Row, Rows } from '../../shared/entities/index.ts';
import { changeTogether } from '../history/steps.ts';
import { freshRef } from './freshRef.ts';
import { newId } from './newId.ts';

/** The kinds that are parts of a paper and go with its words. Clearance is given anew: nobody has read the copy. */
const copied = ['recommendation', 'option', 'appendix', 'backgroundPaper'] as const;

/** A new draft with all that a paper says, as one step. The answer is its identifier. */
export async function duplicatePaper(rows: Rows, paper: Row<'paper'>): Promise<Result<string>> {
  const paperId = newId();
  const title = `${paper.title} (copy)`.slice(0, 300);
  const refs = rows.paper.filter((each) => each.organisationId === paper.organisationId);
  const copy: Row<'paper'> = {
    ...paper,
    id: paperId,
    ref: freshRef(
      paper.ref,
      refs.map(({ ref }) => ref),
    ),
    title,
    status: 'draft',
    reportNumber: '',
    forwardPlanRef: '',
    interestTestedOn: null,
    interestReviewOn: null,
  };
  const parts = copied.flatMap((kind) =>
    rows[kind]
      .filter((each) => each.paperId === paper.id)
      .map((row) => addition(kind, { ...row, id: newId(), paperId })),
  );
  const made = await changeTogether({ add: [addition('paper', copy), ...parts] });
  return made === null ? failed('invalid', 'The paper was not duplicated.') : ok(paperId);
}

const addition = (kind: EntityKind, row: Row<EntityKind>) => ({
  kind,
  row: row as unknown as Readonly<Record<string, unknown>>,
});
