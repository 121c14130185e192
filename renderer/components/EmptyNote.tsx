import type { ReactNode } from 'react';
import styles from './EmptyNote.module.css';

interface EmptyNoteProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the person can do about it. */
  readonly action?: ReactNode;
}

/** An empty place says what will stand there and how it comes about. */
export function EmptyNote({ title, children, action }: EmptyNoteProps) {
  return (
    <div className={styles.note}>
      <h2 className={styles.title}>{title}</h2>
      <p>{children}</p>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
