/** The form of a live block's options, out of its section's schema. */
import { z } from 'zod';
import type { Rows } from '../../../shared/entities/index.ts';
import type { OptionMeta, Section } from '../../../shared/sections/section.ts';
import type { Option } from '../../fields/optionsOf.ts';
import { optionsOf } from '../../fields/optionsOf.ts';

export type Options = Readonly<Record<string, unknown>>;

export interface OptionField {
  readonly name: string;
  readonly label: string;
  readonly help: string | undefined;
  /** False where the block cannot be drawn without it. */
  readonly optional: boolean;
  readonly form:
    | { readonly kind: 'text' | 'number' }
    | { readonly kind: 'yesNo' }
    | { readonly kind: 'choice' | 'choices'; readonly among: readonly Option[] };
  /** What stands where nothing is given. */
  readonly initial: unknown;
}

/** @param options as they stand: what there is to choose depends on the programme that is chosen. */
export function optionFields(
  section: Section,
  options: Options,
  rows: Rows,
  paperId: string,
): readonly OptionField[] {
  return Object.entries(section.options.shape as Readonly<Record<string, z.ZodType>>).map(
    ([name, schema]) => {
      const meta = metaOf(schema);
      const { inner, optional, initial } = unwrapped(schema);
      const among =
        meta.words === undefined
          ? meta.choose === undefined
            ? undefined
            : choicesOf(meta.choose, options, rows, paperId)
          : optionsOf(meta.words);
      const form: OptionField['form'] =
        inner instanceof z.ZodBoolean
          ? { kind: 'yesNo' }
          : among !== undefined
            ? { kind: inner instanceof z.ZodArray ? 'choices' : 'choice', among }
            : { kind: inner instanceof z.ZodNumber ? 'number' : 'text' };
      return { name, label: meta.label, help: meta.help, optional, form, initial };
    },
  );
}

const metaOf = (schema: z.ZodType): OptionMeta => ({ label: '', ...(schema.meta() as Partial<OptionMeta>) });

function unwrapped(schema: z.ZodType): { inner: z.ZodType; optional: boolean; initial: unknown } {
  if (schema instanceof z.ZodOptional)
    return { inner: schema.unwrap() as z.ZodType, optional: true, initial: undefined };
  if (schema instanceof z.ZodDefault)
    return { inner: schema.unwrap() as z.ZodType, optional: true, initial: schema.parse(undefined) };
  return { inner: schema, optional: false, initial: undefined };
}

function choicesOf(
  from: NonNullable<OptionMeta['choose']>,
  options: Options,
  rows: Rows,
  paperId: string,
): readonly Option[] {
  const paper = rows.paper.find(({ id }) => id === paperId);
  const programme = rows.programme.find((each) =>
    typeof options['programme'] === 'string'
      ? each.ref === options['programme']
      : each.id === paper?.programmeId,
  );
  const ofProgramme = <T extends { programmeId: string; deletedAt: string | null }>(all: readonly T[]): T[] =>
    all.filter((each) => each.programmeId === programme?.id && each.deletedAt === null);
  switch (from) {
    case 'programme':
      return rows.programme
        .filter((each) => each.organisationId === paper?.organisationId && each.deletedAt === null)
        .map(({ ref, name }) => ({ value: ref, label: name }));
    case 'risk':
      return ofProgramme(rows.risk)
        .filter(({ closedOn }) => closedOn === null)
        .map(({ ref, title }) => ({ value: ref, label: `${ref} ${title}` }));
    case 'measure':
      return ofProgramme(rows.measure).map(({ ref, name }) => ({ value: ref, label: name }));
    case 'paper':
      return rows.paper
        .filter((each) => each.programmeId === programme?.id && each.deletedAt === null)
        .map(({ ref, title }) => ({ value: ref, label: title }));
    case 'financeGroup':
      return [...new Set(ofProgramme(rows.financeLine).map(({ group }) => group))].map((group) => ({
        value: group,
        label: group,
      }));
  }
}

/** Options as they are stored: what is left empty or says what stands there anyway is left out. */
export function tidyOptions(fields: readonly OptionField[], options: Options): Options {
  const given = fields.flatMap(({ name, initial }): [string, unknown][] => {
    const value = options[name];
    const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    return empty || value === initial ? [] : [[name, value]];
  });
  return Object.fromEntries(given);
}

/** Sentences for the fields that cannot stand like this, by the field's name. */
export function optionProblems(section: Section, options: Options): Readonly<Record<string, string>> {
  const read = section.options.safeParse(options);
  return read.success
    ? {}
    : Object.fromEntries(read.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
}

/** Whether a block has options without which it cannot be drawn: then its form is opened when it is inserted. */
export const needsOptions = (section: Section): boolean =>
  Object.values<z.ZodType>(section.options.shape).some((schema) => !unwrapped(schema).optional);

/** With which options a block is inserted: the first things that it can show, so that it shows something at once. */
export function firstOptions(section: Section, rows: Rows, paperId: string): Options {
  const needed = optionFields(section, {}, rows, paperId).filter(({ optional }) => !optional);
  return Object.fromEntries(
    needed.flatMap(({ name, form }): [string, unknown][] => {
      const among = 'among' in form ? form.among.map(({ value }) => value) : [];
      if (among.length === 0) return [];
      return [[name, form.kind === 'choices' ? among.slice(0, 3) : among[0]]];
    }),
  );
}
