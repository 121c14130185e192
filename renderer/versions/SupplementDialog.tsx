import { useId, useMemo, useRef, useState } from 'react';
import { latestPublication } from '../../shared/checks/timetable.ts';
import { formatDate } from '../../shared/dates.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { type SupplementChoice, supplementChoices } from '../../shared/parts/supplement.ts';
import { invoke } from '../api.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { ValueCheckbox } from '../fields/ValueCheckbox.tsx';
import { applyRows } from '../history/applyRows.ts';
import { useStore } from '../store.ts';
import { today } from '../today.ts';
import styles from './SupplementDialog.module.css';

interface SupplementDialogProps {
  readonly meetingId: string;
  readonly rows: Rows;
  readonly onClosed: () => void;
}

/** Which items the next supplement belongs to, and why it cannot wait where it is late. */
export function SupplementDialog({ meetingId, rows, onClosed }: SupplementDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const reasonId = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [urgency, setUrgency] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const choices = useChoices(meetingId, rows);
  const open = choices.filter(({ brings }) => brings !== null);
  const number = rows.supplement.filter((each) => each.meetingId === meetingId).length + 1;
  const deadline = deadlineOf(rows, meetingId);
  const late = deadline !== null && today() > deadline;
  const choose = (id: string, include: boolean): Promise<null> => {
    const others = [...chosen].filter((each) => each !== id);
    setChosen(new Set(include ? [...others, id] : others));
    return Promise.resolve(null);
  };
  const publish = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const published = await invoke('publishSupplement', { meetingId, items: [...chosen], urgency });
    setBusy(false);
    if (!published.ok) return setProblem(published.problem.message);
    const row = published.value;
    dialog.current?.close();
    useStore.setState(({ library }) =>
      library.kind === 'open'
        ? { library: { ...library, rows: applyRows(library.rows, [{ kind: 'supplement', row }]) } }
        : {},
    );
  };
  return (
    <ModalDialog title={`Supplement ${number}`} dialog={dialog} onClosed={onClosed}>
      {open.length === 0 ? (
        <p>Nothing on the agenda has changed since it was published: there is nothing to supplement.</p>
      ) : (
        <fieldset className={styles.items}>
          <legend className={styles.legend}>Items that it belongs to</legend>
          {open.map(({ item, brings, changes }) => (
            <ValueCheckbox
              key={item.id}
              label={`Item ${item.number} · ${item.title}`}
              help={bringsWords(brings, changes)}
              value={chosen.has(item.id)}
              save={(include) => choose(item.id, include)}
            />
          ))}
        </fieldset>
      )}
      {late && open.length > 0 && (
        <div className={styles.reason}>
          <label htmlFor={reasonId} className={styles.legend}>
            Why it cannot wait
          </label>
          <span id={`${reasonId}-help`} className={styles.soft}>
            Papers had to be open to inspection by {formatDate(deadline, 'long')}. The reason is printed on
            the front page (Local Government Act 1972, section 100B(4)(b)).
          </span>
          <textarea
            id={reasonId}
            rows={3}
            maxLength={2000}
            value={urgency}
            aria-describedby={`${reasonId}-help`}
            onChange={({ target }) => setUrgency(target.value)}
          />
        </div>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>{open.length > 0 ? 'Cancel' : 'Close'}</Action>
        {open.length > 0 && (
          <Action weight="main" isDisabled={busy} onPress={() => void publish()}>
            {busy ? 'Counting its pages …' : `Publish supplement ${number}`}
          </Action>
        )}
      </div>
    </ModalDialog>
  );
}

function useChoices(meetingId: string, rows: Rows): readonly SupplementChoice[] {
  const [at] = useState(() => new Date().toISOString());
  return useMemo(() => {
    const published = [...rows.packVersion, ...rows.supplement]
      .filter((each) => each.meetingId === meetingId)
      .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
      .map((each) => JSON.parse(each.document) as Document);
    return supplementChoices({ meetingId, rows, assembledAt: at }, published);
  }, [meetingId, rows, at]);
}

/** The last day on which papers of the meeting could be published without a reason. */
function deadlineOf(rows: Rows, meetingId: string): string | null {
  const meeting = rows.meeting.find(({ id }) => id === meetingId);
  const body = rows.body.find(({ id }) => id === meeting?.bodyId);
  const organisation = rows.organisation.find(({ id }) => id === body?.organisationId);
  return meeting === undefined || organisation === undefined
    ? null
    : latestPublication(organisation, meeting);
}

function bringsWords(brings: SupplementChoice['brings'], changes: number): string {
  if (brings === 'late paper') return 'The paper has come since the pack was published.';
  if (brings === 'further item') return 'The item is new.';
  return changes === 1 ? 'The paper has one change.' : `The paper has ${changes} changes.`;
}
