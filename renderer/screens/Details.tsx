import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Row } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { removeRow } from '../history/steps.ts';
import { RowField } from '../fields/RowField.tsx';
import styles from './Details.module.css';
import { PrivateBusiness } from './PrivateBusiness.tsx';

interface DetailsProps {
  readonly meeting: Row<'meeting'>;
  readonly readOnly: boolean;
  /** What is known of the meeting and is not typed here. */
  readonly children?: ReactNode;
}

/** Time, place and the dates of notice. Each field saves itself. */
export function Details({ meeting, readOnly, children }: DetailsProps) {
  const shared = { kind: 'meeting', row: meeting, isReadOnly: readOnly } as const;
  return (
    <div className={styles.details}>
      {readOnly && <p className={styles.hint}>This library can be read, not changed.</p>}
      <section aria-labelledby="when" className={styles.group}>
        <h2 id="when" className={styles.heading}>
          Time and place
        </h2>
        <RowField {...shared} field="date" form="day" />
        <div className={styles.pair}>
          <RowField {...shared} field="startsAt" form="time" />
          <RowField {...shared} field="endsAt" form="time" />
        </div>
        <RowField {...shared} field="place" multiline />
      </section>
      <section aria-labelledby="notice" className={styles.group}>
        <h2 id="notice" className={styles.heading}>
          Notice
        </h2>
        <RowField {...shared} field="noticeOn" form="day" />
        <RowField {...shared} field="agendaPublishedOn" form="day" />
      </section>
      <PrivateBusiness meeting={meeting} readOnly={readOnly} />
      {children}
      {!readOnly && (
        <div>
          <Action onPress={() => void removeMeeting(meeting.id)}>
            <Trash2 aria-hidden="true" size={16} /> Delete this meeting
          </Action>
          <p className={styles.hint}>It goes into the bin with its agenda. Its papers stay.</p>
        </div>
      )}
    </div>
  );
}

/** The screen goes with the meeting; the one that says so takes the focus. */
async function removeMeeting(id: string): Promise<void> {
  if (await removeRow('meeting', id)) document.getElementById('content')?.focus();
}
