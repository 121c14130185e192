import type { z } from 'zod';
import type { Problem } from '../../../shared/api.ts';
import { schemaOf } from '../../fields/fieldSchema.ts';
import { type FieldLook, ValueField } from '../../fields/ValueField.tsx';

interface EntryFieldProps<T> extends Omit<FieldLook, 'isReadOnly'> {
  /** Schema of the entry. */
  readonly of: z.ZodObject;
  readonly entry: T;
  readonly field: keyof T & string;
  readonly readOnly: boolean;
  readonly change: (fields: Partial<T>) => Promise<Problem | null>;
}

/** A field of an entry in one of the council's lists. */
export function EntryField<T>({ of, entry, field, readOnly, change, ...look }: EntryFieldProps<T>) {
  return (
    <ValueField
      schema={schemaOf(of, field)}
      value={entry[field]}
      isReadOnly={readOnly}
      save={(value) => change({ [field]: value } as Partial<T>)}
      {...look}
    />
  );
}
