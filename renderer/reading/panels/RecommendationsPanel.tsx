import { partHead } from '../../../shared/reading/partName.ts';
import { useMemo } from 'react';
import { type Glance, recommendationsOf } from '../../../shared/reading/recommendations.ts';
import { goToUnit, pageOfUnit, useReading, useReadingStore } from '../reading.ts';
import styles from './Panels.module.css';

interface Recommended extends Glance {
  readonly volume: string;
}

/** What the meeting is asked to decide, at a glance: each with its amount, what it is paid from, and its page. */
export function RecommendationsPanel() {
  const volumes = useReading((reading) => reading.pack.volumes);
  const all = useMemo(
    () =>
      volumes.flatMap(({ id, document }) =>
        recommendationsOf(document).map((each): Recommended => ({ ...each, volume: id })),
      ),
    [volumes],
  );
  if (all.length === 0) return <p className={styles.soft}>No paper of this pack has recommendations.</p>;
  return (
    <ol className={styles.hits}>
      {all.map((each, at) => (
        <Line key={`${each.volume} ${each.id}`} of={each} isFirst={each.part !== all[at - 1]?.part} />
      ))}
    </ol>
  );
}

function Line({ of, isFirst }: { readonly of: Recommended; readonly isFirst: boolean }) {
  const store = useReadingStore();
  const page = useReading((reading) => pageOfUnit(reading, of.volume, of.unit));
  const { source } = of;
  const sourcePage = useReading((reading) =>
    source === null ? page : pageOfUnit(reading, of.volume, source.unit),
  );
  const { part } = of;
  return (
    <li>
      {isFirst && <h2 className={styles.paper}>{partHead(part)}</h2>}
      <button
        type="button"
        className={styles.hit}
        onClick={() => goToUnit(store, { volume: of.volume, unit: of.unit }, { id: of.id })}
      >
        <span className={styles.page}>
          <span className="visuallyHidden">Page </span>
          {page}
        </span>
        <span>
          <strong>{of.label}</strong> {of.text}
          {of.amounts.length > 0 && <strong className={styles.amount}>{of.amounts.join(', ')}</strong>}
        </span>
      </button>
      {source !== null && (
        <button
          type="button"
          className={styles.source}
          onClick={() => goToUnit(store, { volume: of.volume, unit: source.unit })}
        >
          Paid from {source.words} (page {sourcePage})
        </button>
      )}
    </li>
  );
}
