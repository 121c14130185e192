import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { RecentRow } from '../../shared/api.ts';
import { formatDate } from '../../shared/dates.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { kindWords } from '../../shared/entities/kindWords.ts';
import { invoke } from '../api.ts';
import { openFound } from '../search/openFound.ts';
import { destinationOf } from '../search/paletteGroups.ts';
import { rowsOf, useStore } from '../store.ts';
import { today } from '../today.ts';
import styles from './Home.module.css';

/** What this person has changed last, out of the library's history. Asked anew whenever the rows are other ones. */
export function LastWorkedOn({ rows }: { readonly rows: Rows }) {
  const navigate = useNavigate();
  const [recent, setRecent] = useState<readonly RecentRow[] | null>(null);
  useEffect(() => {
    let stale = false;
    const ask = async (): Promise<void> => {
      const answer = await invoke('recent', undefined);
      if (!stale) setRecent(answer.ok ? answer.value : []);
    };
    void ask();
    // What is undone here has been worked on too.
    const stop = useStore.subscribe((state, before) => {
      if (rowsOf(state) !== rowsOf(before)) void ask();
    });
    return () => {
      stale = true;
      stop();
    };
  }, []);
  const shown = (recent ?? []).flatMap((row) => {
    const to = destinationOf(rows, row);
    return to === null || to.kind === 'command' ? [] : [{ row, to }];
  });
  return (
    <section aria-labelledby="last-worked-on" className={styles.card}>
      <div className={styles.cardHead}>
        <h2 id="last-worked-on" className={styles.heading}>
          Last worked on
        </h2>
      </div>
      {recent !== null && shown.length === 0 && (
        <p className={styles.soft}>What you change stands here, the latest first, to go on from.</p>
      )}
      <ul className={styles.list}>
        {shown.map(({ row, to }) => (
          <li key={row.id} className={styles.row}>
            <div>
              <button type="button" className={styles.link} onClick={() => void openFound(to, navigate)}>
                {row.name}
              </button>
              <p className={styles.soft}>
                {[kindWords[row.kind][0], row.place[0] ?? ''].filter(Boolean).join(' · ')}
              </p>
            </div>
            <span className={styles.when}>{whenWords(row.at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The time of today, the day of what is older, as this computer's clock has it. */
function whenWords(at: string): string {
  const then = new Date(at);
  const day = today(then);
  const two = (number: number): string => String(number).padStart(2, '0');
  return day === today() ? `${two(then.getHours())}:${two(then.getMinutes())}` : formatDate(day, 'short');
}
