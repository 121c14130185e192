import { useEffect } from 'react';
import { Link, NavLink, Outlet } from 'react-router';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { programmePath, programmesPath } from '../paths.ts';
import { useStore } from '../store.ts';
import { byDay } from './overview/confidenceTrend.ts';
import { RatingChip } from './parts/RatingChip.tsx';
import './parts/tones.css';
import type { ProgrammeParts } from './programmeParts.ts';
import { programmeTabs } from './programmeTabs.tsx';
import styles from './ProgrammeScreen.module.css';
import { type ProgrammeOutlet, useProgrammeParts } from './useProgramme.ts';

/** A programme: its name and confidence above, its tabs below. */
export function ProgrammeScreen() {
  const parts = useProgrammeParts();
  if (parts === undefined) {
    return (
      <main id="content" tabIndex={-1} className={styles.missing}>
        <h1>Programme</h1>
        <EmptyNote title="This programme is not in the library">
          It may have been put in the bin. <Link to={programmesPath}>Show all programmes</Link>
        </EmptyNote>
      </main>
    );
  }
  return <Programme key={parts.programme.id} parts={parts} />;
}

function Programme({ parts }: { readonly parts: ProgrammeParts }) {
  const { programme, organisation } = parts;
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  useEffect(() => {
    document.title = `${programme.name} – Tabled`;
  }, [programme.name]);
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <div className={styles.head}>
        <nav aria-label="You are here" className={styles.trail}>
          <Link to={programmesPath}>Programmes</Link>
          <span aria-hidden="true"> / </span>
          <span>{organisation.name}</span>
        </nav>
        <div className={styles.names}>
          <h1 className={styles.title}>{programme.name}</h1>
          <p>
            <span className="visuallyHidden">Delivery confidence: </span>
            <RatingChip rating={byDay(programme.confidence).at(-1)?.rating ?? null} />
          </p>
        </div>
        <nav aria-label="Parts of the programme" className={styles.tabs}>
          {programmeTabs.map(({ path, label, count }) => (
            <NavLink
              key={path}
              to={path === '' ? programmePath(programme.id) : programmePath(programme.id, path)}
              end={path === ''}
              className={`${styles.tab}`}
            >
              {label}
              {count !== undefined && <span className={styles.count}>{count(parts)}</span>}
            </NavLink>
          ))}
        </nav>
      </div>
      <div className={styles.body}>
        <Outlet context={{ parts, readOnly } satisfies ProgrammeOutlet} />
      </div>
    </main>
  );
}
