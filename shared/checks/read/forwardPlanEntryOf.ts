import type { Row } from '../../entities/index.ts';
import type { PaperContext } from '../check.ts';

/** The forward plan entry of a paper: the one that names it, or else the one of its body with the reference that it prints. */
export function forwardPlanEntryOf({ paper, pack }: PaperContext): Row<'forwardPlanEntry'> | undefined {
  const entries = pack.rows.forwardPlanEntry.filter(({ deletedAt }) => deletedAt === null);
  const ref = paper.forwardPlanRef.trim();
  return (
    entries.find(({ paperId }) => paperId === paper.id) ??
    entries.find(
      (entry) =>
        entry.paperId === null && entry.bodyId === pack.body.id && ref !== '' && entry.ref.trim() === ref,
    )
  );
}
