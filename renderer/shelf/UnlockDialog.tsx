import { useEffect, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { pleaseEnter } from '../../shared/entities/field.ts';
import type { ShelfEntry } from '../../shared/packFile/shelf.ts';
import { invoke } from '../api.ts';
import styles from '../attachments/Dialogs.module.css';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { SecretField } from './SecretField.tsx';

interface UnlockDialogProps {
  readonly entry: ShelfEntry;
  /** What is shown of the pack is read anew. */
  readonly onUnlocked: () => Promise<void>;
  readonly onClosed: () => void;
}

const asked = {
  none: { label: '', help: '' },
  passphrase: {
    label: 'Passphrase',
    help: 'The council tells it to you by another way than the pack came.',
  },
  recipients: {
    label: 'Your secret key',
    help: 'It begins with “AGE-SECRET-KEY-1” and belongs to the public key that you gave to the council.',
  },
} as const;

/** Asks for what opens the part that is not for publication. It is used once and kept nowhere. */
export function UnlockDialog({ entry: { pack }, onUnlocked, onClosed }: UnlockDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [secret, setSecret] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isForKeys = pack.manifest.exempt === 'recipients';
  const [busy, setBusy] = useState(isForKeys);
  const { label, help } = asked[pack.manifest.exempt];
  const opened = useRef(async (): Promise<void> => {
    await onUnlocked();
    dialog.current?.close();
  });
  useEffect(() => {
    if (!isForKeys) return;
    let stale = false;
    // The reader's own key is tried before they are asked for another.
    void invoke('unlockShelfPack', { id: pack.id, secret: null }).then((unlocked) => {
      if (stale) return;
      if (unlocked.ok) return opened.current();
      setBusy(false);
      return setProblem(unlocked.problem.message);
    });
    return () => {
      stale = true;
    };
  }, [isForKeys, pack.id]);
  const unlock = async (): Promise<void> => {
    if (busy) return;
    if (secret === '') return setProblem(pleaseEnter(label));
    setBusy(true);
    setProblem(null);
    const unlocked = await invoke('unlockShelfPack', { id: pack.id, secret });
    setBusy(false);
    if (!unlocked.ok) return setProblem(unlocked.problem.message);
    await opened.current();
  };
  return (
    <ModalDialog title="Unlock what is not for publication" dialog={dialog} onClosed={onClosed}>
      <p>
        It is decrypted for as long as Tabled runs, or until you lock it again, and never written to the disk
        in plain.
      </p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <SecretField
          label={label}
          help={help}
          value={secret}
          problem={problem}
          onChange={(typed) => {
            setSecret(typed);
            setProblem(null);
          }}
        />
      </Form>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        <Action weight="main" isDisabled={busy} onPress={() => void unlock()}>
          {busy ? 'Decrypting …' : 'Unlock'}
        </Action>
      </div>
    </ModalDialog>
  );
}
