import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { z } from 'zod';
import type { Problem } from '../../shared/api.ts';
import styles from './RowField.module.css';
import { type FieldForm, type FieldFormName, fieldForms } from './fieldForm.ts';
import { readField, wordsOf } from './fieldSchema.ts';
import { useAutosave } from './useAutosave.ts';

export interface FieldLook {
  /** How the stored text is shown and read; as it is where not given. */
  readonly form?: FieldFormName;
  /** Grows with its text instead of scrolling sideways. */
  readonly multiline?: boolean;
  readonly isReadOnly?: boolean;
  /** Replaces the schema's label, which is then shown to nobody: for fields whose place says what they are. */
  readonly hiddenLabel?: string;
  /** What nothing means, where that is not plain: "No end". */
  readonly placeholder?: string;
}

interface ValueFieldProps extends FieldLook {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly save: (value: unknown) => Promise<Problem | null>;
}

/** A value that saves itself, wherever it is kept. Label, help and check are those of its schema. */
export function ValueField(props: ValueFieldProps) {
  const {
    schema,
    value,
    save,
    form = 'text',
    multiline = false,
    isReadOnly = false,
    hiddenLabel,
    placeholder,
  } = props;
  const shape: FieldForm = fieldForms[form];
  const shown = typeof value === 'string' || typeof value === 'number' ? shape.show(String(value)) : '';
  const { text, problem, change, settle, revert } = useAutosave(
    shown,
    (typed) => readField(schema, shape, typed),
    save,
  );
  const { label, help } = wordsOf(schema);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') {
      // Longer texts wrap in their field, but a line of an agenda stays one line.
      event.preventDefault();
      settle();
    }
    if (event.key === 'Escape') revert();
  };
  const input = { onKeyDown, ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <TextField
      className={`${hiddenLabel === undefined ? styles.field : styles.bare}`}
      value={text}
      onChange={change}
      onBlur={settle}
      isInvalid={problem !== null}
      isReadOnly={isReadOnly}
      validationBehavior="aria"
      // What is typed and not saved yet is the browser's to undo: history/ownUndo.ts.
      {...(text === shown ? { 'data-committed': true } : {})}
    >
      <Label className={hiddenLabel === undefined ? `${styles.label}` : 'visuallyHidden'}>
        {hiddenLabel ?? label}
      </Label>
      {help !== undefined && hiddenLabel === undefined && (
        <Text slot="description" className={`${styles.help}`}>
          {help}
        </Text>
      )}
      {multiline ? (
        <TextArea className={`${styles.input} ${styles.area}`} rows={1} {...input} />
      ) : (
        <Input className={`${styles.input}`} {...input} />
      )}
      <FieldError className={`${styles.problem}`}>{problem}</FieldError>
    </TextField>
  );
}
