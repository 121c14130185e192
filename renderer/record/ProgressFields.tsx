import type { Problem } from '../../shared/api.ts';
import type { DecisionLine } from '../../shared/decisions/standing.ts';
import { type Row, entities } from '../../shared/entities/index.ts';
import { schemaOf, wordsOf } from '../fields/fieldSchema.ts';
import { RowField } from '../fields/RowField.tsx';
import { ValueChoice } from '../fields/ValueChoice.tsx';
import { optionsOf } from '../fields/optionsOf.ts';
import { createRow } from '../history/steps.ts';
import { today } from '../today.ts';
import styles from './Declarations.module.css';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import { progressWords } from './progressWords.ts';
import { saveFields } from '../store.ts';

type Progress = Row<'decisionProgress'>;

interface ProgressFieldsProps {
  readonly line: DecisionLine;
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
}

/** What became of a decision. Until something is said of it, it is still to be carried out. */
export function ProgressFields({ line, record, readOnly }: ProgressFieldsProps) {
  const { rows, organisation } = record;
  const progress = rows.decisionProgress.find(
    ({ decisionId, deletedAt }) => decisionId === line.firstId && deletedAt === null,
  );
  const posts = rows.post
    .filter((post) => post.organisationId === organisation.id && post.deletedAt === null)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
    .map((post) => ({ value: post.id, label: post.title }));
  /** The first of it makes the row, without anything on screen being replaced: the focus stays where it is. */
  const save = async (
    fields: Partial<Pick<Progress, 'state' | 'ownerPostId' | 'doneOn'>>,
  ): Promise<Problem | null> => {
    if (progress !== undefined) return saveFields('decisionProgress', progress.id, fields);
    const made = await createRow('decisionProgress', {
      meetingId: line.standing.meetingId,
      decisionId: line.firstId,
      state: 'to-do',
      ownerPostId: null,
      doneOn: null,
      note: '',
      ...fields,
    });
    return made.ok ? null : made.problem;
  };
  const shared = { kind: 'decisionProgress', isReadOnly: readOnly } as const;
  return (
    <div className={styles.declaration}>
      <ValueChoice
        label={labelOf('state')}
        value={progress?.state ?? 'to-do'}
        options={optionsOf(progressWords)}
        isReadOnly={readOnly}
        save={async (state) =>
          save({
            state: state as Progress['state'],
            doneOn: state === 'carried-out' ? (progress?.doneOn ?? today()) : null,
          })
        }
      />
      <ValueChoice
        label={labelOf('ownerPostId')}
        value={progress?.ownerPostId ?? null}
        options={posts}
        none="Not assigned"
        isReadOnly={readOnly}
        save={async (ownerPostId) => save({ ownerPostId })}
      />
      {progress?.state === 'carried-out' && <RowField {...shared} row={progress} field="doneOn" form="day" />}
      {progress !== undefined && <RowField {...shared} row={progress} field="note" multiline />}
    </div>
  );
}

const labelOf = (field: 'state' | 'ownerPostId'): string =>
  wordsOf(schemaOf(entities.decisionProgress, field)).label;
