import { useEffect, useId, useRef, useState } from 'react';
import type { Result } from '../../shared/api.ts';
import type { ReaderKey } from '../../shared/packFile/readerKey.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import { Said, nothingSaid } from '../components/Said.tsx';
import { TextLine } from '../exporting/TextLine.tsx';
import { SecretField } from './SecretField.tsx';
import styles from './Shelf.module.css';

/** The reader's own key: made once, its public half sent to the council, its whole taken along to another computer. */
export function OwnKey() {
  const [key, setKey] = useState<ReaderKey | null>(null);
  const [said, setSaid] = useState(nothingSaid);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void invoke('readerKey', undefined).then((answer) => setKey(answer.ok ? answer.value : null));
  }, []);
  if (key === null) return null;
  const take = async <T,>(work: Promise<Result<T | null>>, words: (value: T) => string): Promise<void> => {
    setBusy(true);
    setSaid(nothingSaid);
    const answer = await work;
    setBusy(false);
    if (!answer.ok) return setSaid({ words: answer.problem.message, isProblem: true });
    if (answer.value !== null) setSaid({ words: words(answer.value), isProblem: false });
  };
  const parts = { busy, take };
  return (
    <details className={styles.signers}>
      <summary>Your key</summary>
      <p className={styles.soft}>
        With a key of your own, what the council locks for you opens here by itself, and no passphrase goes
        round. The council needs the public half, which can lock and opens nothing. The secret half stays on
        this computer, in its own key store.
      </p>
      <Said said={said} />
      {key.problem !== null ? (
        <p className={styles.problem}>{key.problem}</p>
      ) : key.recipient === null ? (
        <>
          <div>
            <Action
              isDisabled={busy}
              onPress={() =>
                void take(invoke('makeReaderKey', undefined), (made) => {
                  setKey(made);
                  return 'Your key is made. Send the council its public half.';
                })
              }
            >
              Make a key
            </Action>
          </div>
          <Move {...parts} isMade={false} onImported={setKey} />
        </>
      ) : (
        <>
          <PublicHalf
            recipient={key.recipient}
            onSaid={(words) => setSaid({ words, isProblem: false })}
            {...parts}
          />
          <Move {...parts} isMade onImported={setKey} />
        </>
      )}
    </details>
  );
}

interface PartProps {
  readonly busy: boolean;
  /** Does something and says what came of it. */
  readonly take: <T>(work: Promise<Result<T | null>>, words: (value: T) => string) => Promise<void>;
}

interface PublicHalfProps extends PartProps {
  readonly recipient: string;
  readonly onSaid: (words: string) => void;
}

function PublicHalf({ recipient, busy, take, onSaid }: PublicHalfProps) {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const copy = (): void => {
    field.current?.select();
    // The window has no permission to the clipboard but by this command, which takes what is selected.
    if (document.execCommand('copy')) onSaid('The public key is copied.');
  };
  return (
    <section aria-label="Public half" className={styles.keyPart}>
      <label htmlFor={id} className={styles.keyLabel}>
        Public key
      </label>
      <div className={styles.keyLine}>
        <input ref={field} id={id} className={styles.keyText} readOnly value={recipient} />
        <Action onPress={copy}>Copy</Action>
      </div>
      <TextLine
        label="Your name"
        help="As democratic services know you; it stands in the file."
        value={name}
        onChange={setName}
      />
      <div>
        <Action
          isDisabled={busy || name.trim() === ''}
          onPress={() =>
            void take(
              invoke('savePublicKey', { name: name.trim() }),
              (saved) => `Saved as “${saved.name}”. Send it to democratic services.`,
            )
          }
        >
          Save as a file to send …
        </Action>
      </div>
    </section>
  );
}

interface MoveProps extends PartProps {
  readonly isMade: boolean;
  readonly onImported: (key: ReaderKey) => void;
}

/** The whole key on its way to another computer, and from one. */
function Move({ busy, take, isMade, onImported }: MoveProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <section aria-label="Another computer" className={styles.keyPart}>
      <SecretField
        label={isMade ? 'Passphrase for the whole key' : 'Passphrase of a key from another computer'}
        help={
          isMade
            ? 'To take your key to another computer, or to keep a copy: at least 12 characters. It is kept nowhere.'
            : 'Where you have a key already, bring it here instead of making a second one.'
        }
        value={passphrase}
        problem={null}
        onChange={setPassphrase}
      />
      <div className={styles.keyLine}>
        {isMade && (
          <Action
            isDisabled={busy}
            onPress={() =>
              void take(invoke('exportReaderKey', { passphrase }), ({ name }) => {
                setPassphrase('');
                return `Exported as “${name}”. Keep it and its passphrase apart.`;
              })
            }
          >
            Export the whole key …
          </Action>
        )}
        <Action
          isDisabled={busy}
          onPress={() =>
            void take(invoke('importReaderKey', { passphrase }), (imported) => {
              setPassphrase('');
              onImported(imported);
              return 'Your key is kept on this computer now.';
            })
          }
        >
          Import a key …
        </Action>
      </div>
    </section>
  );
}
