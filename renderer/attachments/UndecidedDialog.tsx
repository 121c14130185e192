import { useRef } from 'react';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import styles from './Dialogs.module.css';

interface UndecidedDialogProps {
  readonly name: string;
  readonly changes: number;
  readonly comments: number;
  readonly onAccept: () => void;
  readonly onClosed: () => void;
}

/** A Word file whose author has not finished with it: only they, or whoever answers for the pack, may say that it stands. */
export function UndecidedDialog({ name, changes, comments, onAccept, onClosed }: UndecidedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <ModalDialog title="This file is not finished" dialog={dialog} onClosed={onClosed}>
      <p>
        “{name}” holds {listed(changes, comments)}. Published as it is, it could show what was struck out, or
        what was said about it.
      </p>
      <p>Go back and ask its author to decide, or take all changes as accepted and leave the comments out.</p>
      <div className={styles.actions}>
        <Action weight="main" onPress={() => dialog.current?.close()}>
          Go back
        </Action>
        <Action onPress={onAccept}>Accept all and attach</Action>
      </div>
    </ModalDialog>
  );
}

function listed(changes: number, comments: number): string {
  const counts = [
    changes === 0 ? '' : `${changes} tracked ${changes === 1 ? 'change' : 'changes'}`,
    comments === 0 ? '' : `${comments} ${comments === 1 ? 'comment' : 'comments'}`,
  ];
  return counts.filter((count) => count !== '').join(' and ');
}
