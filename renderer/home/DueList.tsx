import { useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import { Action } from '../components/Action.tsx';
import { DaysLeft } from './DaysLeft.tsx';
import styles from './Home.module.css';
import type { DueItem } from './dueItems.ts';

/** What is shown of a list at first. */
const most = 5;

interface DueListProps {
  readonly title: string;
  readonly items: readonly DueItem[];
  /** Said where nothing is due. */
  readonly none: string;
  /** What the day is: "Review", "Due". */
  readonly lateWord: string;
}

/** What is due or late of one kind, the most pressing first, each a link to where it is dealt with. */
export function DueList({ title, items, none, lateWord }: DueListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section aria-labelledby={id} className={styles.card}>
      <div className={styles.cardHead}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {items.length > 0 && <span className={styles.count}>{items.length}</span>}
      </div>
      {items.length === 0 ? (
        <p className={styles.soft}>{none}</p>
      ) : (
        <ul className={styles.list}>
          {(isWhole ? items : items.slice(0, most)).map((item) => (
            <li key={item.id} className={styles.row}>
              <div>
                <Link to={item.to} className={styles.name}>
                  {item.name}
                </Link>
                <p className={styles.soft}>
                  {item.about === '' ? '' : `${item.about} · `}
                  {lateWord} {formatDate(item.on, 'short')}
                </p>
              </div>
              <DaysLeft left={item.left} />
            </li>
          ))}
        </ul>
      )}
      {items.length > most && (
        <p className={styles.rest}>
          <Action
            weight="quiet"
            onPress={() => setIsWhole(!isWhole)}
            label={`${isWhole ? 'Show fewer' : `Show all ${items.length}`}: ${title}`}
          >
            {isWhole ? 'Show fewer' : `Show all ${items.length}`}
          </Action>
        </p>
      )}
    </section>
  );
}
