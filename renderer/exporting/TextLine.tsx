import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from '../fields/RowField.module.css';

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly problem?: string | undefined;
  /** `password` is not shown, `lines` takes several lines. */
  readonly kind?: 'text' | 'password' | 'number' | 'lines';
}

/** A field of a dialog, which keeps what is typed until the dialog is done. */
export function TextLine({ label, value, onChange, help, problem, kind = 'text' }: TextLineProps) {
  return (
    <TextField
      className={`${styles.field}`}
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      {...(kind === 'password' ? { type: 'password' } : {})}
      {...(kind === 'number' ? { inputMode: 'numeric' } : {})}
    >
      <Label className={`${styles.label}`}>{label}</Label>
      {help !== undefined && (
        <Text slot="description" className={`${styles.help}`}>
          {help}
        </Text>
      )}
      {kind === 'lines' ? (
        <TextArea className={`${styles.input} ${styles.area}`} rows={3} />
      ) : (
        <Input className={`${styles.input}`} autoComplete="off" />
      )}
      <FieldError className={`${styles.problem}`}>{problem}</FieldError>
    </TextField>
  );
}
