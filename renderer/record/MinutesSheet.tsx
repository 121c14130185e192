import { Plus, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Problem } from '../../shared/api.ts';
import { formatDate } from '../../shared/dates.ts';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import type { Row } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import type { ReadField } from '../fields/fieldSchema.ts';
import { RowChoice } from '../fields/RowChoice.tsx';
import { RowField } from '../fields/RowField.tsx';
import { SavingText } from '../fields/SavingText.tsx';
import { createRow } from '../history/steps.ts';
import { saveFields } from '../store.ts';
import icon from '../components/IconButton.module.css';
import declarationStyles from './Declarations.module.css';
import styles from './RecordScreen.module.css';
import { confirmMinutes } from './recordSteps.ts';
import { Problems, useProblem } from './useProblem.tsx';

interface MinutesSheetProps {
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
}

/** The minutes stay a draft until a later meeting confirms them; what it corrects is kept beside what was drafted. */
export function MinutesSheet({ record, readOnly }: MinutesSheetProps) {
  const { rows, meeting, body } = record;
  const { problem, tell } = useProblem();
  const minutes = rows.minutes.find(
    ({ meetingId, deletedAt }) => meetingId === meeting.id && deletedAt === null,
  );
  const start = async (): Promise<void> => {
    const made = await createRow('minutes', {
      meetingId: meeting.id,
      confirmedOn: null,
      confirmedAtMeetingId: null,
      signedBy: '',
      corrections: [],
    });
    tell(made.ok ? null : made.problem);
  };
  const frozen = rows.confirmedMinutes.find(({ meetingId }) => meetingId === meeting.id);
  const isSettled = readOnly || frozen !== undefined;
  const later = rows.meeting
    .filter((each) => each.bodyId === body.id && each.date > meeting.date && each.deletedAt === null)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ id, date }) => ({ value: id, label: formatDate(date, 'long') }));
  return (
    <>
      <h2 tabIndex={-1} className={styles.heading}>
        Confirming the minutes
      </h2>
      {minutes === undefined ? (
        <EmptyNote
          title="These minutes are a draft"
          action={!readOnly && <Action onPress={() => void start()}>Correct or confirm them</Action>}
        >
          They are made from the record, and stand among the documents. A later meeting confirms them; until
          then every page is marked as a draft.
        </EmptyNote>
      ) : (
        <>
          <Corrections minutes={minutes} readOnly={isSettled} />
          <div className={styles.block}>
            <RowField kind="minutes" row={minutes} field="confirmedOn" form="day" isReadOnly={isSettled} />
            <RowChoice
              kind="minutes"
              row={minutes}
              field="confirmedAtMeetingId"
              options={later}
              none="A meeting that is not in the library"
              isReadOnly={isSettled}
              also={(id) => ({
                confirmedOn: rows.meeting.find((each) => each.id === id)?.date ?? minutes.confirmedOn,
              })}
            />
            <RowField kind="minutes" row={minutes} field="signedBy" isReadOnly={isSettled} />
          </div>
          {frozen !== undefined && <Frozen frozen={frozen} />}
          {!isSettled && (
            <div className={styles.block}>
              <p className={styles.hint}>
                When the day and the signature are entered, freeze the minutes as they were signed. Nothing
                changes them after that: a decision of a later meeting corrects them.
              </p>
              <div>
                <Action onPress={() => void confirmMinutes(meeting.id).then(tell)}>
                  Freeze the confirmed minutes
                </Action>
              </div>
            </div>
          )}
        </>
      )}
      <Problems problem={problem} />
    </>
  );
}

function Frozen({ frozen }: { readonly frozen: Row<'confirmedMinutes'> }) {
  const { frozenAt, by, publicSha256, membersSha256 } = frozen;
  return (
    <output className={styles.block}>
      <p>
        Frozen on {formatDate(frozenAt.slice(0, 10), 'long')}
        {by === '' ? '' : ` by ${by}`}. They cannot be changed any more: a decision of a later meeting
        corrects them.
      </p>
      <p className={styles.hashes}>
        SHA-256 for the public <code>{publicSha256}</code>, whole <code>{membersSha256}</code>
      </p>
    </output>
  );
}

const readWords = (text: string): ReadField => ({ ok: true, value: text.trim() });

function Corrections({
  minutes,
  readOnly,
}: {
  readonly minutes: Row<'minutes'>;
  readonly readOnly: boolean;
}) {
  const all = minutes.corrections;
  const save = (corrections: Row<'minutes'>['corrections']): Promise<Problem | null> =>
    saveFields('minutes', minutes.id, { corrections });
  const change = (at: number, fields: Partial<(typeof all)[number]>): Promise<Problem | null> =>
    save(all.map((each, index) => (index === at ? { ...each, ...fields } : each)));
  return (
    <div>
      <h3 className={styles.subheading}>Corrections</h3>
      <p className={styles.hint}>
        The words as they stand in the draft, and the words in their place. Both are printed when the minutes
        are confirmed.
      </p>
      <ul className={`${declarationStyles.list} ${styles.corrections}`}>
        {[...all.entries()].map(([at, { was, now }]) => (
          // Corrections have no identity but their place.
          <li key={at} className={declarationStyles.declaration}>
            <SavingText
              label={`Correction ${at + 1}: as drafted`}
              placeholder="As drafted"
              value={was}
              multiline
              isReadOnly={readOnly}
              read={readWords}
              save={(next) => change(at, { was: next })}
            />
            <SavingText
              label={`Correction ${at + 1}: as corrected`}
              placeholder="As corrected"
              value={now}
              multiline
              isReadOnly={readOnly}
              read={readWords}
              save={(next) => change(at, { now: next })}
            />
            {!readOnly && (
              <Button
                className={`${icon.remove}`}
                aria-label={`Take away correction ${at + 1}`}
                onPress={() => void save(all.filter((_, index) => index !== at))}
              >
                <X aria-hidden="true" size={16} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Action onPress={() => void save([...all, { was: '', now: '' }])}>
          <Plus aria-hidden="true" size={16} /> Add a correction
        </Action>
      )}
    </div>
  );
}
