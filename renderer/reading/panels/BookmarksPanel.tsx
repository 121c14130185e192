import { partLine } from '../../../shared/reading/partName.ts';
import { X } from 'lucide-react';
import { removeRow } from '../../history/steps.ts';
import type { PlacedBookmark } from '../bookmarks.ts';
import { goToUnit, pageOfUnit, useReading, useReadingStore } from '../reading.ts';
import styles from './Panels.module.css';

/** The reader's own bookmarks in the order of the pack. */
export function BookmarksPanel({ bookmarks }: { readonly bookmarks: readonly PlacedBookmark[] }) {
  if (bookmarks.length === 0)
    return (
      <p className={styles.soft}>
        No bookmarks in this pack yet. “Bookmark” puts one where you are; it stays with its paragraph when the
        paper is issued again.
      </p>
    );
  return (
    <ul className={styles.hits}>
      {bookmarks.map((bookmark) => (
        <Line key={bookmark.note.id} bookmark={bookmark} />
      ))}
    </ul>
  );
}

function Line({ bookmark: { note, volume, unit, words } }: { readonly bookmark: PlacedBookmark }) {
  const store = useReadingStore();
  const page = useReading((reading) => pageOfUnit(reading, volume.id, unit));
  const { part } = unit;
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.hit}
        onClick={() => goToUnit(store, { volume: volume.id, unit })}
      >
        <span className={styles.page}>
          <span className="visuallyHidden">Page </span>
          {page}
        </span>
        <span>
          {words}
          <span className={styles.under}>{partLine(part)}</span>
        </span>
      </button>
      <button
        type="button"
        className={styles.icon}
        aria-label={`Remove the bookmark on page ${page}`}
        onClick={() => void removeRow('note', note.id)}
      >
        <X aria-hidden="true" size={16} />
      </button>
    </li>
  );
}
