import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { z } from 'zod';
import { type EntityKind, type Row, entities } from '../../shared/entities/index.ts';
import { saveFields } from '../store.ts';
import styles from './RowField.module.css';
import { type FieldForm, type FieldFormName, fieldForms } from './fieldForm.ts';
import { readField, wordsOf } from './fieldSchema.ts';
import { useAutosave } from './useAutosave.ts';

interface RowFieldProps<K extends EntityKind> {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: keyof Row<K> & string;
  /** How the stored text is shown and read; as it is where not given. */
  readonly form?: FieldFormName;
  /** Grows with its text instead of scrolling sideways. */
  readonly multiline?: boolean;
  readonly isReadOnly?: boolean;
  /** Replaces the schema's label, which is then shown to nobody: for fields whose place says what they are. */
  readonly hiddenLabel?: string;
}

/** A field of a row that saves itself. Label, help and check are those of the entity's schema. */
export function RowField<K extends EntityKind>(props: RowFieldProps<K>) {
  const { kind, row, field, form = 'text', multiline = false, isReadOnly = false, hiddenLabel } = props;
  const schema = (entities[kind].shape as Readonly<Record<string, z.ZodType>>)[field];
  if (schema === undefined) throw new Error(`${kind} has no field ${field}`);
  const value = row[field];
  const shape: FieldForm = fieldForms[form];
  const shown = typeof value === 'string' ? shape.show(value) : '';
  const { text, problem, change, settle, revert } = useAutosave(
    shown,
    (typed) => readField(schema, shape, typed),
    (next) => saveFields(kind, row.id, { [field]: next } as Partial<Row<K>>),
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
        <TextArea className={`${styles.input} ${styles.area}`} rows={1} onKeyDown={onKeyDown} />
      ) : (
        <Input className={`${styles.input}`} onKeyDown={onKeyDown} />
      )}
      <FieldError className={`${styles.problem}`}>{problem}</FieldError>
    </TextField>
  );
}
