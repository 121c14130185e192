import { type ReactNode, useId, useRef, useState } from 'react';
import type { ExportStarted, Result } from '../../shared/api.ts';
import type { ExportFormat } from '../../shared/editions.ts';
import type { Row } from '../../shared/entities/index.ts';
import { noteKinds } from '../../shared/notes/kinds.ts';
import type { ImportedNotes } from '../../shared/notes/noteChannels.ts';
import { type AgeLock, typedLock } from '../../shared/ageLock.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { ExportNote } from '../components/ExportNote.tsx';
import { FormatActions } from '../components/FormatActions.tsx';
import { afterStart } from '../exportJob.ts';
import { TextLine } from '../exporting/TextLine.tsx';
import { invoke } from '../api.ts';
import { putNotes } from '../history/steps.ts';
import { useReading } from '../reading/reading.ts';
import { useStore } from '../store.ts';
import styles from './Notes.module.css';

type Open = 'none' | 'share' | 'move' | 'sheet' | 'list' | 'openShared' | 'openOwn';

/** How notes leave the library, and how they come into it: a sheet to speak from, and locked files. */
export function NoteFiles({ notes }: { readonly notes: readonly Row<'note'>[] }) {
  const [open, setOpen] = useState<Open>('none');
  const [said, setSaid] = useState<string>('');
  const closed = (): void => setOpen('none');
  const own = notes.filter(({ from }) => from === '');
  return (
    <section aria-label="My notes as files" className={styles.files}>
      <FileGroup title="To print or send">
        <Action onPress={() => setOpen('sheet')}>Speaking sheet</Action>
        <Action isDisabled={notes.length === 0} onPress={() => setOpen('list')}>
          Notes as a list
        </Action>
      </FileGroup>
      <FileGroup title="With others">
        <Action isDisabled={own.length === 0} onPress={() => setOpen('share')}>
          Share these notes
        </Action>
        <Action onPress={() => setOpen('openShared')}>Open shared notes</Action>
      </FileGroup>
      <FileGroup title="From one computer to another">
        <Action onPress={() => setOpen('move')}>Take all my notes along</Action>
        <Action onPress={() => setOpen('openOwn')}>Bring in my notes</Action>
      </FileGroup>
      <output className={said === '' ? 'visuallyHidden' : styles.done}>{said}</output>
      {open === 'sheet' && (
        <DocumentDialog
          title="Speaking sheet"
          about="Your position, questions and passages by item, with the pages of the pack and the recommendations at a glance."
          start={(packs, format) => invoke('exportSpeakingSheet', { packs, kinds: [...noteKinds], format })}
          onClosed={closed}
        />
      )}
      {open === 'list' && (
        <DocumentDialog
          title="Notes as a list"
          about={`The ${notes.length === 1 ? 'note' : `${notes.length} notes`} that you see listed, by item, with their pages, the passages and your words. Choose a kind or colour first to have fewer.`}
          start={(packs, format) =>
            invoke('exportNoteList', { packs, ids: notes.map(({ id }) => id), format })
          }
          onClosed={closed}
        />
      )}
      {(open === 'share' || open === 'move') && (
        <LockDialog
          ids={open === 'share' ? own.map(({ id }) => id) : null}
          onClosed={closed}
          onDone={setSaid}
        />
      )}
      {(open === 'openShared' || open === 'openOwn') && (
        <OpenDialog as={open === 'openOwn' ? 'own' : 'shared'} onClosed={closed} onDone={setSaid} />
      )}
    </section>
  );
}

function FileGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h2 className={styles.filesHead}>{title}</h2>
      <div className={styles.filters}>{children}</div>
    </div>
  );
}

interface DocumentDialogProps {
  readonly title: string;
  readonly about: string;
  /** Asks the system where the file shall be, and begins to make it. */
  readonly start: (packs: string[], format: ExportFormat) => Promise<Result<ExportStarted | null>>;
  readonly onClosed: () => void;
}

/** What is made of the notes, in any form that a pack can have. */
function DocumentDialog({ title, about, start, onClosed }: DocumentDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const packs = useReading((reading) => reading.pack.volumes);
  const job = useStore(({ exporting }) => exporting);
  const isBusy = job.kind === 'choosing' || job.kind === 'running';
  const make = async (format: ExportFormat): Promise<void> => {
    useStore.setState({ exporting: { kind: 'choosing', meetingId: null, form: format } });
    const started = await start(
      packs.map(({ id }) => id),
      format,
    );
    useStore.setState({ exporting: afterStart(useStore.getState().exporting, started) });
  };
  return (
    <ModalDialog title={title} dialog={dialog} onClosed={onClosed}>
      <p>{about}</p>
      <div className={styles.filters}>
        <FormatActions isDisabled={isBusy} onExport={(format) => void make(format)} />
      </div>
      <ExportNote job={job} />
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Close</Action>
      </div>
    </ModalDialog>
  );
}

