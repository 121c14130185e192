import type { RiskScheme } from '../../../shared/entities/organisation.ts';
import { type RiskScore, scoreOf } from '../../../shared/entities/risk.ts';
import { banded } from '../../../shared/sections/riskScore.ts';
import styles from './Chips.module.css';

interface ScoreChipProps {
  readonly scheme: RiskScheme | undefined;
  readonly score: RiskScore | null;
}

/** A score with its band: number and word say it, the colour repeats it. */
export function ScoreChip({ scheme, score }: ScoreChipProps) {
  if (score === null) return <span className={styles.none}>Not scored</span>;
  const band = banded(scheme, score);
  return (
    <span className={styles.chip} data-tone={band?.tone ?? 'grey'}>
      <span className={styles.score}>{scoreOf(score)}</span> {band?.label ?? 'No band'}
    </span>
  );
}
