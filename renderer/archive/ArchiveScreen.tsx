import { useEffect } from 'react';
import styles from './ArchiveScreen.module.css';
import { CheckArchive } from './CheckArchive.tsx';
import { OpenArchived } from './OpenArchived.tsx';

/** What was archived, told from its folder alone. */
export function ArchiveScreen() {
  useEffect(() => {
    document.title = 'Archive – Tabled';
  }, []);
  return (
    <main id="content" tabIndex={-1} className={styles.screen}>
      <h1 className={styles.title}>Archive</h1>
      <p className={styles.lead}>
        A meeting goes into an archive from its own screen, under “Details”. What lies in an archive is
        checked here, and it can be checked as well by anybody who has a copy of the folder.
      </p>
      <CheckArchive />
      <OpenArchived />
    </main>
  );
}
