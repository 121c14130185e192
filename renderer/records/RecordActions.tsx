import { Download } from 'lucide-react';
import type { RecordRequest } from '../../shared/records/recordRequest.ts';
import { Action } from '../components/Action.tsx';
import styles from '../components/ExportBar.module.css';
import { useStore } from '../store.ts';
import { exportRecord } from './exportRecord.ts';

interface RecordActionsProps {
  readonly record: RecordRequest;
  /** What is exported, for those who hear the buttons: "the forward plan". */
  readonly what: string;
}

/** Three ways to take a record out. What becomes of the one that was chosen, the screen's one export note says. */
export function RecordActions({ record, what }: RecordActionsProps) {
  const busy = useStore(({ exporting }) => exporting.kind === 'choosing' || exporting.kind === 'running');
  return (
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
  );
}
