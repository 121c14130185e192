import { TriangleAlert } from 'lucide-react';
import styles from './DaysLeft.module.css';
import { leftWords } from './dueItems.ts';

/** What is this close is marked. */
const soon = 5;

/** How many days are left, in words; what is late has a sign beside its colour. */
export function DaysLeft({ left }: { readonly left: number }) {
  return (
    <span className={left < 0 ? styles.late : left <= soon ? styles.soon : styles.left}>
      {left < 0 && <TriangleAlert aria-hidden="true" size={14} />} {leftWords(left)}
    </span>
  );
}
