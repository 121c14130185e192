import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ShelfEntry } from '../../shared/packFile/shelf.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import { RemoveButton } from '../history/RemoveButton.tsx';
import { shelfPackPath } from '../paths.ts';
import { useStore } from '../store.ts';
import styles from './Shelf.module.css';
import { loadShelf } from './shelf.ts';
import { kindOf, pagesOf, stoppedWords } from './shelfWords.ts';
import { UnlockDialog } from './UnlockDialog.tsx';

interface ShelfLineProps {
  readonly entry: ShelfEntry;
  /** The meeting, for those who hear the line alone. */
  readonly of: string;
}

/** A pack or supplement: where reading it stopped, and what of it is locked. */
export function ShelfLine({ entry, of }: ShelfLineProps) {
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const { pack, exempt } = entry;
  const kind = kindOf(pack.manifest);
  const stopped = stoppedWords(entry);
  return (
    <li className={styles.pack}>
      <div className={styles.what}>
        <p>
          <Link to={shelfPackPath(pack.id)} className={styles.read} aria-describedby={`shelf-${pack.id}`}>
            {kind}
            <span className="visuallyHidden"> of {of}</span>
          </Link>
          {stopped === null && <span className={styles.new}>Not read yet</span>}
        </p>
        <p id={`shelf-${pack.id}`} className={styles.soft}>
          {pagesOf(pack.manifest)}
          {stopped !== null && `. ${stopped}`}
        </p>
      </div>
      <div className={styles.tools}>
        {exempt !== 'none' && <LockTool entry={entry} what={`${kind} of ${of}`} />}
        {!readOnly && <RemoveButton kind="shelfPack" id={pack.id} what={`${kind} of ${of} from the shelf`} />}
      </div>
    </li>
  );
}

/** Shows whether what is not for publication is open, and opens or locks it. */
function LockTool({ entry, what }: { readonly entry: ShelfEntry; readonly what: string }) {
  const [asking, setAsking] = useState(false);
  const lock = async (): Promise<void> => {
    await invoke('lockShelfPack', { id: entry.pack.id });
    await loadShelf();
  };
  return (
    <>
      {entry.exempt === 'open' ? (
        <Action label={`Lock again what is not for publication, ${what}`} onPress={() => void lock()}>
          <LockKeyholeOpen aria-hidden="true" size={16} /> Lock again
        </Action>
      ) : (
        <Action label={`Unlock what is not for publication, ${what}`} onPress={() => setAsking(true)}>
          <LockKeyhole aria-hidden="true" size={16} /> Unlock …
        </Action>
      )}
      {asking && <UnlockDialog entry={entry} onUnlocked={loadShelf} onClosed={() => setAsking(false)} />}
    </>
  );
}
