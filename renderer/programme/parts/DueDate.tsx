import { TriangleAlert } from 'lucide-react';
import { formatDate } from '../../../shared/dates.ts';
import styles from './Chips.module.css';

interface DueDateProps {
  readonly on: string | null;
  /** Whether the day has passed and what it was for is not done. */
  readonly overdue: boolean;
  readonly none?: string;
}

/** A day on which something is due; one that has passed says so in a word and with a sign. */
export function DueDate({ on, overdue, none = 'No date' }: DueDateProps) {
  if (on === null) return <span className={styles.due}>{none}</span>;
  const day = formatDate(on, 'short');
  if (!overdue) return <span className={styles.due}>{day}</span>;
  return (
    <span className={styles.late}>
      <TriangleAlert aria-hidden="true" size={14} /> {day}, overdue
    </span>
  );
}