interface DoneProps {
  readonly onClosed: () => void;
  /** Says what came of it. */
  readonly onDone: (said: string) => void;
}

/** Asks who can open the file that is written; notes never leave the library in the clear. */
function LockDialog({
  ids: chosen,
  onClosed,
  onDone,
}: DoneProps & { readonly ids: readonly string[] | null }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [by, setBy] = useState('');
  const [way, setWay] = useState<AgeLock['kind']>('passphrase');
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ids = useId();
  const type = (typed: string): void => {
    setSecret(typed);
    setProblem(null);
  };
  const choose = (kind: AgeLock['kind']): void => {
    setWay(kind);
    type('');
  };
  const write = async (): Promise<void> => {
    if (chosen !== null && by.trim() === '') return setProblem('Enter your name.');
    if (by.trim().length > 120) return setProblem('A name has at most 120 characters.');
    const lock = typedLock(way, secret);
    if (typeof lock === 'string') return setProblem(lock);
    const what =
      chosen === null
        ? ({ kind: 'all' } as const)
        : { kind: 'shared' as const, ids: [...chosen], by: by.trim() };
    const written = await invoke('exportNotes', { what, lock });
    if (!written.ok) return setProblem(written.problem.message);
    if (written.value === null) return;
    const { notes } = written.value;
    onDone(`${notes} ${notes === 1 ? 'note is' : 'notes are'} in the file.`);
    dialog.current?.close();
  };
  return (
    <ModalDialog
      title={chosen === null ? 'Take all my notes along' : `Share ${chosen.length} of my notes`}
      dialog={dialog}
      onClosed={onClosed}
    >
      {chosen !== null && (
        <TextLine
          label="Your name"
          help="Whoever opens the file sees whose notes they are."
          value={by}
          onChange={(name) => {
            setBy(name);
            setProblem(null);
          }}
        />
      )}
      <fieldset className={styles.choice}>
        <legend>Who can open it</legend>
        <label className={styles.option}>
          <input
            type="radio"
            name={`${ids}way`}
            checked={way === 'passphrase'}
            onChange={() => choose('passphrase')}
          />
          Whoever has a passphrase
        </label>
        <label className={styles.option}>
          <input
            type="radio"
            name={`${ids}way`}
            checked={way === 'recipients'}
            onChange={() => choose('recipients')}
          />
          Chosen people, by their keys
        </label>
      </fieldset>
      {way === 'passphrase' ? (
        <TextLine label="Passphrase" kind="password" value={secret} onChange={type} />
      ) : (
        <TextLine
          label="Keys"
          help="The public key of each, as they sent it to you: “age1…”."
          kind="lines"
          value={secret}
          onChange={type}
        />
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        <Action weight="main" onPress={() => void write()}>
          Save the file
        </Action>
      </div>
    </ModalDialog>
  );
}

function OpenDialog({ as, onClosed, onDone }: DoneProps & { readonly as: 'own' | 'shared' }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState<string | null>(null);
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const type = (typed: string): void => {
    setSecret(typed);
    setProblem(null);
  };
  const take = async (file: 'choose' | 'again'): Promise<void> => {
    const taken = await invoke('importNotes', { file, as, secret: file === 'choose' ? null : secret });
    if (!taken.ok) {
      setName(null);
      return setProblem(taken.problem.message);
    }
    if (taken.value.kind === 'notChosen') return;
    if (taken.value.kind === 'needsSecret') {
      setName(taken.value.name);
      return setProblem(
        taken.value.wrong ? 'This does not open the file: look at capitals and spaces.' : null,
      );
    }
    putNotes(taken.value.notes);
    onDone(takenInWords(taken.value));
    dialog.current?.close();
  };
  return (
    <ModalDialog
      title={as === 'own' ? 'Bring in my notes' : 'Open shared notes'}
      dialog={dialog}
      onClosed={onClosed}
    >
      <p>
        {as === 'own'
          ? 'Notes that you took from another computer are put together with those here. Where both were changed, both are kept.'
          : 'Notes that somebody shared stand beside yours under their name. They change none of yours.'}
      </p>
      {name !== null && (
        <TextLine
          label={`Passphrase of “${name}”`}
          help="Or a key that it was locked for."
          kind="password"
          value={secret}
          onChange={type}
        />
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        {name === null ? (
          <Action weight="main" onPress={() => void take('choose')}>
            Choose the file
          </Action>
        ) : (
          <Action weight="main" isDisabled={secret === ''} onPress={() => void take('again')}>
            Open
          </Action>
        )}
      </div>
    </ModalDialog>
  );
}

function takenInWords({
  by,
  added,
  changed,
  both,
  same,
}: Extract<ImportedNotes, { kind: 'takenIn' }>): string {
  const parts = [
    `${added} new`,
    `${changed} changed`,
    ...(both > 0 ? [`${both} kept twice, because both were changed`] : []),
    `${same} as they were`,
  ];
  return `Notes of ${by}: ${parts.join(', ')}.`;
}
