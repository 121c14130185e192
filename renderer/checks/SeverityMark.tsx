import type { Severity } from '../../shared/checks/check.ts';
import styles from './SeverityMark.module.css';
import { severityShapes } from './severityShape.ts';

interface SeverityMarkProps {
  readonly severity: Severity;
  /** Drawn hollow. */
  readonly overridden?: boolean;
  readonly size?: number;
}

/** The shape of a severity; the words beside it say the same. */
export function SeverityMark({ severity, overridden = false, size = 14 }: SeverityMarkProps) {
  return (
    <svg
      className={`${styles[severity]} ${overridden ? styles.hollow : ''}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={severityShapes[severity]} />
    </svg>
  );
}
