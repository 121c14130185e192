import { useId } from 'react';
import { type Edition, editions } from '../../shared/editions.ts';
import { chooseEdition, exportPack, useStore } from '../store.ts';
import styles from './ExportBar.module.css';
import { ExportNote } from './ExportNote.tsx';
import { FormatActions } from './FormatActions.tsx';

const editionWords: Readonly<Record<Edition, string>> = {
  public: 'For the public',
  members: 'For members, with restricted items',
  'large-print': 'For the public, in large print',
  archive: 'For the archive, with restricted items',
};

/** Whom the pack is for, the ways to take it out, and what becomes of the one that was chosen. */
export function ExportBar() {
  const id = useId();
  const edition = useStore((state) => state.edition);
  const job = useStore((state) => state.exporting);
  const busy = job.kind === 'choosing' || job.kind === 'running';
  return (
    <div className={styles.bar}>
      <fieldset className={styles.actions}>
        <legend className="visuallyHidden">Export the pack</legend>
        <label htmlFor={id} className="visuallyHidden">
          Edition
        </label>
        <select
          id={id}
          className={styles.edition}
          value={edition}
          disabled={busy}
          onChange={({ target }) => chooseEdition(editions.find((each) => each === target.value) ?? 'public')}
        >
          {editions.map((each) => (
            <option key={each} value={each}>
              {editionWords[each]}
            </option>
          ))}
        </select>
        <FormatActions weight="main" isDisabled={busy} onExport={(format) => void exportPack(format)} />
      </fieldset>
      <ExportNote job={job} />
    </div>
  );
}
