import type { RecordRequest } from '../../shared/records/recordRequest.ts';
import { Action } from '../components/Action.tsx';
import styles from '../components/ExportBar.module.css';
import { FormatActions } from '../components/FormatActions.tsx';
import { useStore } from '../store.ts';
import { exportRecord } from './exportRecord.ts';

interface RecordActionsProps {
  readonly record: RecordRequest;
  /** What is exported, for those who hear the buttons: "the forward plan". */
  readonly what: string;
}

/** The ways to take a record out. What becomes of the one that was chosen, the screen's one export note says. */
export function RecordActions({ record, what }: RecordActionsProps) {
  const busy = useStore(({ exporting }) => exporting.kind === 'choosing' || exporting.kind === 'running');
  return (
    <fieldset className={styles.actions}>
      <legend className="visuallyHidden">Export {what}</legend>
      <FormatActions isDisabled={busy} onExport={(format) => void exportRecord(record, format)} />
      <Action
        isDisabled={busy}
        label="Large print, as PDF"
        onPress={() => void exportRecord(record, 'pdf', true)}
      >
        Large print
      </Action>
    </fieldset>
  );
}
