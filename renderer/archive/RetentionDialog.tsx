import { type ReactNode, useRef, useState } from 'react';
import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import type { Problem } from '../../shared/api.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import fieldStyles from '../fields/RowField.module.css';
import styles from '../versions/SupplementDialog.module.css';

interface RetentionDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the post is asked for: "Authorised by". */
  readonly postLabel: string;
  readonly action: string;
  readonly onDone: (post: string, reason: string) => Promise<Problem | null>;
  readonly onClosed: () => void;
}

/** Asks for the post that stands behind a step of retention and for its reason: both become evidence. */
export function RetentionDialog(props: RetentionDialogProps) {
  const { title, children, postLabel, action, onDone, onClosed } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState({ post: '', reason: '' });
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const empty = (['post', 'reason'] as const).filter((name) => typed[name].trim() === '');
    setMissing(new Set(empty));
    if (empty.length > 0) return;
    setBusy(true);
    const refused = await onDone(typed.post.trim(), typed.reason.trim());
    setBusy(false);
    setProblem(refused?.message ?? null);
    if (refused === null) dialog.current?.close();
  };
  const field = (name: 'post' | 'reason', label: string, sentence: string) => (
    <TextField
      className={`${fieldStyles.field}`}
      value={typed[name]}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
      isInvalid={missing.has(name) && typed[name].trim() === ''}
      validationBehavior="aria"
    >
      <Label className={`${fieldStyles.label}`}>{label}</Label>
      {name === 'post' ? (
        <Input className={`${fieldStyles.input}`} autoComplete="off" />
      ) : (
        <TextArea className={`${fieldStyles.input} ${fieldStyles.area}`} rows={3} />
      )}
      <FieldError className={`${fieldStyles.problem}`}>{sentence}</FieldError>
    </TextField>
  );
  return (
    <ModalDialog title={title} dialog={dialog} onClosed={onClosed}>
      {children}
      {field('post', postLabel, 'Enter the post.')}
      {field('reason', 'Reason', 'Enter the reason.')}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        <Action weight="main" isDisabled={busy} onPress={() => void send()}>
          {action}
        </Action>
      </div>
    </ModalDialog>
  );
}
