import { type EntityKind, type Row, entities } from '../../shared/entities/index.ts';
import { saveFields } from '../store.ts';
import { schemaOf, wordsOf } from './fieldSchema.ts';
import { type ChoiceLook, ValueChoice } from './ValueChoice.tsx';

interface RowChoiceProps<K extends EntityKind> extends ChoiceLook {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: keyof Row<K> & string;
  /** Fields that change together with this one. */
  readonly also?: (value: string | null) => Partial<Row<K>>;
}

/** A choice of a row that saves itself. */
export function RowChoice<K extends EntityKind>({ kind, row, field, also, ...look }: RowChoiceProps<K>) {
  const { label, help } = wordsOf(schemaOf(entities[kind], field));
  const value = row[field];
  return (
    <ValueChoice
      label={label}
      help={help}
      value={typeof value === 'string' ? value : null}
      save={(next) => saveFields(kind, row.id, { [field]: next, ...also?.(next) } as Partial<Row<K>>)}
      {...look}
    />
  );
}
