import { useRef } from 'react';
import styles from '../attachments/Dialogs.module.css';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { FingerprintView } from './FingerprintView.tsx';
import { type AskedSigner, dismissSigner, openPackFile } from './shelf.ts';

/** Shows whose key a pack is signed with, the first time that a council's pack is opened here. */
export function SignerDialog({ asked }: { readonly asked: AskedSigner }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { organisation, title, signer, fingerprint } = asked;
  return (
    <ModalDialog title="Do you know this signature?" dialog={dialog} onClosed={dismissSigner}>
      <p>
        “{title}” is whole, and says that it comes from <strong>{organisation}</strong>. It is the first pack
        of theirs that is opened here, so Tabled cannot tell whether that is true.
      </p>
      <p>
        Ask the council’s democratic services for the fingerprint of their key, by telephone or in person. Go
        on only if it is this one:
      </p>
      <FingerprintView fingerprint={fingerprint} />
      <p>Tabled remembers it, and refuses packs in the council’s name that anybody else has signed.</p>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Do not open</Action>
        <Action weight="main" onPress={() => void openPackFile({ file: 'again', trust: signer })}>
          It is the same: open the pack
        </Action>
      </div>
    </ModalDialog>
  );
}
