import { Download } from 'lucide-react';
import { exportPack, useStore } from '../store.ts';
import { Action } from './Action.tsx';
import styles from './ExportBar.module.css';
import { ExportNote } from './ExportNote.tsx';

/** Three ways to take the pack out, and what becomes of the one that was chosen. */
export function ExportBar() {
  const job = useStore((state) => state.exporting);
  const busy = job.kind === 'choosing' || job.kind === 'running';
  return (
    <div className={styles.bar}>
      <fieldset className={styles.actions}>
        <legend className="visuallyHidden">Export the pack</legend>
        <Action weight="main" isDisabled={busy} onPress={() => void exportPack('pdf')}>
          <Download aria-hidden="true" size={17} /> Export PDF
        </Action>
        <Action isDisabled={busy} label="Export HTML" onPress={() => void exportPack('html')}>
          HTML
        </Action>
        <Action isDisabled={busy} label="Export text" onPress={() => void exportPack('text')}>
          Text
        </Action>
      </fieldset>
      <ExportNote job={job} />
    </div>
  );
}
