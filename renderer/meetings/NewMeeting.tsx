import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Problem } from '../../shared/api.ts';
import { isRealDate } from '../../shared/dates.ts';
import { nothingPrivate } from '../../shared/entities/meeting.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { arrange } from '../agenda/arrange.ts';
import { withStanding } from '../agenda/placeItems.ts';
import { standingItemsOf, wordedFor } from '../agenda/standingItems.ts';
import { readDay } from '../fields/dayText.ts';
import fieldStyles from '../fields/RowField.module.css';
import { changeTogether, createRow } from '../history/steps.ts';
import { meetingPath } from '../paths.ts';
import { AddForm } from '../programme/parts/AddForm.tsx';
import { useEscape } from '../programme/parts/useEscape.ts';
import { shortCode } from '../programme/shortCode.ts';
import { ClearDays } from './ClearDays.tsx';
import list from '../components/ListScreen.module.css';
import styles from './NewMeeting.module.css';
import { bodiesByCouncil } from './bodiesByCouncil.ts';

interface NewMeetingProps {
  readonly rows: Rows;
  readonly onClose: () => void;
}

/** Who meets when and where. The clear-days answer stands below the date as soon as there is one. */
export function NewMeeting({ rows, onClose }: NewMeetingProps) {
  const navigate = useNavigate();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, onClose);
  const [bodyId, setBodyId] = useState(lastToMeet(rows));
  const [withItems, setWithItems] = useState(true);
  const body = rows.body.find((each) => each.id === bodyId);
  const organisation = rows.organisation.find((each) => each.id === body?.organisationId);
  if (body === undefined || organisation === undefined) return null;

  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const date = String(values['date']);
    const refs = rows.meeting.map((each) => each.ref);
    const made = await createRow('meeting', {
      bodyId: body.id,
      ref: shortCode(`${body.ref}-${date}`, refs),
      date,
      startsAt: typeof values['startsAt'] === 'string' ? values['startsAt'] : null,
      endsAt: null,
      place: String(values['place']),
      status: 'draft',
      noticeOn: null,
      agendaPublishedOn: null,
      decisionsPublishedOn: null,
      ...nothingPrivate,
      notice: noticeOfLast(rows, body.id),
      provenance: '',
    });
    if (!made.ok) return made.problem;
    if (withItems) {
      const items = standingItemsOf(body).map((item) => wordedFor(item, rows, made.value));
      await changeTogether(arrange([], withStanding([], items, made.value.id)));
    }
    await navigate(meetingPath(made.value.id));
    return null;
  };
  return (
    <section ref={panel} aria-labelledby={id} className={list.new}>
      <h2 id={id} className={list.newTitle}>
        New meeting
      </h2>
      <div className={`${fieldStyles.field} ${styles.body}`}>
        <label htmlFor={`${id}-body`} className={fieldStyles.label}>
          Body
        </label>
        <select
          id={`${id}-body`}
          className={`${fieldStyles.input} ${fieldStyles.choice}`}
          value={body.id}
          onChange={(event) => setBodyId(event.target.value)}
        >
          {bodiesByCouncil(rows).map(({ council, bodies }) => (
            <optgroup key={council.id} label={council.name}>
              {bodies.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <AddForm
        kind="meeting"
        fields={[
          {
            name: 'date',
            form: 'day',
            help: 'Like 27 September 2023 or 27/9/2023',
            renderAnswer: (text) => <ClearDaysOfText organisation={organisation} body={body} text={text} />,
          },
          { name: 'startsAt', form: 'time', help: 'Like 10am or 14:00. It can be added later.' },
          { name: 'place', help: 'It can be added later.' },
        ]}
        submit="Add meeting"
        onAdd={add}
        onCancel={onClose}
        takesFocus
      >
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withItems}
            onChange={(event) => setWithItems(event.target.checked)}
          />
          Begin the agenda with the standing items of {body.name}
        </label>
      </AddForm>
    </section>
  );
}

interface ClearDaysOfTextProps {
  readonly organisation: Row<'organisation'>;
  readonly body: Row<'body'>;
  /** As it is typed. */
  readonly text: string;
}

function ClearDaysOfText({ organisation, body, text }: ClearDaysOfTextProps) {
  const day = readDay(text.trim());
  return isRealDate(day) ? <ClearDays organisation={organisation} body={body} date={day} /> : null;
}

/** The body of the latest meeting, or the first there is. */
function lastToMeet(rows: Rows): string {
  const [latest] = [...rows.meeting].sort((a, b) => (a.date < b.date ? 1 : -1));
  const body = rows.body.find(({ id }) => id === latest?.bodyId) ?? rows.body[0];
  return body?.id ?? '';
}

/** The notice on the cover is much the same from meeting to meeting: the body's last is the best beginning. */
function noticeOfLast(rows: Rows, bodyId: string): string[] {
  const [latest] = rows.meeting
    .filter((meeting) => meeting.bodyId === bodyId && meeting.provenance === '')
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return [...(latest?.notice ?? [])];
}
