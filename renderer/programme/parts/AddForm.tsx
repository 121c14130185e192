import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';
import type { z } from 'zod';
import type { Problem } from '../../../shared/api.ts';
import { type EntityKind, entities } from '../../../shared/entities/index.ts';
import { Action } from '../../components/Action.tsx';
import actionStyles from '../../components/Action.module.css';
import { type FieldFormName, fieldForms } from '../../fields/fieldForm.ts';
import { readField, wordsOf } from '../../fields/fieldSchema.ts';
import fieldStyles from '../../fields/RowField.module.css';
import styles from './AddForm.module.css';

export interface AddField {
  readonly name: string;
  readonly form?: FieldFormName;
  /** Shown where the schema's own help does not fit a new row. */
  readonly help?: string;
  /** What stands in the field at first. */
  readonly initial?: string;
  /** What can be said of the text while it is typed, below its field. */
  readonly renderAnswer?: (text: string) => ReactNode;
}

interface AddFormProps {
  readonly kind: EntityKind;
  /** What must be known before there can be a row; the rest is filled in afterwards. */
  readonly fields: readonly AddField[];
  /** Words of the button: "Add risk". */
  readonly submit: string;
  /** Adds the row; the answer is null, or the problem that kept it from being added. */
  readonly onAdd: (values: Readonly<Record<string, unknown>>) => Promise<Problem | null>;
  /** Gives the form up; without it there is no button that does. */
  readonly onCancel?: () => void;
  /** What that button says: “Done” where the form stays for the next row, and what was added before is kept. */
  readonly cancelWord?: 'Cancel' | 'Done';
  readonly children?: ReactNode;
  /** Puts the focus into the first field when the form appears. */
  readonly takesFocus?: boolean;
}

/** The few fields that a new row needs. Checked when it is sent; what is wrong stands beside its field, which gets the focus. */
export function AddForm(props: AddFormProps) {
  const {
    kind,
    fields,
    submit,
    onAdd,
    onCancel,
    cancelWord = 'Cancel',
    children,
    takesFocus = false,
  } = props;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(
      fields.flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])),
    ),
  );
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) first.current?.focus();
  }, [takesFocus]);
  const shape = entities[kind].shape as Readonly<Record<string, z.ZodType>>;
  const described = fields.map(({ name, form = 'text', help, renderAnswer }) => {
    const schema = shape[name];
    if (schema === undefined) throw new Error(`${kind} has no field ${name}`);
    const words = { ...wordsOf(schema), ...(help ? { help } : {}) };
    return { name, schema, form: fieldForms[form], words, renderAnswer };
  });
  const send = async (form: HTMLFormElement): Promise<void> => {
    const read = described.map((field) => ({
      field,
      read: readField(field.schema, field.form, typed[field.name] ?? ''),
    }));
    const wrong = read.flatMap(({ field, read: each }) =>
      each.ok ? [] : [[field.name, each.message] as const],
    );
    setProblems(Object.fromEntries(wrong));
    const [worst] = wrong;
    if (worst !== undefined) {
      form.querySelector<HTMLElement>(`input[name="${worst[0]}"]`)?.focus();
      return;
    }
    const values = Object.fromEntries(
      read.map(({ field, read: each }) => [field.name, each.ok ? each.value : null]),
    );
    setRefused((await onAdd(values))?.message ?? null);
  };
  return (
    <Form
      className={`${styles.form}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      {described.map(({ name, words, renderAnswer }, at) => (
        <TextField
          key={name}
          name={name}
          className={`${fieldStyles.field}`}
          value={typed[name] ?? ''}
          onChange={(text) => {
            setTyped({ ...typed, [name]: text });
            setProblems(Object.fromEntries(Object.entries(problems).filter(([field]) => field !== name)));
          }}
          isInvalid={problems[name] !== undefined}
          validationBehavior="aria"
          data-committed={(typed[name] ?? '') === '' ? true : undefined}
        >
          <Label className={`${fieldStyles.label}`}>{words.label}</Label>
          {words.help !== undefined && (
            <Text slot="description" className={`${fieldStyles.help}`}>
              {words.help}
            </Text>
          )}
          <Input
            {...(at === 0 ? { ref: first } : {})}
            className={`${fieldStyles.input}`}
            autoComplete="off"
          />
          <FieldError className={`${fieldStyles.problem}`}>{problems[name]}</FieldError>
          {renderAnswer?.(typed[name] ?? '')}
        </TextField>
      ))}
      {children}
      {refused !== null && (
        <p role="alert" className={styles.problem}>
          {refused}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" className={`${actionStyles.main}`}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Action weight="quiet" onPress={onCancel}>
            {cancelWord}
          </Action>
        )}
      </div>
    </Form>
  );
}
