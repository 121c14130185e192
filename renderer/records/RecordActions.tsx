import { Download } from 'lucide-react';
import type { ExportFormat } from '../../shared/editions.ts';
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

/** Beside the PDF, which most want: what the button says, and what is heard of it. */
const others: readonly { readonly format: ExportFormat; readonly words: string; readonly label: string }[] = [
  { format: 'html', words: 'HTML', label: 'Export HTML' },
  { format: 'text', words: 'Text', label: 'Export text' },
  { format: 'docx', words: 'Word', label: 'Export Word' },
  { format: 'brf', words: 'Braille', label: 'Export braille' },
];

/** The ways to take a record out. What becomes of the one that was chosen, the screen's one export note says. */
export function RecordActions({ record, what }: RecordActionsProps) {
  const busy = useStore(({ exporting }) => exporting.kind === 'choosing' || exporting.kind === 'running');
  return (
    <fieldset className={styles.actions}>
      <legend className="visuallyHidden">Export {what}</legend>
      <Action isDisabled={busy} onPress={() => void exportRecord(record, 'pdf')}>
        <Download aria-hidden="true" size={17} /> Export PDF
      </Action>
      {others.map(({ format, words, label }) => (
        <Action
          key={format}
          isDisabled={busy}
          label={label}
          onPress={() => void exportRecord(record, format)}
        >
          {words}
        </Action>
      ))}
    </fieldset>
  );
}
