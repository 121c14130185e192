import { useId, useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import type { RiskScheme } from '../../../shared/entities/organisation.ts';
import type { RiskScore } from '../../../shared/entities/risk.ts';
import { ScoreChip } from '../parts/ScoreChip.tsx';
import form from '../parts/PanelForm.module.css';
import styles from './RiskPanel.module.css';

interface ScorePickerProps {
  readonly name: string;
  readonly scheme: RiskScheme | undefined;
  readonly score: RiskScore | null;
  readonly isReadOnly: boolean;
  readonly onChange: (score: RiskScore | null) => Promise<Problem | null>;
}

type Half = { readonly likelihood: number; readonly impact: number };

/** Levels without names, for a council that has no scheme in force. */
const bare = ['1', '2', '3', '4', '5'];

/** Likelihood times impact with the band that comes of it. Half a score is held here and not saved. */
export function ScorePicker({ name, scheme, score, isReadOnly, onChange }: ScorePickerProps) {
  const id = useId();
  const [half, setHalf] = useState<Half | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = half ?? score ?? { likelihood: 0, impact: 0 };

  const choose = async (next: Half): Promise<void> => {
    const whole = next.likelihood > 0 && next.impact > 0;
    // Taking one half away takes the score away, where there was one; else the other half is still to come.
    const cleared = !whole && score !== null && half === null;
    if (!whole && !cleared && next.likelihood + next.impact > 0) {
      setHalf(next);
      return setProblem(
        `Choose ${next.likelihood === 0 ? 'the likelihood' : 'the impact'} too: a score needs both.`,
      );
    }
    setHalf(null);
    const refused = await onChange(whole ? next : null);
    setProblem(refused?.message ?? null);
  };
  const level = (of: 'likelihood' | 'impact') => (
    <select
      className={styles.level}
      aria-label={`${name} ${of}`}
      aria-describedby={problem === null ? undefined : id}
      value={shown[of]}
      disabled={isReadOnly}
      onChange={(event) => void choose({ ...shown, [of]: Number(event.target.value) })}
    >
      <option value={0}>Not scored</option>
      {(scheme?.[of] ?? bare).map((words, index) => (
        <option key={words} value={index + 1}>
          {scheme === undefined ? words : `${index + 1} ${words}`}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset className={styles.score} data-score={name}>
      <legend className="visuallyHidden">{name} score</legend>
      <span className={styles.scoreName} aria-hidden="true">
        {name}
      </span>
      <span className={styles.band}>
        <ScoreChip scheme={scheme} score={half === null ? score : null} />
      </span>
      {level('likelihood')}
      <span className={styles.times} aria-hidden="true">
        ×
      </span>
      {level('impact')}
      {problem !== null && (
        <span id={id} className={`${form.problem} ${styles.scoreNote}`}>
          {problem}
        </span>
      )}
    </fieldset>
  );
}
