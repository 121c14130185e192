import { useEffect } from 'react';
import { rowsOf, useStore } from '../store.ts';
import list from '../components/ListScreen.module.css';
import styles from './ArchiveScreen.module.css';
import { CheckArchive } from './CheckArchive.tsx';
import { OpenArchived } from './OpenArchived.tsx';
import { Retention } from './Retention.tsx';

/** What is kept for a time and what was archived. */
export function ArchiveScreen() {
  const rows = useStore(rowsOf);
  useEffect(() => {
    document.title = 'Archive – Tabled';
  }, []);
  return (
    <main id="content" tabIndex={-1} className={`${list.screen} ${list.narrow}`}>
      <h1 className={styles.title}>Archive</h1>
      <p className={styles.lead}>
        A meeting is archived from its own screen, under “Details”. Check an archive here, or anywhere else:
        whoever has a copy of its folder can check it without Tabled.
      </p>
      {rows !== null && <Retention rows={rows} />}
      <CheckArchive />
      <OpenArchived />
    </main>
  );
}
