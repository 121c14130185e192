import styles from './Bookmarks.module.css';
import type { Bookmark } from './usePdf.ts';

interface BookmarksProps {
  readonly bookmarks: readonly Bookmark[];
  readonly labels: readonly string[];
  /** Page, from 0. */
  readonly current: number;
  readonly onGo: (page: number) => void;
}

/** The file's bookmarks with the printed numbers of their pages; the one that is being read is marked. */
export function Bookmarks({ bookmarks, labels, current, onGo }: BookmarksProps) {
  const here = bookmarks.findLast(({ page }) => page <= current)?.id;
  return (
    <nav aria-label="Bookmarks" className={styles.bookmarks}>
      <ul>
        {bookmarks.map(({ id, title, page, level }) => (
          <li key={id}>
            <button
              type="button"
              className={level === 1 ? styles.first : styles.second}
              aria-current={id === here ? 'location' : undefined}
              onClick={() => onGo(page)}
            >
              <span>{title}</span>
              <span className={styles.page}>{labels[page]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
