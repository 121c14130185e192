import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import type { Problem } from '../../shared/api.ts';
import { decisionDraft, type DecisionDraft } from '../../shared/entities/decided.ts';
import { fieldForms } from '../fields/fieldForm.ts';
import { type ReadField, readField, wordsOf } from '../fields/fieldSchema.ts';
import styles from '../fields/RowField.module.css';
import { useAutosave } from '../fields/useAutosave.ts';

type TextPart = {
  [F in keyof DecisionDraft]: DecisionDraft[F] extends string ? F : never;
}[keyof DecisionDraft];
type NumberPart = 'votesFor' | 'votesAgainst' | 'abstentions';

interface DraftTextProps {
  readonly draft: DecisionDraft;
  readonly field: Exclude<TextPart, 'vote'> | NumberPart;
  readonly save: (fields: Partial<DecisionDraft>) => Promise<Problem | null>;
  readonly multiline?: boolean;
  /** Replaces the schema's help. */
  readonly help?: string;
  /** Identifier of a list of proposals. */
  readonly list?: string;
}

/** A field of a decision that is being typed. It saves itself into the record of its item. */
export function DraftText({ draft, field, save, multiline = false, help, list }: DraftTextProps) {
  const schema = decisionDraft.shape[field];
  const words = wordsOf(schema);
  const value = draft[field];
  const shown = value === null ? '' : String(value);
  const { text, problem, change, settle, revert } = useAutosave(
    shown,
    (typed) =>
      typeof value === 'string' ? readField(schema, fieldForms.text, typed) : readCount(words.label, typed),
    (next) => save({ [field]: next }),
  );
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') revert();
  };
  return (
    <TextField
      className={`${styles.field}`}
      value={text}
      onChange={change}
      onBlur={settle}
      isInvalid={problem !== null}
      validationBehavior="aria"
      {...(text === shown ? { 'data-committed': true } : {})}
    >
      <Label className={`${styles.label}`}>{words.label}</Label>
      {(help ?? words.help) !== undefined && (
        <Text slot="description" className={`${styles.help}`}>
          {help ?? words.help}
        </Text>
      )}
      {multiline ? (
        <TextArea className={`${styles.input} ${styles.area}`} rows={2} onKeyDown={onKeyDown} />
      ) : (
        <Input
          className={`${styles.input}`}
          onKeyDown={onKeyDown}
          autoComplete="off"
          {...(list === undefined ? {} : { list })}
        />
      )}
      <FieldError className={`${styles.problem}`}>{problem}</FieldError>
    </TextField>
  );
}

function readCount(label: string, typed: string): ReadField {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  return /^\d{1,4}$/.test(text)
    ? { ok: true, value: Number(text) }
    : { ok: false, message: `${label} must be a number of votes, like 7.` };
}
