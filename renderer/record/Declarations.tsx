import { useId } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import { RowChoice } from '../fields/RowChoice.tsx';
import { RowField } from '../fields/RowField.tsx';
import fieldStyles from '../fields/RowField.module.css';
import { optionsOf } from '../fields/optionsOf.ts';
import { createRow } from '../history/steps.ts';
import { RemoveButton } from '../history/RemoveButton.tsx';
import styles from './Declarations.module.css';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import { interestKindWords } from '../../shared/notes/interestWords.ts';
import { ProposedDeclarations } from './ProposedDeclarations.tsx';
import sheetStyles from './RecordScreen.module.css';

interface DeclarationsProps {
  readonly item: Row<'agendaItem'>;
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
  readonly tell: (problem: Problem | null) => void;
}

const conducts = {
  withdrew: 'Left the meeting',
  'spoke-and-withdrew': 'Spoke, then left',
  'did-not-vote': 'Stayed, did not vote',
  'took-part': 'Took part and voted',
} as const;

/** Interests in this item: who, of what kind, and what they did. They go into the record of its decisions. */
export function Declarations({ item, record, readOnly, tell }: DeclarationsProps) {
  const id = useId();
  const own = record.declarations.filter(({ agendaItemId }) => agendaItemId === item.id);
  const people = record.people.map(({ id: value, name }) => ({ value, label: name }));
  const declare = async (attendanceId: string): Promise<void> => {
    const made = await createRow('declaration', {
      meetingId: record.meeting.id,
      agendaItemId: item.id,
      attendanceId,
      kind: 'pecuniary',
      nature: '',
      conduct: 'withdrew',
      dispensation: '',
    });
    tell(made.ok ? null : made.problem);
  };
  if (readOnly && own.length === 0) return null;
  return (
    <section aria-labelledby={id} className={sheetStyles.block}>
      <h3 id={id} className={sheetStyles.subheading}>
        Declarations of interest
      </h3>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((declaration) => {
            const shared = { kind: 'declaration', row: declaration, isReadOnly: readOnly } as const;
            const name = people.find(({ value }) => value === declaration.attendanceId)?.label ?? 'a member';
            return (
              <li key={declaration.id} className={styles.declaration}>
                <RowChoice {...shared} field="attendanceId" options={people} />
                <RowChoice {...shared} field="kind" options={optionsOf(interestKindWords)} />
                <RowChoice {...shared} field="conduct" options={optionsOf(conducts)} />
                <RowField {...shared} field="nature" />
                <RowField {...shared} field="dispensation" />
                {!readOnly && (
                  <RemoveButton kind="declaration" id={declaration.id} what={`the declaration of ${name}`} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!readOnly && <ProposedDeclarations item={item} record={record} />}
      {!readOnly && (
        <div className={`${fieldStyles.field} ${styles.add}`}>
          <label htmlFor={`${id}-add`} className={fieldStyles.label}>
            Somebody declares an interest
          </label>
          <select
            id={`${id}-add`}
            className={`${fieldStyles.input} ${fieldStyles.choice}`}
            value=""
            onChange={(event) => void declare(event.target.value)}
          >
            <option value="">Choose who</option>
            {people.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
    </section>
  );
}
