import { formatDate } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import styles from './FindingCard.module.css';
import { FindingActions } from './FindingActions.tsx';
import { MendOffer } from './MendOffer.tsx';
import type { PlacedFinding } from './placedFindings.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface FindingCardProps {
  readonly finding: PlacedFinding;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onShowInText: () => void;
  readonly onMended: () => void;
  /** What a mend and an override are made in; null where the library can only be read. */
  readonly desk: Desk | null;
}

export interface Desk {
  readonly rows: Rows;
  /** Whose record an override goes into; null where there is no meeting yet. */
  readonly meetingId: string | null;
  readonly organisationId: string;
}

const severityWords = {
  must: 'Must be mended',
  should: 'Ought to be mended',
  note: 'Worth knowing',
} as const;

/** One finding: closed it says where and what, open also why, and what can be done. */
export function FindingCard(props: FindingCardProps) {
  const { finding, isOpen, onOpen, onClose, onShowInText, onMended, desk } = props;
  const { severity, override, lapsed, place, title, quote, message, source } = finding;
  return (
    <li className={isOpen ? styles.open : styles.card}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        data-finding={finding.key}
        onClick={isOpen ? onClose : onOpen}
      >
        <span className={styles.mark}>
          <SeverityMark severity={severity} overridden={override !== undefined} />
          <span className="visuallyHidden">
            {severityWords[severity]}
            {override === undefined ? '' : ', overridden'}:{' '}
          </span>
        </span>
        <span className={styles.words}>
          <span className={styles.title}>
            {title}
            {place !== '' && <span className={styles.place}>{place}</span>}
          </span>
          {quote !== '' && <q className={styles.quote}>{quote}</q>}
          <span className={styles.message}>{message}</span>
        </span>
      </button>
      {isOpen && (
        <div className={styles.body}>
          {override !== undefined && (
            <p className={styles.override}>
              Overridden by {override.by} on {formatDate(override.at.slice(0, 10), 'medium')}:{' '}
              {override.reason}
            </p>
          )}
          {lapsed !== undefined && (
            <p className={styles.override}>
              The override by {lapsed.by} of {formatDate(lapsed.at.slice(0, 10), 'medium')} ended because the
              words at fault have changed. Its reason was: {lapsed.reason}
            </p>
          )}
          {desk !== null && finding.mend !== undefined && (
            <MendOffer
              finding={finding}
              rows={desk.rows}
              organisationId={desk.organisationId}
              onMended={onMended}
            />
          )}
          <details className={styles.source}>
            <summary>What this rests on</summary>
            <p>{source}</p>
          </details>
          <div className={styles.actions}>
            {desk !== null && desk.meetingId !== null && finding.severity === 'must' && (
              <FindingActions finding={finding} meetingId={desk.meetingId} />
            )}
            {finding.block !== null && (
              <Action weight="quiet" onPress={onShowInText}>
                Show in the text
              </Action>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
