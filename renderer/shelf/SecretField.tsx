import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import styles from '../attachments/Dialogs.module.css';
import formStyles from './Shelf.module.css';

interface SecretFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

/** A passphrase or key that is typed, shown to nobody and kept nowhere. */
export function SecretField({ label, help, value, problem, onChange }: SecretFieldProps) {
  return (
    <TextField
      className={`${styles.field}`}
      type="password"
      value={value}
      isInvalid={problem !== null}
      validationBehavior="aria"
      onChange={onChange}
    >
      <Label className={`${styles.label}`}>{label}</Label>
      <Text slot="description" className={`${formStyles.soft}`}>
        {help}
      </Text>
      <Input className={`${styles.input}`} autoComplete="off" />
      <FieldError className={`${styles.problem}`}>{problem}</FieldError>
    </TextField>
  );
}
