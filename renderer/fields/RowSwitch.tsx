import { useId, useState } from 'react';
import type { z } from 'zod';
import { type EntityKind, type Row, entities } from '../../shared/entities/index.ts';
import { saveFields } from '../store.ts';
import styles from './RowField.module.css';
import { wordsOf } from './fieldSchema.ts';

interface RowSwitchProps<K extends EntityKind> {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: keyof Row<K> & string;
  readonly isReadOnly?: boolean;
}

/** A yes or no of a row that saves itself. */
export function RowSwitch<K extends EntityKind>({ kind, row, field, isReadOnly = false }: RowSwitchProps<K>) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const schema = (entities[kind].shape as Readonly<Record<string, z.ZodType>>)[field];
  if (schema === undefined) throw new Error(`${kind} has no field ${field}`);
  const put = async (value: boolean): Promise<void> => {
    const refused = await saveFields(kind, row.id, { [field]: value } as Partial<Row<K>>);
    setProblem(refused?.message ?? null);
  };
  return (
    <div>
      <label htmlFor={id} className={styles.switch}>
        <input
          id={id}
          type="checkbox"
          checked={row[field] === true}
          disabled={isReadOnly}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => void put(event.target.checked)}
        />
        <span>{wordsOf(schema).label}</span>
      </label>
      {problem !== null && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
