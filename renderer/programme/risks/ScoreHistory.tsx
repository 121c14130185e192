import { formatDate } from '../../../shared/dates.ts';
import { SavingText } from '../../fields/SavingText.tsx';
import { saveFields } from '../../store.ts';
import { ScoreChip } from '../parts/ScoreChip.tsx';
import { Sparkline } from '../parts/Sparkline.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import form from '../parts/PanelForm.module.css';
import styles from './RiskPanel.module.css';
import type { Risk } from './riskView.ts';

interface ScoreHistoryProps {
  readonly risk: Risk;
  readonly parts: ProgrammeParts;
  readonly readOnly: boolean;
}

/** The residual score over time, latest first, with a note of why it changed. */
export function ScoreHistory({ risk, parts, readOnly }: ScoreHistoryProps) {
  const { history } = risk;
  const { scheme } = parts;
  const most = (scheme?.likelihood.length ?? 5) * (scheme?.impact.length ?? 5);
  return (
    <section aria-labelledby="risk-history" className={form.group}>
      <div className={styles.historyHead}>
        <h3 id="risk-history" className={form.heading}>
          History of scores
        </h3>
        <Sparkline values={history.map(({ likelihood, impact }) => likelihood * impact)} from={1} to={most} />
      </div>
      {history.length === 0 ? (
        <p className={form.hint}>
          Each change of the residual score is kept here with its day, so that papers can show the trend.
        </p>
      ) : (
        <table className={styles.history}>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Residual</th>
              <th scope="col">Note</th>
            </tr>
          </thead>
          <tbody>
            {history.toReversed().map((each) => (
              <tr key={each.on}>
                <td className={styles.day}>{formatDate(each.on, 'short')}</td>
                <td>
                  <ScoreChip scheme={scheme} score={each} />
                </td>
                <td>
                  <SavingText
                    label={`Note of ${formatDate(each.on, 'medium')}`}
                    value={each.note}
                    multiline
                    isReadOnly={readOnly}
                    {...(readOnly ? {} : { placeholder: 'Why it changed' })}
                    read={(text) => ({ ok: true, value: text.trim() })}
                    save={(note) =>
                      saveFields('risk', risk.id, {
                        history: history.map((entry) => (entry.on === each.on ? { ...entry, note } : entry)),
                      })
                    }
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
