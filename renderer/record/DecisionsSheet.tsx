import { daysAfter } from '../../shared/calendar.ts';
import { workingDays } from '../../shared/checks/timetable.ts';
import { formatDate } from '../../shared/dates.ts';
import { callInsOf } from '../../shared/decisions/callInsOf.ts';
import { effectOf } from '../../shared/decisions/effect.ts';
import { effectWords } from '../../shared/decisions/effectWords.ts';
import { recommendationLabel } from '../../shared/decisions/recommendationWords.ts';
import type { DecisionLine } from '../../shared/decisions/standing.ts';
import { inForce } from '../../shared/entities/organisation.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { RowField } from '../fields/RowField.tsx';
import { CallIns } from './CallIns.tsx';
import cardStyles from './DecisionCard.module.css';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import { ProgressFields } from './ProgressFields.tsx';
import { RecordedDecision } from './RecordedDecision.tsx';
import styles from './RecordScreen.module.css';

interface DecisionsSheetProps {
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
}

/** After the meeting: when its decisions were published, from when each may be carried out, and what became of it. */
export function DecisionsSheet({ record, readOnly }: DecisionsSheetProps) {
  const { lines, meeting, organisation, rows } = record;
  const rule = inForce(organisation.callIn, meeting.date);
  return (
    <>
      <h2 tabIndex={-1} className={styles.heading}>
        Decisions and call-in
      </h2>
      {lines.length === 0 ? (
        <EmptyNote title="No decision is recorded">
          Decisions are recorded item by item at the meeting. Here they get the day of their publication, from
          which call-in counts, and what became of them.
        </EmptyNote>
      ) : (
        <>
          <div className={styles.published}>
            <RowField
              kind="meeting"
              row={meeting}
              field="decisionsPublishedOn"
              form="day"
              isReadOnly={readOnly}
            />
            {rule !== undefined && (
              <p className={styles.hint}>
                By the council’s rule by{' '}
                {formatDate(
                  daysAfter(meeting.date, rule.publishWithinWorkingDays, workingDays(organisation)),
                  'long',
                )}
                . Call-in lasts {rule.effectiveAfterWorkingDays} working days after that.
              </p>
            )}
          </div>
          <ul className={cardStyles.list}>
            {lines.map((line) => (
              <DecisionAfter
                key={line.firstId}
                line={line}
                label={labelOf(line, rows)}
                record={record}
                readOnly={readOnly}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function labelOf({ standing }: DecisionLine, rows: MeetingRecord['rows']): string {
  const item = rows.agendaItem.find(({ id }) => id === standing.agendaItemId);
  const recommendation = rows.recommendation.find(({ id }) => id === standing.recommendationId);
  const letter = recommendation === undefined ? '' : ` ${recommendationLabel(rows, recommendation)}`;
  return `Item ${item?.number ?? ''}${letter}:`;
}

interface DecisionAfterProps extends DecisionsSheetProps {
  readonly line: DecisionLine;
  readonly label: string;
}

function DecisionAfter({ line, label, record, readOnly }: DecisionAfterProps) {
  const callIns = callInsOf(record.rows, line);
  const effect = effectOf(line.standing, { ...record, callIns });
  return (
    <>
      <RecordedDecision line={line} label={label} onCorrect={null} />
      <li className={styles.after}>
        <p>{effectWords(effect)}</p>
        <CallIns
          decision={line.standing}
          callIns={callIns}
          canBeCalledIn={effect.kind === 'callable' || effect.kind === 'unpublished'}
          label={label}
          readOnly={readOnly}
        />
        {effect.kind !== 'none' && <ProgressFields line={line} record={record} readOnly={readOnly} />}
      </li>
    </>
  );
}
