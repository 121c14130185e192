import { useId } from 'react';
import styles from '../EditorForm.module.css';
import type { OptionField } from './optionFields.ts';

interface OptionInputProps {
  readonly field: OptionField;
  readonly value: unknown;
  readonly problem: string | undefined;
  readonly onChange: (value: unknown) => void;
}

export function OptionInput({ field, value, problem, onChange }: OptionInputProps) {
  const id = useId();
  const { label, help, form } = field;
  const about = [help === undefined ? '' : `${id}-help`, problem === undefined ? '' : `${id}-problem`]
    .filter((each) => each !== '')
    .join(' ');
  const said = {
    ...(about === '' ? {} : { 'aria-describedby': about }),
    ...(problem === undefined ? {} : { 'aria-invalid': true as const }),
  };
  const below = (
    <>
      {help !== undefined && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
      {problem !== undefined && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </>
  );
  if (form.kind === 'choices') {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    return (
      <fieldset className={styles.field} {...said}>
        <legend className={styles.label}>{label}</legend>
        {below}
        <div className={styles.choices}>
          {form.among.length === 0 && <span className={styles.help}>There is none yet.</span>}
          {form.among.map((each) => (
            <label key={each.value} className={styles.tick}>
              <input
                type="checkbox"
                checked={chosen.includes(each.value)}
                onChange={({ target }) =>
                  onChange(
                    target.checked ? [...chosen, each.value] : chosen.filter((other) => other !== each.value),
                  )
                }
              />
              {each.label}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  if (form.kind === 'yesNo')
    return (
      <div className={styles.field}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={value === true}
            onChange={({ target }) => onChange(target.checked)}
            {...said}
          />
          {label}
        </label>
        {below}
      </div>
    );
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {below}
      {form.kind === 'choice' ? (
        <select
          id={id}
          className={styles.input}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value)}
          {...said}
        >
          {field.initial === undefined && <option value="">{unchosen[field.name] ?? 'Not chosen'}</option>}
          {form.among.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className={styles.input}
          inputMode={form.kind === 'number' ? 'numeric' : 'text'}
          value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
          onChange={({ target }) => onChange(form.kind === 'number' ? asNumber(target.value) : target.value)}
          {...said}
        />
      )}
    </div>
  );
}

/** What is no number stays as typed, for the schema to refuse with its sentence. */
const asNumber = (typed: string): number | string =>
  /^\d+$/.test(typed.trim()) ? Number(typed.trim()) : typed;

const unchosen: Readonly<Record<string, string>> = {
  programme: 'The paper’s own programme',
  paper: 'All of the programme',
};
