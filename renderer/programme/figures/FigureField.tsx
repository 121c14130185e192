import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import type { Problem } from '../../../shared/api.ts';
import type { ReadField } from '../../fields/fieldSchema.ts';
import fieldStyles from '../../fields/RowField.module.css';
import { useAutosave } from '../../fields/useAutosave.ts';

interface FigureFieldProps {
  readonly label: string;
  readonly help?: string;
  /** The saved value as it is shown. */
  readonly value: string;
  readonly read: (text: string) => ReadField;
  readonly save: (value: unknown) => Promise<Problem | null>;
  readonly isReadOnly: boolean;
}

/** A field for what is stored as a number but typed as people write it. Saves itself, as `RowField` does for texts. */
export function FigureField({ label, help, value, read, save, isReadOnly }: FigureFieldProps) {
  const { text, problem, change, settle, revert } = useAutosave(value, read, save);
  return (
    <TextField
      className={`${fieldStyles.field}`}
      value={text}
      onChange={change}
      onBlur={settle}
      isInvalid={problem !== null}
      isReadOnly={isReadOnly}
      validationBehavior="aria"
      {...(text === value ? { 'data-committed': true } : {})}
    >
      <Label className={`${fieldStyles.label}`}>{label}</Label>
      {help !== undefined && (
        <Text slot="description" className={`${fieldStyles.help}`}>
          {help}
        </Text>
      )}
      <Input
        className={`${fieldStyles.input}`}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key === 'Escape') revert();
        }}
      />
      <FieldError className={`${fieldStyles.problem}`}>{problem}</FieldError>
    </TextField>
  );
}
