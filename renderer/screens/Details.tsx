import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { RowChoice } from '../fields/RowChoice.tsx';
import { RowField } from '../fields/RowField.tsx';
import { SavingLines } from '../fields/SavingLines.tsx';
import { removeRow } from '../history/steps.ts';
import { ClearDays } from '../meetings/ClearDays.tsx';
import { saveFields } from '../store.ts';
import styles from './Details.module.css';
import { PrivateBusiness } from './PrivateBusiness.tsx';

interface DetailsProps {
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  readonly rows: Rows;
  readonly readOnly: boolean;
  /** What is known of the meeting and is not typed here. */
  readonly children?: ReactNode;
}

/** Who meets when and where, the dates of notice and what the cover says. Each field saves itself. */
export function Details({ meeting, body, organisation, rows, readOnly, children }: DetailsProps) {
  const shared = { kind: 'meeting', row: meeting, isReadOnly: readOnly } as const;
  return (
    <div className={styles.details}>
      {readOnly && <p className={styles.hint}>This library can be read, not changed.</p>}
      <section aria-labelledby="when" className={styles.group}>
        <h2 id="when" className={styles.heading}>
          Time and place
        </h2>
        <RowField {...shared} field="date" form="day" />
        <ClearDays organisation={organisation} body={body} date={meeting.date} />
        <div className={styles.pair}>
          <RowField {...shared} field="startsAt" form="time" />
          <RowField {...shared} field="endsAt" form="time" />
        </div>
        <RowField {...shared} field="place" multiline />
        <RowChoice
          {...shared}
          field="bodyId"
          options={rows.body
            .filter(({ organisationId }) => organisationId === organisation.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <RowField {...shared} field="ref" />
      </section>
      <section aria-labelledby="notice" className={styles.group}>
        <h2 id="notice" className={styles.heading}>
          Notice
        </h2>
        <RowField {...shared} field="noticeOn" form="day" />
        <RowField {...shared} field="agendaPublishedOn" form="day" />
      </section>
      <PrivateBusiness meeting={meeting} readOnly={readOnly} />
      <section aria-labelledby="cover" className={styles.group}>
        <h2 id="cover" className={styles.heading}>
          Notice on the cover
        </h2>
        <SavingLines
          lines={meeting.notice}
          one="paragraph"
          longest={1000}
          isReadOnly={readOnly}
          save={(notice) => saveFields('meeting', meeting.id, { notice: [...notice] })}
        />
      </section>
      {meeting.provenance !== '' && (
        <section aria-labelledby="provenance" className={styles.group}>
          <h2 id="provenance" className={styles.heading}>
            Where this sample comes from
          </h2>
          <RowField {...shared} field="provenance" multiline hiddenLabel="Provenance" />
        </section>
      )}
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
