import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { z } from 'zod';
import { type EntityKind, type Row, entities } from '../../shared/entities/index.ts';
import { saveFields } from '../store.ts';
import styles from './RowField.module.css';
import { readField, wordsOf } from './fieldSchema.ts';
import { fieldForms } from './fieldForm.ts';
import { useAutosave } from './useAutosave.ts';

interface RowProseProps<K extends EntityKind> {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: keyof Row<K> & string;
  /** The field is a list of short texts: one stands on each line. */
  readonly lines?: boolean;
  readonly isReadOnly?: boolean;
  /** Replaces the schema's label, where the place asks for other words. */
  readonly label?: string;
  /** Replaces the schema's help. */
  readonly help?: string;
  /** Lines that are in sight while the field is empty. */
  readonly rows?: number;
}

/** A longer text of a row, or a list with one entry a line, that saves itself. Return begins a new line. */
export function RowProse<K extends EntityKind>(props: RowProseProps<K>) {
  const { kind, row, field, lines = false, isReadOnly = false, rows = 2 } = props;
  const schema = (entities[kind].shape as Readonly<Record<string, z.ZodType>>)[field];
  if (schema === undefined) throw new Error(`${kind} has no field ${field}`);
  const shown = shownText(row[field]);
  const { text, problem, change, settle, revert } = useAutosave(
    shown,
    (typed) => (lines ? readLines(schema, typed) : readField(schema, fieldForms.text, typed)),
    (next) => saveFields(kind, row.id, { [field]: next } as Partial<Row<K>>),
  );
  const words = wordsOf(schema);
  const help = props.help ?? words.help;
  return (
    <TextField
      className={`${styles.field}`}
      value={text}
      onChange={change}
      onBlur={settle}
      isInvalid={problem !== null}
      isReadOnly={isReadOnly}
      validationBehavior="aria"
      {...(text === shown ? { 'data-committed': true } : {})}
    >
      <Label className={`${styles.label}`}>{props.label ?? words.label}</Label>
      {help !== undefined && (
        <Text slot="description" className={`${styles.help}`}>
          {help}
        </Text>
      )}
      <TextArea
        className={`${styles.input} ${styles.area}`}
        rows={rows}
        onKeyDown={(event) => {
          if (event.key === 'Escape') revert();
        }}
      />
      <FieldError className={`${styles.problem}`}>{problem}</FieldError>
    </TextField>
  );
}

const shownText = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';

/** Empty lines count for nothing. */
function readLines(schema: z.ZodType, typed: string): ReturnType<typeof readField> {
  const read = schema.safeParse(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, message: read.error.issues[0]?.message ?? 'This cannot be saved.' };
}
