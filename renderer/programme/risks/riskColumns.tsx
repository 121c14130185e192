import type { GridColumn } from '../grid/Grid.tsx';
import { DueDate } from '../parts/DueDate.tsx';
import { ScoreChip } from '../parts/ScoreChip.tsx';
import { type ProgrammeParts, titleOf, workstreamName } from '../programmeParts.ts';
import type { Risk, RiskColumnId } from './riskView.ts';
import { columnWords, responseWords } from './riskWords.ts';

type RiskColumn = GridColumn<Risk, RiskColumnId>;

/** Rem that the longest reference takes; the schema holds them to twelve letters. */
const refWidth = (refs: readonly string[]): number =>
  Math.max(4.25, 1.25 + 0.62 * Math.max(0, ...new Set(refs.map(({ length }) => length))));

/** All columns of the register, in their order. What is out of priority stands aside when the window is narrow. */
export function riskColumns(parts: ProgrammeParts): readonly RiskColumn[] {
  const { scheme, posts, workstreams, today } = parts;
  const score = (id: 'inherent' | 'residual' | 'target', priority: number): RiskColumn => ({
    id,
    label: columnWords[id],
    min: 7.25,
    priority,
    cell: (risk) => <ScoreChip scheme={scheme} score={risk[id]} />,
  });
  const column = (
    id: RiskColumnId,
    layout: Pick<RiskColumn, 'min' | 'priority' | 'grows'>,
    cell: RiskColumn['cell'],
  ): RiskColumn => ({ id, label: columnWords[id], ...layout, cell });
  return [
    column('ref', { min: refWidth(parts.risks.map(({ ref }) => ref)), priority: 0 }, (risk) => risk.ref),
    column('title', { min: 14, grows: 3, priority: 0 }, (risk) =>
      risk.closedOn === null ? risk.title : `${risk.title} (closed)`,
    ),
    column('category', { min: 9, grows: 1, priority: 7 }, (risk) => risk.category),
    column('workstream', { min: 10, grows: 1, priority: 6 }, (risk) =>
      workstreamName(workstreams, risk.workstreamId),
    ),
    column('owner', { min: 10, grows: 2, priority: 3 }, (risk) => titleOf(posts, risk.ownerPostId)),
    score('inherent', 5),
    score('residual', 0),
    score('target', 4),
    column('response', { min: 6.5, priority: 8 }, (risk) => responseWords[risk.response]),
    column('raised', { min: 7, priority: 9 }, (risk) => <DueDate on={risk.raisedOn} overdue={false} />),
    column('review', { min: 11.5, priority: 2 }, (risk) => (
      <DueDate
        on={risk.reviewOn}
        overdue={risk.reviewOn !== null && risk.reviewOn < today && risk.closedOn === null}
      />
    )),
  ];
}
