import { z } from 'zod';
import { pleaseEnter } from '../../shared/entities/field.ts';
import type { FieldForm } from './fieldForm.ts';

/** Label and help that the entity's schema carries; a nullable field has those of its inner schema. */
export interface FieldWords {
  readonly label: string;
  readonly help: string | undefined;
}

/** The schema of a field of an entity, or of a value kept in a list of one. Throws where there is no such field. */
export function schemaOf(object: z.ZodObject, field: string): z.ZodType {
  const schema = object.shape[field];
  if (schema === undefined) throw new Error(`There is no field ${field}.`);
  return schema as z.ZodType;
}

export function wordsOf(schema: z.ZodType): FieldWords {
  const meta = schema.meta() ?? (schema instanceof z.ZodNullable ? inner(schema).meta() : undefined);
  return {
    label: typeof meta?.['label'] === 'string' ? meta['label'] : '',
    help: typeof meta?.['help'] === 'string' ? meta['help'] : undefined,
  };
}

export type ReadField =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Typed text as the field's value, or the sentence that tells what is wrong. An empty field that may be empty is null. */
export function readField(schema: z.ZodType, form: FieldForm, text: string): ReadField {
  const typed = text.trim();
  if (typed === '' && schema instanceof z.ZodNullable) return { ok: true, value: null };
  const read = schema.safeParse(form.read(typed));
  if (read.success) return { ok: true, value: read.data };
  const { label } = wordsOf(schema);
  if (typed === '') return { ok: false, message: pleaseEnter(label) };
  const message = read.error.issues[0]?.message ?? `${label} cannot be saved like this.`;
  return { ok: false, message: form.refusal?.(label) ?? message };
}

const inner = (schema: z.ZodNullable): z.ZodType => schema.unwrap() as z.ZodType;
