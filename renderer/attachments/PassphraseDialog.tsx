import { useRef, useState } from 'react';
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import styles from './Dialogs.module.css';

interface PassphraseDialogProps {
  readonly name: string;
  /** The one that was given does not open it. */
  readonly wrong: boolean;
  readonly onOpen: (passphrase: string) => void;
  readonly onClosed: () => void;
}

/** Asks for what opens an encrypted file. It is used once and kept nowhere. */
export function PassphraseDialog({ name, wrong, onOpen, onClosed }: PassphraseDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const problem = isMissing
    ? 'Enter the passphrase.'
    : wrong && passphrase === ''
      ? 'This passphrase does not open the file. Ask whoever sent it.'
      : null;
  const open = (): void => {
    if (passphrase === '') setMissing(true);
    else onOpen(passphrase);
  };
  return (
    <ModalDialog title="This file is encrypted" dialog={dialog} onClosed={onClosed}>
      <p>
        “{name}” opens only with a passphrase. The pack gets a copy that is not encrypted; the passphrase is
        not kept.
      </p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <TextField
          className={`${styles.field}`}
          type="password"
          value={passphrase}
          isInvalid={problem !== null}
          validationBehavior="aria"
          onChange={(typed) => {
            setPassphrase(typed);
            setMissing(false);
          }}
        >
          <Label className={`${styles.label}`}>Passphrase</Label>
          <Input className={`${styles.input}`} autoComplete="off" />
          <FieldError className={`${styles.problem}`}>{problem}</FieldError>
        </TextField>
      </Form>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        <Action weight="main" onPress={open}>
          Open and attach
        </Action>
      </div>
    </ModalDialog>
  );
}
