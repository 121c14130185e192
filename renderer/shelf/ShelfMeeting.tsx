import { formatDate, formatTime } from '../../shared/dates.ts';
import type { ShelfMeeting as Meeting } from '../../shared/packFile/shelfMeetings.ts';
import styles from './Shelf.module.css';
import { ShelfLine } from './ShelfLine.tsx';

/** A meeting with what the shelf has of it. */
export function ShelfMeeting({ meeting: shown }: { readonly meeting: Meeting }) {
  const { organisation, body, meeting, pack, replaced, supplements } = shown;
  const { date, startsAt, place } = meeting;
  const where = [organisation, startsAt === null ? '' : formatTime(startsAt), place];
  const name = `${body}, ${formatDate(date, 'long')}`;
  return (
    <li className={styles.meeting}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.soft}>{where.filter(Boolean).join(' · ')}</p>
      <ul className={styles.packs}>
        {pack !== undefined && <ShelfLine entry={pack} of={name} />}
        {supplements.map((entry) => (
          <ShelfLine key={entry.pack.id} entry={entry} of={name} />
        ))}
      </ul>
      {pack === undefined && (
        <p className={styles.soft}>
          The pack that this belongs to is not on your shelf. It joins it here when it comes.
        </p>
      )}
      {replaced.length > 0 && (
        <details>
          <summary>
            {replaced.length === 1 ? 'One earlier version' : `${replaced.length} earlier versions`}, replaced
            by the one above
          </summary>
          <ul className={styles.packs}>
            {replaced.map((entry) => (
              <ShelfLine key={entry.pack.id} entry={entry} of={name} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
