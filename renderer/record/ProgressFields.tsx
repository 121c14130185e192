import { useId } from 'react';
import type { DecisionLine } from '../../shared/decisions/standing.ts';
import { RowChoice } from '../fields/RowChoice.tsx';
import { RowField } from '../fields/RowField.tsx';
import fieldStyles from '../fields/RowField.module.css';
import { optionsOf } from '../fields/optionsOf.ts';
import { createRow } from '../history/steps.ts';
import { today } from '../today.ts';
import styles from './Declarations.module.css';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import { progressWords } from './progressWords.ts';
import { Problems, useProblem } from './useProblem.tsx';

interface ProgressFieldsProps {
  readonly line: DecisionLine;
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
}

/** What became of a decision. Until something is said of it, it is still to be carried out. */
export function ProgressFields({ line, record, readOnly }: ProgressFieldsProps) {
  const id = useId();
  const { problem, tell } = useProblem();
  const { rows, organisation } = record;
  const progress = rows.decisionProgress.find(
    ({ decisionId, deletedAt }) => decisionId === line.firstId && deletedAt === null,
  );
  const posts = rows.post
    .filter((post) => post.organisationId === organisation.id && post.deletedAt === null)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
    .map((post) => ({ value: post.id, label: post.title }));
  const begin = async (state: string): Promise<void> => {
    const made = await createRow('decisionProgress', {
      meetingId: line.standing.meetingId,
      decisionId: line.firstId,
      state: state as keyof typeof progressWords,
      ownerPostId: null,
      doneOn: state === 'carried-out' ? today() : null,
      note: '',
    });
    tell(made.ok ? null : made.problem);
  };
  if (progress === undefined)
    return (
      <div className={`${fieldStyles.field} ${styles.add}`}>
        <label htmlFor={id} className={fieldStyles.label}>
          State
        </label>
        <select
          id={id}
          className={`${fieldStyles.input} ${fieldStyles.choice}`}
          value="to-do"
          disabled={readOnly}
          onChange={(event) => void begin(event.target.value)}
        >
          {optionsOf(progressWords).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Problems problem={problem} />
      </div>
    );
  const shared = { kind: 'decisionProgress', row: progress, isReadOnly: readOnly } as const;
  return (
    <div className={styles.declaration}>
      <RowChoice
        {...shared}
        field="state"
        options={optionsOf(progressWords)}
        also={(state) => ({ doneOn: state === 'carried-out' ? (progress.doneOn ?? today()) : null })}
      />
      <RowChoice {...shared} field="ownerPostId" options={posts} none="Not assigned" />
      {progress.state === 'carried-out' && <RowField {...shared} field="doneOn" form="day" />}
      <RowField {...shared} field="note" multiline />
    </div>
  );
}
