import { useId, useRef, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import { RowChoice } from '../fields/RowChoice.tsx';
import { RowField } from '../fields/RowField.tsx';
import fieldStyles from '../fields/RowField.module.css';
import { createRow } from '../history/steps.ts';
import { RemoveButton } from '../history/RemoveButton.tsx';
import { nextRef } from '../programme/nextRef.ts';
import styles from './Declarations.module.css';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import sheetStyles from './RecordScreen.module.css';

interface ItemActionsProps {
  readonly item: Row<'agendaItem'>;
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
  readonly tell: (problem: Problem | null) => void;
}

/** Who is to do what by when. Return adds the action and makes room for the next; post and day are chosen in its line. */
export function ItemActions({ item, record, readOnly, tell }: ItemActionsProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { rows, meeting, organisation } = record;
  const own = record.actions.filter(({ agendaItemId }) => agendaItemId === item.id);
  const programmeId = rows.paper.find((paper) => paper.id === item.paperId)?.programmeId ?? null;
  const posts = rows.post
    .filter((post) => post.organisationId === organisation.id && post.deletedAt === null)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
    .map((post) => ({ value: post.id, label: post.title }));
  const add = async (): Promise<void> => {
    const text = typed.trim();
    if (text === '') return;
    setTyped('');
    const rivals = rows.action.filter((action) => action.programmeId === programmeId);
    const made = await createRow('action', {
      programmeId,
      workstreamId: null,
      riskId: null,
      meetingId: meeting.id,
      agendaItemId: item.id,
      ref: nextRef(
        rivals.map(({ ref }) => ref),
        'A',
      ),
      text,
      ownerPostId: null,
      dueOn: null,
      doneOn: null,
      status: 'open',
      note: '',
    });
    if (!made.ok) setTyped(text);
    tell(made.ok ? null : made.problem);
  };
  if (readOnly && own.length === 0) return null;
  return (
    <section aria-labelledby={id} className={sheetStyles.block}>
      <h3 id={id} className={sheetStyles.subheading}>
        Actions
      </h3>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((action) => {
            const shared = { kind: 'action', row: action, isReadOnly: readOnly } as const;
            return (
              <li key={action.id} className={styles.declaration}>
                <RowField {...shared} field="text" multiline />
                <RowChoice {...shared} field="ownerPostId" options={posts} none="Not assigned" />
                <RowField {...shared} field="dueOn" form="day" />
                {!readOnly && <RemoveButton kind="action" id={action.id} what={`action ${action.ref}`} />}
              </li>
            );
          })}
        </ul>
      )}
      {!readOnly && (
        <div className={fieldStyles.field}>
          <label htmlFor={`${id}-new`} className={fieldStyles.label}>
            New action
          </label>
          <input
            id={`${id}-new`}
            ref={input}
            className={fieldStyles.input}
            value={typed}
            placeholder="What is to be done; press Return"
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => void add()}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey) return;
              event.preventDefault();
              void add();
            }}
          />
        </div>
      )}
    </section>
  );
}
