import { Download } from 'lucide-react';
import type { RecordRequest } from '../../shared/records/recordRequest.ts';
import { Action } from '../components/Action.tsx';
import styles from '../components/ExportBar.module.css';
import { ExportNote } from '../components/ExportNote.tsx';
import { useStore } from '../store.ts';
import { exportRecord } from './exportRecord.ts';

interface RecordExportProps {
  readonly record: RecordRequest;
  /** What is exported, for those who hear the buttons: "the forward plan". */
  readonly what: string;
}

/** Three ways to take a record out, and what becomes of the one that was chosen. */
export function RecordExport({ record, what }: RecordExportProps) {
  const job = useStore((state) => state.exporting);
  const busy = job.kind === 'choosing' || job.kind === 'running';
  return (
    <div className={styles.bar}>
      <fieldset className={styles.actions}>
        <legend className="visuallyHidden">Export {what}</legend>
        <Action isDisabled={busy} onPress={() => void exportRecord(record, 'pdf')}>
          <Download aria-hidden="true" size={17} /> Export PDF
        </Action>
        <Action isDisabled={busy} label="Export HTML" onPress={() => void exportRecord(record, 'html')}>
          HTML
        </Action>
        <Action isDisabled={busy} label="Export text" onPress={() => void exportRecord(record, 'text')}>
          Text
        </Action>
      </fieldset>
      <ExportNote job={job} />
    </div>
  );
}
