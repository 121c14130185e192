import { partHead } from '../../../shared/reading/partName.ts';
import { useState } from 'react';
import { SearchBox } from '../../components/SearchBox.tsx';
import { hitContext, shortestQuery } from '../../../shared/reading/search.ts';
import { type PackHit, pageOfUnit, useReading, useReadingStore } from '../reading.ts';
import { goToHit, lookFor } from '../searching.ts';
import styles from './Panels.module.css';

/** Hits that are listed at first, and with each press of the button more. */
const shownAtOnce = 200;

/** All places of the pack that read as the query does, in its order and under their papers. */
export function SearchPanel() {
  const store = useReadingStore();
  const query = useReading((reading) => reading.query);
  const hits = useReading((reading) => reading.hits);
  const hit = useReading((reading) => reading.hit);
  const [limit, setLimit] = useState(shownAtOnce);
  const shown = hits.slice(0, Math.max(limit, hit + 1));
  return (
    <div className={styles.search}>
      <SearchBox
        label="Search this pack"
        placeholder="Words or figures"
        value={query}
        onChange={(value) => {
          setLimit(shownAtOnce);
          lookFor(store, value);
        }}
        onSubmit={() => goToHit(store, hit + 1)}
      />
      <output className={styles.soft}>{countWords(query, hits)}</output>
      {hits.length > 0 && (
        <div className={styles.steps}>
          <button type="button" className={styles.plain} onClick={() => goToHit(store, hit - 1)}>
            Previous
          </button>
          <button type="button" className={styles.plain} onClick={() => goToHit(store, hit + 1)}>
            Next
          </button>
          <span className={styles.soft}>{hit >= 0 ? `${hit + 1} of ${hits.length}` : ''}</span>
        </div>
      )}
      <ol className={styles.hits}>
        {shown.map((each, at) => (
          <HitLine
            key={`${each.volume} ${each.unit.at} ${each.nth}`}
            hit={each}
            isFirstOfPaper={each.unit.part !== shown[at - 1]?.unit.part}
            isCurrent={at === hit}
            onOpen={() => goToHit(store, at)}
          />
        ))}
      </ol>
      {shown.length < hits.length && (
        <button type="button" className={styles.plain} onClick={() => setLimit(shown.length + shownAtOnce)}>
          Show {Math.min(shownAtOnce, hits.length - shown.length)} more
        </button>
      )}
    </div>
  );
}

function countWords(query: string, hits: readonly PackHit[]): string {
  if (query.trim().length < shortestQuery) return '';
  if (hits.length === 0) return 'Nothing in this pack reads like that.';
  const papers = new Set(hits.map(({ unit }) => unit.part)).size;
  return `${hits.length} ${hits.length === 1 ? 'place' : 'places'} in ${papers} ${papers === 1 ? 'part' : 'parts'}`;
}

interface HitLineProps {
  readonly hit: PackHit;
  readonly isFirstOfPaper: boolean;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function HitLine({ hit, isFirstOfPaper, isCurrent, onOpen }: HitLineProps) {
  const page = useReading((reading) => pageOfUnit(reading, hit.volume, hit.unit));
  const { part } = hit.unit;
  const { before, match, after } = hitContext(hit);
  return (
    <li>
      {isFirstOfPaper && <h2 className={styles.paper}>{partHead(part)}</h2>}
      <button
        type="button"
        className={styles.hit}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onOpen}
      >
        <span className={styles.page}>
          <span className="visuallyHidden">Page </span>
          {page}
        </span>
        <span>
          {before}
          <mark>{match}</mark>
          {after}
        </span>
      </button>
    </li>
  );
}
