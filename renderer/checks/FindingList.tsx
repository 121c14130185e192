import { useState } from 'react';
import { type Desk, FindingCard } from './FindingCard.tsx';
import styles from './FindingCard.module.css';
import type { PlacedFinding } from './placedFindings.ts';

interface FindingListProps {
  readonly findings: readonly PlacedFinding[];
  readonly current: string | null;
  readonly desk: Desk | null;
  readonly onOpen: (finding: PlacedFinding) => void;
  readonly onClose: () => void;
  readonly onShowInText: (finding: PlacedFinding) => void;
  readonly onMended: () => void;
}

/** So many findings of one rule are listed before the rest are folded up. */
const enough = 2;

/** Findings of one paper. What one rule says of many places is folded up after the first, so that it drowns nothing else. */
export function FindingList({ findings, ...card }: FindingListProps) {
  const rules = [...Map.groupBy(findings, ({ rule }) => rule).values()];
  return (
    <ul>
      {rules.map((own) => (
        <OfOneRule key={own[0]?.rule ?? ''} findings={own} {...card} />
      ))}
    </ul>
  );
}

function OfOneRule({ findings, current, onOpen, onShowInText, ...card }: FindingListProps) {
  const [unfolded, setUnfolded] = useState(false);
  const folded = findings.slice(enough);
  const all = unfolded || folded.length < 2 || folded.some(({ key }) => key === current);
  return (
    <>
      {(all ? findings : findings.slice(0, enough)).map((finding) => (
        <FindingCard
          key={finding.key}
          finding={finding}
          isOpen={finding.key === current}
          onOpen={() => onOpen(finding)}
          onShowInText={() => onShowInText(finding)}
          {...card}
        />
      ))}
      {!all && (
        <li className={styles.card}>
          <button type="button" className={styles.more} onClick={() => setUnfolded(true)}>
            {folded.length} more like this
            <span className="visuallyHidden">: {findings[0]?.title}</span>
          </button>
        </li>
      )}
    </>
  );
}
