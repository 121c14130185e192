import { FileUp } from 'lucide-react';
import { DropZone, Label, ProgressBar } from 'react-aria-components';
import { Action } from '../components/Action.tsx';
import { rowsOf, useStore } from '../store.ts';
import { AttachedFile } from './AttachedFile.tsx';
import styles from './AttachmentField.module.css';
import type { AttachRequest } from './attachFile.ts';
import { attachmentAt } from './attachmentAt.ts';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { UndecidedDialog } from './UndecidedDialog.tsx';
import { useAttaching } from './useAttaching.ts';

interface AttachmentFieldProps {
  readonly to: AttachRequest['to'];
  /** What the file is, for the names of the buttons: "Appendix 1". */
  readonly what: string;
  readonly isReadOnly?: boolean;
}

/** The file that an appendix, or a whole paper, arrived as: chosen or dragged here, and what became of it. */
export function AttachmentField({ to, what, isReadOnly = false }: AttachmentFieldProps) {
  const attachment = useStore((state) => attachmentAt(rowsOf(state), to));
  const attaching = useAttaching(to);
  const { state } = attaching;
  const isReading = state.kind === 'reading';
  const shown = attachment && (
    <AttachedFile
      row={attachment}
      what={what}
      isReadOnly={isReadOnly}
      isReading={isReading}
      onReplace={attaching.choose}
    />
  );
  if (isReadOnly) return shown ?? <p className={styles.hint}>No file is attached.</p>;
  return (
    <div className={styles.field}>
      <DropZone
        className={`${styles.zone}`}
        aria-label={`File for ${what}`}
        isDisabled={isReading}
        onDrop={({ items }) => {
          const item = items.find((each) => each.kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(attaching.drop);
        }}
      >
        {shown}
        {attachment === undefined && !isReading && (
          <div className={styles.empty}>
            <Action label={`Choose a file for ${what}`} onPress={attaching.choose}>
              <FileUp aria-hidden="true" size={17} />
              Choose a file
            </Action>
            <p className={styles.hint}>or drag one here: PDF, Word, PNG, JPEG, Excel or CSV</p>
          </div>
        )}
        {isReading && <Reading />}
      </DropZone>
      <p role="alert" className={state.kind === 'refused' ? styles.problem : styles.none}>
        {state.kind === 'refused' && state.message}
      </p>
      {state.kind === 'passphrase' && (
        <PassphraseDialog
          name={state.name}
          wrong={state.wrong}
          onOpen={attaching.open}
          onClosed={attaching.stop}
        />
      )}
      {state.kind === 'undecided' && (
        <UndecidedDialog {...state} onAccept={attaching.accept} onClosed={attaching.stop} />
      )}
    </div>
  );
}

function Reading() {
  return (
    <ProgressBar className={`${styles.reading}`} isIndeterminate>
      <Label>Reading the file</Label>
      <span className={styles.track}>
        <span className={styles.sweep} />
      </span>
    </ProgressBar>
  );
}
