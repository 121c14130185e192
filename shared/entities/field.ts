/**
 * The building blocks of entity schemas. Each carries the label and help that forms, error messages and
 * the archive's field list show; the messages are sentences that a clerk can act on.
 *
 * A value with no identity of its own (a score, a point of a measure) is held as JSON in a column of its
 * owner; anything that another row points at is an entity with a table.
 */
import { z } from 'zod';
import { isRealDate } from '../dates.ts';

// The app's content security policy forbids eval, which zod would otherwise use to speed itself up.
z.config({ jitless: true });

const labelled = <T extends z.ZodType>(schema: T, label: string, help?: string): T =>
  schema.meta(help === undefined ? { label } : { label, help });

/** What is said of a field that must not be empty: "Enter the title.", "Enter what it is for." Abbreviations keep their capitals. */
export function pleaseEnter(label: string): string {
  const words = /^[A-Z][^A-Z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return `Enter ${/^(?:what|who|why|where|when|how|as|your) /.test(words) ? '' : 'the '}${words}.`;
}

/** UUIDv7 of a row. */
export const id = () => z.uuid({ error: 'This is not the identifier of a record.' });

/** Identifier of a row of another entity. */
export const link = (label: string, help?: string) => labelled(id(), label, help);

/** One line of text, never empty. */
export const line = (label: string, help?: string, max = 300) =>
  labelled(
    z
      .string({ error: pleaseEnter(label) })
      .min(1, pleaseEnter(label))
      .max(max, `${label} must be ${max} characters or fewer.`),
    label,
    help,
  );

/** Any amount of text, may be empty. */
export const prose = (label: string, help?: string) =>
  labelled(z.string().max(20_000, `${label} must be 20,000 characters or fewer.`), label, help);

/** ISO date of a day that exists: 31 September is refused. */
export const date = (label: string, help?: string) =>
  labelled(
    z.string().refine(isRealDate, { error: `${label} must be a real date, like 2026-11-22.` }),
    label,
    help,
  );

/** "09:30", 24-hour clock. */
export const time = (label: string) =>
  labelled(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, `${label} must be a time, like 10:00.`), label);

/** ISO instant in UTC. */
export const instant = (label: string) => labelled(z.iso.datetime(), label);

/** Integer pence; negative for reductions. Up to £90 trillion, the safe integers. */
export const pence = (label: string, help?: string) =>
  labelled(z.int({ error: `${label} must be an amount in whole pence.` }), label, help);

/** A whole number within limits, both included. */
export const whole = (label: string, min = 0, max = 100_000) =>
  labelled(
    z
      .int({ error: `${label} must be a whole number.` })
      .min(min, `${label} must be ${min} or more.`)
      .max(max, `${label} must be ${max} or less.`),
    label,
  );

/** Small letters, figures and hyphens: for references and names of files. */
export const shortCode = (label: string, help?: string, max = 60) =>
  labelled(
    line(label, undefined, max).regex(
      /^[a-z0-9-]+$/,
      `${label} may hold small letters, figures and hyphens only, like “our-shire”.`,
    ),
    label,
    help,
  );

export const amount = (label: string, help?: string) => labelled(z.number(), label, help);

export const yesNo = (label: string, help?: string) => labelled(z.boolean(), label, help);

export const choice = <const T extends readonly [string, ...string[]]>(label: string, values: T) =>
  z.enum(values, { error: `Choose ${label.toLowerCase()}.` }).meta({ label });

export const list = <T extends z.ZodType>(label: string, of: T) => z.array(of).meta({ label });

/** April to March, written "2021/22". */
export const financialYear = () =>
  z
    .string()
    .refine(
      (year) => /^\d{4}\/\d{2}$/.test(year) && (Number(year.slice(0, 4)) + 1) % 100 === Number(year.slice(5)),
      {
        error: 'Write a financial year like 2021/22.',
      },
    )
    .meta({ label: 'Financial year' });

/** The columns that every entity has. `deletedAt` is the bin: a row in it is kept and can be brought back. */
export const common = {
  id: id(),
  deletedAt: instant('Deleted').nullable(),
};
