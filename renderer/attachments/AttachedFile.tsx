import { FileImage, FileSpreadsheet, FileText, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { Row } from '../../shared/entities/index.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import { RowProse } from '../fields/RowProse.tsx';
import { RemoveButton } from '../history/RemoveButton.tsx';
import styles from './AttachedFile.module.css';
import { fileFacts } from './fileFacts.ts';

interface AttachedFileProps {
  readonly row: Row<'attachment'>;
  readonly what: string;
  readonly isReadOnly: boolean;
  readonly isReading: boolean;
  readonly onReplace: () => void;
}

const icons: Readonly<Record<Row<'attachment'>['kind'], LucideIcon>> = {
  pdf: FileText,
  word: FileText,
  image: FileImage,
  sheet: FileSpreadsheet,
};

/** What arrived, what became of it, and what its pages show where they cannot say it themselves. */
export function AttachedFile({ row, what, isReadOnly, isReading, onReplace }: AttachedFileProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const Icon = icons[row.kind];
  const open = async (): Promise<void> => {
    const opened = await invoke('openAttachment', { id: row.id });
    setProblem(opened.ok ? null : opened.problem.message);
  };
  const needsWords = row.placedSha256 !== null && !row.tagged;
  return (
    <div className={styles.file}>
      <div className={styles.head}>
        <Icon aria-hidden="true" size={20} className={styles.icon} />
        <div className={styles.names}>
          <strong className={styles.name}>{row.name}</strong>
          <span className={styles.facts}>{fileFacts(row)}</span>
        </div>
        <div className={styles.actions}>
          <Action weight="quiet" label={`Open ${row.name}`} onPress={() => void open()}>
            Open
          </Action>
          {!isReadOnly && (
            <>
              <Action
                weight="quiet"
                isDisabled={isReading}
                label={`Replace the file of ${what}`}
                onPress={onReplace}
              >
                Replace
              </Action>
              <RemoveButton kind="attachment" id={row.id} what={`the file of ${what}`} />
            </>
          )}
        </div>
      </div>
      <p className={styles.outcome}>{row.outcome}</p>
      {needsWords && (
        <RowProse
          kind="attachment"
          row={row}
          field="alt"
          isReadOnly={isReadOnly}
          label={row.kind === 'image' ? 'What the picture shows' : 'What the pages show'}
          help="Read out to members who cannot see it: the message, and the figures that matter."
        />
      )}
      {needsWords && row.alt.trim() === '' && (
        <p className={styles.lacks}>
          Nobody has said yet what {row.kind === 'image' ? 'it shows' : 'they show'}.
        </p>
      )}
      <p role="alert" className={problem === null ? styles.none : styles.problem}>
        {problem}
      </p>
    </div>
  );
}
