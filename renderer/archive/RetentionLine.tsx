import { Link } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import { legalPeriods } from '../../shared/retention/periods.ts';
import type { RetentionEntry } from '../../shared/retention/retentionList.ts';
import { Action } from '../components/Action.tsx';
import { meetingPath } from '../paths.ts';
import form from '../settings/parts/Form.module.css';
import styles from './ArchiveScreen.module.css';
import type { Asked } from './RetentionQuestion.tsx';

interface RetentionLineProps {
  readonly entry: RetentionEntry;
  /** Null where the library can only be read. */
  readonly onAsk: ((asked: Asked) => void) | null;
}

/** One kind of record of one meeting: since when it is due, by which rule, and what holds it. */
export function RetentionLine({ entry, onAsk }: RetentionLineProps) {
  const { meeting, body, organisation, kind, period, dueOn, state, holds } = entry;
  const name = `${body.name}, ${formatDate(meeting.date, 'long')}`;
  const what = `${legalPeriods[kind].label.toLowerCase()}, ${name}`;
  return (
    <li className={styles.bag}>
      <p>
        <strong>{legalPeriods[kind].label}</strong>: <Link to={meetingPath(meeting.id)}>{name}</Link>,{' '}
        {organisation.shortName}
      </p>
      <p>
        {stateWords[state]} {formatDate(dueOn, 'long')}
        {holds.length > 0 && ', held'}
      </p>
      <p className={form.about}>
        {period.years} years. {period.source}.
      </p>
      {holds.map((hold) => (
        <div key={hold.id} className={styles.hold}>
          <p>
            Held since {formatDate(hold.from, 'medium')} for {hold.heldBy}: {hold.reason}
          </p>
          {onAsk !== null && (
            <Action
              weight="quiet"
              label={`Release the hold on ${name}: ${hold.reason}`}
              onPress={() => onAsk({ kind: 'release', entry, hold })}
            >
              Release the hold
            </Action>
          )}
        </div>
      ))}
      {onAsk !== null && (
        <div className={form.buttons}>
          <Action label={`Hold ${what}`} onPress={() => onAsk({ kind: 'hold', entry })}>
            Hold
          </Action>
          {state === 'due' && (
            <Action label={`Dispose of ${what}`} onPress={() => onAsk({ kind: 'dispose', entry })}>
              Dispose
            </Action>
          )}
        </div>
      )}
    </li>
  );
}

const stateWords: Readonly<Record<RetentionEntry['state'], string>> = {
  due: 'Due since',
  held: 'Due since',
  later: 'Falls due on',
  disposed: 'Was due on',
};
