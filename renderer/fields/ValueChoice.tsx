import { useId, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import styles from './RowField.module.css';
import type { Option } from './optionsOf.ts';

export interface ChoiceLook {
  readonly options: readonly Option[];
  /** Words for null; where not given, the field always has a value. */
  readonly none?: string;
  readonly isReadOnly?: boolean;
  /** Replaces the label, and is shown to nobody. */
  readonly hiddenLabel?: string;
}

interface ValueChoiceProps extends ChoiceLook {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: string | null;
  readonly save: (value: string | null) => Promise<Problem | null>;
}

/** A choice that saves itself. The platform's own list box: it opens, searches and reads as people know it. */
export function ValueChoice(props: ValueChoiceProps) {
  const { label, help, value, save, options, none, isReadOnly = false, hiddenLabel } = props;
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (chosen: string): Promise<void> =>
    setProblem((await save(chosen === '' ? null : chosen))?.message ?? null);
  const described = [
    ...(help !== undefined && hiddenLabel === undefined ? [`${id}-help`] : []),
    ...(problem === null ? [] : [`${id}-problem`]),
  ];
  return (
    <div className={hiddenLabel === undefined ? styles.field : styles.bare}>
      <label htmlFor={id} className={hiddenLabel === undefined ? styles.label : 'visuallyHidden'}>
        {hiddenLabel ?? label}
      </label>
      {help !== undefined && hiddenLabel === undefined && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
      <select
        id={id}
        className={`${styles.input} ${styles.choice}`}
        value={value ?? ''}
        disabled={isReadOnly}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        onChange={(event) => void choose(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {problem !== null && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
