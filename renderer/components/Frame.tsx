import { Lock } from 'lucide-react';
import { Link, Outlet } from 'react-router';
import { HistoryNote } from '../history/HistoryNote.tsx';
import { homePath } from '../paths.ts';
import { useStore } from '../store.ts';
import styles from './Frame.module.css';
import { MainNav } from './MainNav.tsx';
import { MastheadTools } from './MastheadTools.tsx';
import { SaveNote } from './SaveNote.tsx';
import { Wordmark } from './Wordmark.tsx';

/** What every screen of an open library has: the way home, the library's name, whether all is saved. */
export function Frame() {
  const library = useStore((state) => state.library);
  if (library.kind !== 'open') return null;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content" onClick={skipToContent}>
        Skip to the content
      </a>
      <header className={styles.masthead}>
        <Link to={homePath} className={styles.home} aria-label="Tabled, home">
          <Wordmark />
        </Link>
        <MainNav />
        <p className={styles.library}>
          {library.name}
          {library.readOnly && (
            <span className={styles.readOnly}>
              <Lock aria-hidden="true" size={14} /> Can be read, not changed
            </span>
          )}
        </p>
        <SaveNote />
        <MastheadTools />
      </header>
      <Outlet />
      <HistoryNote />
    </div>
  );
}

/** A fragment is an address and addresses are refused, so the focus is moved here. */
function skipToContent(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
