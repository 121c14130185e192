import { Link } from 'react-router';
import { formatDate } from '../../shared/dates.ts';
import type { ShelfEntry } from '../../shared/packFile/shelf.ts';
import { shelfPackPath } from '../paths.ts';
import styles from './Shelf.module.css';
import { kindOf, pagesOf } from './shelfWords.ts';

/** Supplements and new versions that came after somebody had begun to read; nothing where there are none. */
export function NewArrivals({ entries }: { readonly entries: readonly ShelfEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-label="New since you last read" className={styles.arrivals}>
      <h2 className={styles.heading}>New since you last read</h2>
      <ul>
        {entries.map(({ pack: { id, manifest } }) => (
          <li key={id}>
            <Link to={shelfPackPath(id)} className={styles.read}>
              {kindOf(manifest)}, {manifest.body.name}, {formatDate(manifest.meeting.date, 'medium')}
            </Link>{' '}
            <span className={styles.soft}>{pagesOf(manifest)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
