import { useId, useRef, useState } from 'react';
import { Action } from '../components/Action.tsx';
import { ModalDialog } from './ModalDialog.tsx';
import styles from './OverrideDialog.module.css';
import type { PlacedFinding } from './placedFindings.ts';
import { decideOn } from './steps.ts';

interface OverrideDialogProps {
  readonly meetingId: string;
  readonly finding: PlacedFinding;
  readonly onClosed: () => void;
}

/** Asks why the pack is published with a fault. The reason is kept with the pack, so there is none without words. */
export function OverrideDialog({ meetingId, finding, onClosed }: OverrideDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = useId();
  const record = async (): Promise<void> => {
    if (reason.trim() === '') {
      setProblem('Say why the pack is published with this.');
      field.current?.focus();
      return;
    }
    setBusy(true);
    const refused = await decideOn(meetingId, finding, { reason: reason.trim(), stands: true });
    setBusy(false);
    if (refused === null) dialog.current?.close();
    else setProblem(refused.message);
  };
  return (
    <ModalDialog title="Override this finding" dialog={dialog} onClosed={onClosed}>
      <p className={styles.message}>{finding.message}</p>
      <div className={styles.field}>
        <label htmlFor={`${ids}reason`} className={styles.label}>
          Reason
        </label>
        <p id={`${ids}help`} className={styles.help}>
          It is kept with your name and the date in the record of the pack. When the words at fault change,
          the override ends by itself.
        </p>
        <textarea
          ref={field}
          id={`${ids}reason`}
          className={styles.reason}
          rows={3}
          maxLength={1000}
          required
          value={reason}
          aria-invalid={problem !== null}
          aria-describedby={`${ids}help ${ids}problem`}
          onChange={({ target }) => {
            setReason(target.value);
            setProblem(null);
          }}
        />
        <p id={`${ids}problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      </div>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        <Action weight="main" isDisabled={busy} onPress={() => void record()}>
          Record the override
        </Action>
      </div>
    </ModalDialog>
  );
}
