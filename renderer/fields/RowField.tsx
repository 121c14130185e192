import { type EntityKind, type Row, entities } from '../../shared/entities/index.ts';
import { saveFields } from '../store.ts';
import { schemaOf } from './fieldSchema.ts';
import { type FieldLook, ValueField } from './ValueField.tsx';

interface RowFieldProps<K extends EntityKind> extends FieldLook {
  readonly kind: K;
  readonly row: Row<K>;
  readonly field: keyof Row<K> & string;
}

/** A field of a row that saves itself. Label, help and check are those of the entity's schema. */
export function RowField<K extends EntityKind>({ kind, row, field, ...look }: RowFieldProps<K>) {
  return (
    <ValueField
      schema={schemaOf(entities[kind], field)}
      value={row[field]}
      save={(next) => saveFields(kind, row.id, { [field]: next } as Partial<Row<K>>)}
      {...look}
    />
  );
}
