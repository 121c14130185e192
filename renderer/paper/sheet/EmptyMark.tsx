import { CircleDashed } from 'lucide-react';
import styles from './EmptyMark.module.css';

/** Says with a sign and a word that something which the house requires is not there yet. */
export function EmptyMark() {
  return (
    <span className={styles.mark}>
      <CircleDashed aria-hidden="true" size={13} /> Empty
    </span>
  );
}
