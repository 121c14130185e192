import { useId, useMemo, useRef, useState } from 'react';
import { hasRestricted } from '../../shared/document/redact.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { typedLock } from '../../shared/ageLock.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { shortestPassphrase } from '../../shared/editions.ts';
import type { ExemptOrder, HandedOver, PublishedPack } from '../../shared/packFile/handOver.ts';
import { invoke } from '../api.ts';
import { useKeyProblem } from '../archive/useKeyProblem.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { CheckLine } from '../settings/parts/FormLines.tsx';
import styles from '../versions/SupplementDialog.module.css';
import { rowsOf, useStore } from '../store.ts';
import { PackReaders } from './PackReaders.tsx';
import { SecretField } from './SecretField.tsx';
import shelfStyles from './Shelf.module.css';

interface HandOverDialogProps {
  readonly pack: PublishedPack;
  /** "Version 2", "Supplement 1". */
  readonly what: string;
  /** The frozen document, as JSON. */
  readonly document: string;
  readonly onHandedOver: (handed: HandedOver) => void;
  readonly onClosed: () => void;
}

const ways: readonly { readonly kind: ExemptOrder['kind']; readonly label: string; readonly help: string }[] =
  [
    { kind: 'none', label: 'Leave it out', help: 'The file is for everybody.' },
    {
      kind: 'passphrase',
      label: 'Lock it with a passphrase',
      help: 'Tell the passphrase by another way than you send the file.',
    },
    {
      kind: 'recipients',
      label: 'Lock it for named recipients',
      help: 'Each opens it with a key of their own, and no passphrase goes round.',
    },
  ];

/** What goes into the file of a published pack and for whom; the system then asks where to write it. */
export function HandOverDialog({ pack, what, document, onHandedOver, onClosed }: HandOverDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const restricted = useMemo(() => hasRestricted(JSON.parse(document) as Document), [document]);
  const [largePrint, setLargePrint] = useState(false);
  const [kind, setKind] = useState<ExemptOrder['kind']>('none');
  const [passphrase, setPassphrase] = useState('');
  const [readers, setReaders] = useState<ReadonlySet<string>>(new Set());
  const council = useStore((state) => councilOf(rowsOf(state), pack));
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [isStopping, setStopping] = useState(false);
  const stop = (): void => {
    setStopping(true);
    void invoke('cancelHandOver', undefined);
  };
  const keyProblem = useKeyProblem();
  const choose = (way: ExemptOrder['kind']): void => {
    setKind(way);
    setProblem(null);
  };
  const handOver = async (): Promise<void> => {
    const chosen = (council?.packReaders ?? []).filter(({ recipient }) => readers.has(recipient));
    const exempt = orderOf(
      kind,
      kind === 'passphrase' ? passphrase : chosen.map(({ recipient }) => recipient).join(' '),
    );
    if (typeof exempt === 'string') return setProblem(exempt);
    setBusy(true);
    setProblem(null);
    const handed = await invoke('handOver', { pack, largePrint, exempt });
    setBusy(false);
    setStopping(false);
    if (!handed.ok) return setProblem(handed.problem.message);
    if (handed.value === null) return;
    onHandedOver(handed.value);
    dialog.current?.close();
  };
  return (
    <ModalDialog
      title={`Hand over: ${what}`}
      dialog={dialog}
      onClosed={() => {
        if (busy) stop();
        onClosed();
      }}
    >
      <p>
        One file that opens in Tabled on another computer, by mail, on a stick or in a shared folder. It holds
        the pack as the public may see it, as pages and as a web page, with its attachments, signed with this
        computer’s key.
      </p>
      <CheckLine
        label="With the pack in large print"
        help="The file becomes larger."
        isSelected={largePrint}
        onChange={setLargePrint}
      />
      {restricted ? (
        <fieldset className={shelfStyles.choices}>
          <legend>What is not for publication</legend>
          {ways.map((way) => (
            <Way key={way.kind} {...way} chosen={kind === way.kind} onChoose={() => choose(way.kind)} />
          ))}
        </fieldset>
      ) : (
        <p>Everything in it is public, so nothing has to be locked.</p>
      )}
      {kind === 'passphrase' && (
        <SecretField
          label="Passphrase"
          help={`At least ${shortestPassphrase} characters; four words that do not belong together are good. It is kept nowhere.`}
          value={passphrase}
          problem={null}
          onChange={(typed) => {
            setPassphrase(typed);
            setProblem(null);
          }}
        />
      )}
      {kind === 'recipients' && council !== undefined && (
        <PackReaders council={council} chosen={readers} onChosen={setReaders} onProblem={setProblem} />
      )}
      <p role="alert" className={styles.problem}>
        {problem ?? keyProblem}
      </p>
      <div className={styles.actions}>
        {busy ? (
          <Action isDisabled={isStopping} onPress={stop}>
            {isStopping ? 'Stopping …' : 'Stop'}
          </Action>
        ) : (
          <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        )}
        <Action weight="main" isDisabled={busy || keyProblem !== null} onPress={() => void handOver()}>
          {busy ? 'Making the file …' : 'Choose a file and hand over'}
        </Action>
      </div>
    </ModalDialog>
  );
}

interface WayProps {
  readonly label: string;
  readonly help: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Way({ label, help, chosen, onChoose }: WayProps) {
  const id = useId();
  return (
    <div className={shelfStyles.choice}>
      <input
        id={id}
        type="radio"
        name="exempt"
        checked={chosen}
        aria-describedby={`${id}-help`}
        onChange={onChoose}
      />
      <label htmlFor={id}>{label}</label>
      <span />
      <span id={`${id}-help`} className={styles.soft}>
        {help}
      </span>
    </div>
  );
}

/** What is asked for, or why it cannot be. */
const orderOf = (kind: ExemptOrder['kind'], typed: string): ExemptOrder | string =>
  kind === 'none' ? { kind } : typedLock(kind, typed);

/** The council that has published a version or supplement. */
function councilOf(rows: Rows | null, { kind, id }: PublishedPack): Row<'organisation'> | undefined {
  const published = rows?.[kind].find((each) => each.id === id);
  const meeting = rows?.meeting.find((each) => each.id === published?.meetingId);
  const body = rows?.body.find((each) => each.id === meeting?.bodyId);
  return rows?.organisation.find((each) => each.id === body?.organisationId);
}
