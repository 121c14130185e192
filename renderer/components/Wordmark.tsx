import styles from './Wordmark.module.css';

/** Name and mark: papers laid on a table. */
export function Wordmark({ large = false }: { readonly large?: boolean }) {
  return (
    <span className={large ? styles.large : styles.wordmark}>
      <svg viewBox="0 0 32 32" aria-hidden="true" className={styles.mark}>
        <rect x="3" y="21.5" width="26" height="3.5" rx="1.2" />
        <rect x="6.5" y="16.6" width="19" height="2.9" rx="1" opacity=".8" />
        <rect x="8.5" y="11.7" width="15" height="2.9" rx="1" opacity=".6" />
        <rect x="10.5" y="6.8" width="11" height="2.9" rx="1" opacity=".4" />
      </svg>
      Tabled
    </span>
  );
}
