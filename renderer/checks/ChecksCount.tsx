import type { Severity } from '../../shared/checks/check.ts';
import styles from './ChecksCount.module.css';
import { groupOf } from './placedFindings.ts';
import { SeverityMark } from './SeverityMark.tsx';
import type { Findings } from './useFindings.ts';

const words: readonly (readonly [Severity, string])[] = [
  ['must', 'must be mended'],
  ['should', 'ought to be mended'],
  ['note', 'worth knowing'],
];

/** How many findings are open, by severity: beside the word on the tab. Overridden ones are answered and not counted. */
export function ChecksCount({ findings }: { readonly findings: Findings }) {
  const counts = words
    .map(([severity, word]) => ({
      severity,
      word,
      count: findings.all.filter((each) => groupOf(each) === severity).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <span className={styles.counts}>
      {counts.map(({ severity, word, count }) => (
        <span key={severity} className={styles.count}>
          <SeverityMark severity={severity} size={10} />
          {count}
          <span className="visuallyHidden"> {word} </span>
        </span>
      ))}
    </span>
  );
}
