import { Action } from '../../components/Action.tsx';
import form from '../parts/Form.module.css';
import { BackupList } from './BackupList.tsx';
import styles from './OfferRestore.module.css';
import { useDataFolder } from './useDataFolder.ts';

const shown = 5;

/** Going back to a backup where the library cannot be opened. */
export function OfferRestore() {
  const { folder, isBusy, problem, restore } = useDataFolder();
  return (
    <section aria-labelledby="offer-restore" className={styles.offer}>
      <h2 id="offer-restore" className={styles.title}>
        Restore a backup
      </h2>
      <p className={form.about}>
        It is checked before it is used, and whatever stands in its place now is kept under another name.
      </p>
      {problem !== null && (
        <p role="alert" className={form.failure}>
          {problem.message}
        </p>
      )}
      {folder !== null && folder.backups.length > 0 && (
        <BackupList
          backups={folder.backups.slice(0, shown)}
          isBusy={isBusy}
          onRestore={(name) => void restore(name)}
        />
      )}
      <div>
        <Action isDisabled={isBusy} onPress={() => void restore(null)}>
          Restore from another place …
        </Action>
      </div>
    </section>
  );
}
