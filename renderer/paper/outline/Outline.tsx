import { CircleDashed } from 'lucide-react';
import { memo } from 'react';
import type { Severity } from '../../../shared/checks/check.ts';
import { SeverityMark } from '../../checks/SeverityMark.tsx';
import type { Place } from '../place.ts';
import styles from './Outline.module.css';
import type { Counts, OutlineEntry } from './outlineEntries.ts';

interface OutlineProps {
  readonly entries: readonly OutlineEntry[];
  /** The place that the page shows at its top. */
  readonly current: Place | null;
  readonly onOpen: (place: Place) => void;
}

const stateWords = { written: '', empty: 'empty', absent: 'not in this paper' } as const;

/** What the paper is made of, in order: what is missing is marked with a sign and a word, what the checks found is counted. */
export const Outline = memo(function Outline({ entries, current, onOpen }: OutlineProps) {
  return (
    <nav aria-label="Outline of the paper">
      <ol className={styles.list} data-numbered={entries.some(({ number }) => number !== '')}>
        {entries.map(({ place, number, title, state, counts }) => (
          <li key={place}>
            <button
              type="button"
              className={styles.entry}
              data-state={state}
              aria-current={place === current ? 'location' : undefined}
              onClick={() => onOpen(place)}
            >
              <span className={styles.number}>{number}</span>
              <span className={styles.title}>
                {title}
                {state !== 'written' && (
                  <span className={styles.state}>
                    {state === 'empty' && <CircleDashed aria-hidden="true" size={12} />}
                    <span className="visuallyHidden">, </span>
                    {stateWords[state]}
                  </span>
                )}
              </span>
              <FindingCounts counts={counts} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
});

const severities: readonly (readonly [Severity, string])[] = [
  ['must', 'must be mended'],
  ['should', 'ought to be mended'],
  ['note', 'worth knowing'],
];

function FindingCounts({ counts }: { readonly counts: Counts }) {
  const found = severities.filter(([severity]) => counts[severity] > 0);
  if (found.length === 0) return null;
  return (
    <span className={styles.counts}>
      {found.map(([severity, words]) => (
        <span key={severity} className={styles.count}>
          <SeverityMark severity={severity} size={10} />
          {counts[severity]}
          <span className="visuallyHidden"> {words}</span>
        </span>
      ))}
    </span>
  );
}
