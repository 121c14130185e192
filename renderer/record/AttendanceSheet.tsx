import { UserPlus } from 'lucide-react';
import { useId, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { RowField } from '../fields/RowField.tsx';
import fieldStyles from '../fields/RowField.module.css';
import { createRow } from '../history/steps.ts';
import { RemoveButton } from '../history/RemoveButton.tsx';
import { AddForm } from '../programme/parts/AddForm.tsx';
import { saveFields } from '../store.ts';
import styles from './AttendanceSheet.module.css';
import type { MeetingRecord } from '../../shared/decisions/meetingRecord.ts';
import sheetStyles from './RecordScreen.module.css';
import { Problems, useProblem } from './useProblem.tsx';

interface AttendanceSheetProps {
  readonly record: MeetingRecord;
  readonly readOnly: boolean;
}

type Person = Row<'attendance'>;
const states = { present: 'Present', apologies: 'Apologies', absent: 'Absent' } as const;
type State = keyof typeof states;
const keyed: Readonly<Record<string, State>> = { p: 'present', a: 'apologies', x: 'absent' };
const roleWords = {
  member: 'Members',
  substitute: 'Substitutes',
  officer: 'Officers',
  guest: 'Others',
} as const;

/** Who is there, with arrival and leaving. P, A and X on a line say how it is and go on to the next. */
export function AttendanceSheet({ record, readOnly }: AttendanceSheetProps) {
  const { people, meeting } = record;
  const { problem, tell } = useProblem();
  const [adding, setAdding] = useState(false);
  const open = people.filter(({ state }) => state === 'expected');
  const allPresent = async (): Promise<void> => {
    for (const { id } of open) tell(await saveFields('attendance', id, { state: 'present' }));
  };
  return (
    <>
      <h2 tabIndex={-1} className={sheetStyles.heading}>
        Attendance
      </h2>
      {people.length > 0 && !readOnly && (
        <p className={sheetStyles.hint}>
          On a line, <kbd>P</kbd> is present, <kbd>A</kbd> apologies and <kbd>X</kbd> absent; each goes on to
          the next line. Give times only to who came late or left early.
        </p>
      )}
      <Problems problem={problem} />
      {(Object.keys(roleWords) as Person['role'][]).map((role) => (
        <PeopleList
          key={role}
          title={roleWords[role]}
          people={people.filter((person) => person.role === role)}
          readOnly={readOnly}
          tell={tell}
        />
      ))}
      {people.length > 0 && !readOnly && (
        <div className={sheetStyles.buttons}>
          {open.length > 0 && (
            <Action weight="main" onPress={() => void allPresent()}>
              All others are present
            </Action>
          )}
          {!adding && (
            <Action onPress={() => setAdding(true)}>
              <UserPlus aria-hidden="true" size={16} /> Add somebody
            </Action>
          )}
        </div>
      )}
      {adding && <NewPerson meetingId={meeting.id} record={record} onDone={() => setAdding(false)} />}
    </>
  );
}

interface PeopleListProps {
  readonly title: string;
  readonly people: readonly Person[];
  readonly readOnly: boolean;
  readonly tell: (problem: Problem | null) => void;
}

function PeopleList({ title, people, readOnly, tell }: PeopleListProps) {
  const id = useId();
  if (people.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={sheetStyles.subheading}>
        {title}
      </h3>
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonLine key={person.id} person={person} readOnly={readOnly} tell={tell} />
        ))}
      </ul>
    </section>
  );
}

interface PersonLineProps {
  readonly person: Person;
  readonly readOnly: boolean;
  readonly tell: (problem: Problem | null) => void;
}

function PersonLine({ person, readOnly, tell }: PersonLineProps) {
  const put = async (state: State): Promise<void> =>
    tell(await saveFields('attendance', person.id, { state }));
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    const state = keyed[event.key.toLowerCase()];
    const line = event.currentTarget.closest('li');
    if (state === undefined || line === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    void put(state);
    const next = line.nextElementSibling ?? line;
    // The chosen radio of the next line, or its first: the one that Tab would reach.
    (next.querySelector<HTMLElement>('input:checked') ?? next.querySelector<HTMLElement>('input'))?.focus();
  };
  const shared = { kind: 'attendance', row: person, isReadOnly: readOnly } as const;
  return (
    <li className={styles.person}>
      <fieldset className={styles.states} disabled={readOnly}>
        <legend className={styles.name}>{person.name}</legend>
        {(Object.keys(states) as State[]).map((state) => (
          <label key={state} className={styles.state}>
            <input
              type="radio"
              name={person.id}
              checked={person.state === state}
              onChange={() => void put(state)}
              onKeyDown={onKeyDown}
            />
            <span>{states[state]}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.times}>
        <RowField {...shared} field="arrivedAt" form="time" />
        <RowField {...shared} field="leftAt" form="time" />
        {!readOnly && person.role !== 'member' && (
          <RemoveButton kind="attendance" id={person.id} what={person.name} />
        )}
      </div>
    </li>
  );
}

interface NewPersonProps {
  readonly meetingId: string;
  readonly record: MeetingRecord;
  readonly onDone: () => void;
}

/** A substitute, an officer or a guest, who is there as soon as they are written down. */
function NewPerson({ meetingId, record, onDone }: NewPersonProps) {
  const id = useId();
  const [role, setRole] = useState<Person['role']>('officer');
  const [substituteFor, setSubstituteFor] = useState('');
  const members = record.people.filter((person) => person.role === 'member' && person.postId !== null);
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const made = await createRow('attendance', {
      meetingId,
      position: record.people.length + 1,
      postId: null,
      name: String(values['name']),
      role,
      state: 'present',
      substituteForPostId: role === 'substitute' && substituteFor !== '' ? substituteFor : null,
      arrivedAt: null,
      leftAt: null,
    });
    if (!made.ok) return made.problem;
    onDone();
    return null;
  };
  return (
    <section aria-label="Add somebody" className={styles.new}>
      <AddForm kind="attendance" fields={[{ name: 'name' }]} submit="Add" onAdd={add} takesFocus>
        <div className={fieldStyles.field}>
          <label htmlFor={id} className={fieldStyles.label}>
            Role
          </label>
          <select
            id={id}
            className={`${fieldStyles.input} ${fieldStyles.choice}`}
            value={role}
            onChange={(event) => setRole(event.target.value as Person['role'])}
          >
            <option value="officer">Officer</option>
            <option value="substitute">Substitute</option>
            <option value="guest">Guest or speaker</option>
          </select>
        </div>
        {role === 'substitute' && (
          <div className={fieldStyles.field}>
            <label htmlFor={`${id}-for`} className={fieldStyles.label}>
              Substitute for
            </label>
            <select
              id={`${id}-for`}
              className={`${fieldStyles.input} ${fieldStyles.choice}`}
              value={substituteFor}
              onChange={(event) => setSubstituteFor(event.target.value)}
            >
              <option value="">Not said</option>
              {members.map((member) => (
                <option key={member.id} value={member.postId ?? ''}>
                  {member.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div>
          <Action weight="quiet" onPress={onDone}>
            Cancel
          </Action>
        </div>
      </AddForm>
    </section>
  );
}
