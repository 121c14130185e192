import { useId, useState } from 'react';
import type { z } from 'zod';
import { type EntityKind, type Row, entities } from '../../shared/entities/index.ts';
import { saveFields } from '../store.ts';
import styles from './RowField.module.css';
import { wordsOf } from './fieldSchema.ts';
import type { Option } from './optionsOf.ts';

interface RowChoiceProps<K extends EntityKind> {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: keyof Row<K> & string;
  readonly options: readonly Option[];
  /** Words for null; where not given, the field always has a value. */
  readonly none?: string;
  readonly isReadOnly?: boolean;
  readonly hiddenLabel?: string;
  /** Fields that change together with this one. */
  readonly also?: (value: string | null) => Partial<Row<K>>;
}

/** A choice of a row that saves itself. The platform's own list box: it opens, searches and reads as people know it. */
export function RowChoice<K extends EntityKind>(props: RowChoiceProps<K>) {
  const { kind, row, field, options, none, isReadOnly = false, hiddenLabel, also } = props;
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const schema = (entities[kind].shape as Readonly<Record<string, z.ZodType>>)[field];
  if (schema === undefined) throw new Error(`${kind} has no field ${field}`);
  const { label } = wordsOf(schema);
  const value = typeof row[field] === 'string' ? row[field] : '';
  const choose = async (chosen: string): Promise<void> => {
    const next = chosen === '' ? null : chosen;
    const refused = await saveFields(kind, row.id, { [field]: next, ...also?.(next) } as Partial<Row<K>>);
    setProblem(refused?.message ?? null);
  };
  return (
    <div className={hiddenLabel === undefined ? styles.field : styles.bare}>
      <label htmlFor={id} className={hiddenLabel === undefined ? styles.label : 'visuallyHidden'}>
        {hiddenLabel ?? label}
      </label>
      <select
        id={id}
        className={`${styles.input} ${styles.choice}`}
        value={value}
        disabled={isReadOnly}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
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
