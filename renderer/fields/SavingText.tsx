import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import type { Problem } from '../../shared/api.ts';
import styles from './RowField.module.css';
import type { ReadField } from './fieldSchema.ts';
import { useAutosave } from './useAutosave.ts';

interface SavingTextProps {
  /** Shown to nobody: what stands around the field says what it is. */
  readonly label: string;
  readonly value: string;
  readonly read: (text: string) => ReadField;
  readonly save: (value: string) => Promise<Problem | null>;
  readonly multiline?: boolean;
  readonly isReadOnly?: boolean;
  readonly placeholder?: string;
}

/** A text that is part of a row's list and saves itself, as `RowField` is for a field of its own. */
export function SavingText(props: SavingTextProps) {
  const { label, value, read, save, multiline = false, isReadOnly = false, placeholder } = props;
  const { text, problem, change, settle, revert } = useAutosave(value, read, (next) => save(String(next)));
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      settle();
    }
    if (event.key === 'Escape') revert();
  };
  const shared = { onKeyDown, ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <TextField
      className={`${styles.bare}`}
      value={text}
      onChange={change}
      onBlur={settle}
      isInvalid={problem !== null}
      isReadOnly={isReadOnly}
      validationBehavior="aria"
      {...(text === value ? { 'data-committed': true } : {})}
    >
      <Label className="visuallyHidden">{label}</Label>
      {multiline ? (
        <TextArea className={`${styles.input} ${styles.area}`} rows={1} {...shared} />
      ) : (
        <Input className={`${styles.input}`} {...shared} />
      )}
      <FieldError className={`${styles.problem}`}>{problem}</FieldError>
    </TextField>
  );
}
