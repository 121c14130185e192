import { type ReactNode, type RefObject, useEffect } from 'react';
import styles from './ModalDialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  /** The element itself, for whoever closes it. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window: the browser keeps the focus in it, and gives it back when it is closed. Escape closes it. */
export function ModalDialog({ title, dialog, onClosed, children }: ModalDialogProps) {
  useEffect(() => {
    const { current } = dialog;
    if (current !== null && !current.open) current.showModal();
  }, [dialog]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={onClosed}>
      <div className={styles.inner}>
        <h2 className={styles.title}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
