import { useEffect, useRef, useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { isRealDate } from '../../../shared/dates.ts';
import { Action } from '../../components/Action.tsx';
import actionStyles from '../../components/Action.module.css';
import { readDay } from '../../fields/dayText.ts';
import fieldStyles from '../../fields/RowField.module.css';
import form from './Form.module.css';

interface DayOfForm {
  readonly name: string;
  readonly label: string;
  /** As a person reads it. */
  readonly initial?: string;
  /** Left empty, the day is that of the field before. */
  readonly isOptional?: boolean;
}

interface DayFormProps {
  readonly days: readonly DayOfForm[];
  readonly submit: string;
  /** ISO days by name, an optional one only where it was given; the answer is null, or a sentence. */
  readonly onSubmit: (days: Readonly<Record<string, string>>) => Promise<string | null>;
  readonly onClose: () => void;
}

/** A few days that are sent together; what is wrong stands beside its field. */
export function DayForm({ days, submit, onSubmit, onClose }: DayFormProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(days.map(({ name, initial = '' }) => [name, initial])),
  );
  const [problem, setProblem] = useState<{ readonly name: string; readonly message: string } | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
    first.current?.select();
  }, []);
  const send = async (): Promise<void> => {
    const read: Record<string, string> = {};
    for (const { name, label, isOptional = false } of days) {
      const text = (typed[name] ?? '').trim();
      if (text === '' && isOptional) continue;
      const day = readDay(text);
      if (!isRealDate(day))
        return setProblem({ name, message: `${label} must be a real date, like 27 September 2023.` });
      read[name] = day;
    }
    const refused = await onSubmit(read);
    setProblem(refused === null ? null : { name: days[0]?.name ?? '', message: refused });
  };
  return (
    <Form
      className={`${form.stack}`}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className={form.pair}>
        {days.map(({ name, label }, at) => (
          <TextField
            key={name}
            className={`${fieldStyles.field}`}
            value={typed[name] ?? ''}
            onChange={(text) => {
              setTyped({ ...typed, [name]: text });
              setProblem(null);
            }}
            isInvalid={problem?.name === name}
            validationBehavior="aria"
          >
            <Label className={`${fieldStyles.label}`}>{label}</Label>
            <Input
              {...(at === 0 ? { ref: first } : {})}
              className={`${fieldStyles.input}`}
              autoComplete="off"
            />
            <FieldError className={`${fieldStyles.problem}`}>
              {problem?.name === name ? problem.message : null}
            </FieldError>
          </TextField>
        ))}
      </div>
      <div className={form.buttons}>
        <Button type="submit" className={`${actionStyles.main}`}>
          {submit}
        </Button>
        <Action weight="quiet" onPress={onClose}>
          Cancel
        </Action>
      </div>
    </Form>
  );
}
