import { Check } from 'lucide-react';
import { useRef } from 'react';
import { outcomeWords, voteWords } from '../../shared/decisions/outcomeWords.ts';
import type { DecisionLine } from '../../shared/decisions/standing.ts';
import { Action } from '../components/Action.tsx';
import styles from './DecisionCard.module.css';
import { Difference } from './Difference.tsx';

interface RecordedDecisionProps {
  readonly line: DecisionLine;
  readonly label: string;
  /** Null where nothing can be corrected here. */
  readonly onCorrect: (() => void) | null;
}

/** A decision as it is recorded, and what it was before it was corrected. */
export function RecordedDecision({ line, label, onCorrect }: RecordedDecisionProps) {
  const { standing, corrected } = line;
  const votes = voteWords(standing);
  const place = useRef<HTMLLIElement>(null);
  return (
    <li ref={place} className={`${styles.card} ${styles.recorded}`}>
      <p className={styles.verdict}>
        <Check aria-hidden="true" size={16} />
        <strong>
          {label} {outcomeWords[standing.outcome].label}
        </strong>
        <span className={styles.soft}>recorded</span>
      </p>
      {standing.outcome === 'amended' ? (
        <Difference before={standing.originalText} after={standing.text} />
      ) : (
        <p className={styles.words}>{standing.text}</p>
      )}
      {votes !== '' && <p className={styles.soft}>{votes}</p>}
      {standing.conflicts !== '' && <p className={styles.soft}>{standing.conflicts}</p>}
      {standing.callInExemptBy !== '' && (
        <p className={styles.soft}>
          Exempt from call-in, agreed by {standing.callInExemptBy}: {standing.callInExemptReason}
        </p>
      )}
      {corrected.map((each) => (
        <p key={each.id} className={styles.former}>
          Before the correction: <del>{each.text}</del> ({outcomeWords[each.outcome].label}).
        </p>
      ))}
      {standing.correction !== '' && <p className={styles.soft}>Corrected: {standing.correction}</p>}
      {onCorrect !== null && (
        <div>
          <Action weight="quiet" label={`Correct ${label}`} onPress={onCorrect}>
            Correct
          </Action>
        </div>
      )}
    </li>
  );
}
