import { z } from 'zod';

/** What a form needs to know of an entity's field: its words and its check. */
export interface FieldWords {
  readonly label: string;
  readonly help: string | undefined;
}

/** Label and help that the entity's schema carries; a nullable field has those of its inner schema. */
export function wordsOf(schema: z.ZodType): FieldWords {
  const meta = schema.meta() ?? (schema instanceof z.ZodNullable ? inner(schema).meta() : undefined);
  return {
    label: typeof meta?.['label'] === 'string' ? meta['label'] : '',
    help: typeof meta?.['help'] === 'string' ? meta['help'] : undefined,
  };
}

/** Typed text as the field's value, or the sentence that tells what is wrong with it. An empty nullable field is null. */
export function readText(
  schema: z.ZodType,
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  const trimmed = text.trim();
  const read = schema.safeParse(trimmed === '' && schema instanceof z.ZodNullable ? null : trimmed);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, message: read.error.issues[0]?.message ?? 'This cannot be saved.' };
}

const inner = (schema: z.ZodNullable): z.ZodType => schema.unwrap() as z.ZodType;
