import type { ReactNode } from 'react';
import styles from './SplitView.module.css';

interface SplitViewProps {
  readonly children: ReactNode;
  /** The form of what is open; null while nothing is. */
  readonly panel: ReactNode | null;
  /** Stands beside the list while nothing is open. */
  readonly aside?: ReactNode;
}

/** A list, and beside it the form of what is open in it. Where there is no room for both, the form stands in its place. */
export function SplitView({ children, panel, aside }: SplitViewProps) {
  return (
    <div className={panel === null ? styles.view : `${styles.view} ${styles.open}`}>
      <div className={styles.list}>{children}</div>
      {panel ?? (aside === undefined ? null : <div className={styles.aside}>{aside}</div>)}
    </div>
  );
}
