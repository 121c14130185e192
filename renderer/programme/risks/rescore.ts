import type { Row } from '../../../shared/entities/index.ts';
import type { RiskScore } from '../../../shared/entities/risk.ts';

/**
 * What changes in a risk when its residual score does: the score, and the history, which gets an entry for the day. A second
 * change on the same day replaces that day's entry, with its note, so that the history has one score a day; a score taken
 * away altogether leaves the history as it was.
 */
export function rescore(
  risk: Pick<Row<'risk'>, 'history'>,
  residual: RiskScore | null,
  today: string,
): Pick<Row<'risk'>, 'residual' | 'history'> {
  if (residual === null) return { residual, history: risk.history };
  const note = risk.history.find((each) => each.on === today)?.note ?? '';
  const earlier = risk.history.filter((each) => each.on !== today);
  return {
    residual,
    history: [...earlier, { on: today, ...residual, note }].sort((a, b) => (a.on < b.on ? -1 : 1)),
  };
}
