import { CalendarPlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import { date } from '../../../shared/entities/field.ts';
import { Action } from '../../components/Action.tsx';
import { dayText } from '../../fields/dayText.ts';
import { ValueField } from '../../fields/ValueField.tsx';
import { today } from '../../today.ts';
import { DayForm } from './DayForm.tsx';
import { type Dated, changedAt, datedLines, modelFor, takenDay } from './datedEntries.ts';
import form from './Form.module.css';

type Save<T> = (entries: T[]) => Promise<Problem | null>;

interface DatedRulesProps<T extends Dated> {
  readonly entries: readonly T[];
  readonly save: Save<T>;
  readonly readOnly: boolean;
  /** An entry for the first time that there is one. */
  readonly first: (from: string) => T;
  /** The form of one entry. */
  readonly children: (entry: T, change: (fields: Partial<T>) => Promise<Problem | null>) => ReactNode;
}

/**
 * Rules with the day from which each is in force. What a meeting follows is what was in force on its day, so a change is a
 * new entry and an old pack stays explicable.
 */
export function DatedRules<T extends Dated>({
  entries,
  save,
  readOnly,
  first,
  children,
}: DatedRulesProps<T>) {
  const [adding, setAdding] = useState(false);
  const lines = datedLines(entries, today());
  const add = async (from: string): Promise<string | null> => {
    const taken = takenDay(entries, from);
    if (taken !== null) return taken;
    const model = modelFor(entries, from);
    const refused = await save([...entries, model === undefined ? first(from) : { ...model, from }]);
    if (refused !== null) return refused.message;
    setAdding(false);
    return null;
  };
  return (
    <>
      {lines.length === 0 && <p className={form.about}>None has been set.</p>}
      {lines.map(({ entry, at, title, isInForce }) => (
        <details key={at} open={isInForce || lines.length === 1} className={form.entry}>
          <summary className={form.entryTitle}>{title}</summary>
          <div className={form.entryForm}>
            {children(entry, (fields) => save(changedAt(entries, at, fields)))}
            <div className={form.entryFoot}>
              <ValueField
                schema={date('In force from').superRefine((from, context) => {
                  const taken = takenDay(entries, from, at);
                  if (taken !== null) context.addIssue({ code: 'custom', message: taken });
                })}
                value={entry.from}
                form="day"
                isReadOnly={readOnly}
                save={(from) => save(changedAt(entries, at, { from: String(from) } as Partial<T>))}
              />
              {!readOnly && entries.length > 1 && (
                <Action
                  weight="quiet"
                  label={`Remove these: ${title}`}
                  onPress={() => void save(entries.filter((_, index) => index !== at))}
                >
                  Remove these
                </Action>
              )}
            </div>
          </div>
        </details>
      ))}
      {adding && (
        <div className={form.card}>
          <p className={form.about}>They begin as a copy of those that are in force on that day.</p>
          <DayForm
            days={[{ name: 'from', label: 'In force from', initial: dayText(today()) }]}
            submit="Add"
            onSubmit={({ from = '' }) => add(from)}
            onClose={() => setAdding(false)}
          />
        </div>
      )}
      {!readOnly && !adding && (
        <div>
          <Action onPress={() => setAdding(true)}>
            <CalendarPlus aria-hidden="true" size={17} /> Change from a day on
          </Action>
        </div>
      )}
    </>
  );
}
