import { type Result, failed, ok } from '../api.ts';
import { type EntityKind, type Row, type Rows, entities } from '../entities/index.ts';
import { formatPence } from '../money.ts';
import type { Finding, Mend } from './check.ts';
import {
  type NotReplaced,
  type Replaced,
  replaceInFirst,
  replaceInText,
  replaceInWords,
} from './mendText.ts';

/** One row as it is to be saved. */
export type RowChange = {
  readonly [K in EntityKind]: { readonly kind: K; readonly row: Row<K> };
}[EntityKind];

/** A mend before it is made: the row to save, and the words for whoever decides on it. */
export interface Mended {
  readonly label: string;
  readonly change: RowChange;
  readonly before: string;
  readonly after: string;
}

/**
 * What a finding's mend would change; nothing is changed yet. Refuses where the words are no longer there as the check saw
 * them, where they stand there more than once, where they are drawn from the template or the data and not written, and
 * where the row would not be valid.
 * @param organisationId needed where two councils of a library may have a paper of the same reference
 */
export function applyMend(rows: Rows, finding: Finding, organisationId?: string): Result<Mended> {
  const { mend } = finding;
  if (mend === undefined) return failed('invalid', 'This finding has no mend that can be made for you.');
  return mend.kind === 'set' ? setField(rows, mend) : replaceWords(rows, finding, mend, organisationId);
}

/** The rows with a change made to them. */
export const withChange = (rows: Rows, { kind, row }: RowChange): Rows => ({
  ...rows,
  [kind]: rows[kind].map((each) => (each.id === row.id ? row : each)),
});

function setField(rows: Rows, mend: Extract<Mend, { kind: 'set' }>): Result<Mended> {
  const { entity, id, field, value } = mend;
  const row = rows[entity].find((each) => each.id === id && each.deletedAt === null);
  if (row === undefined) return failed('notFound', 'What was to be mended is no longer in the library.');
  const old: unknown = Object.entries(row).find(([name]) => name === field)?.[1];
  if (old === value) return failed('invalid', 'This has been mended already.');
  const name = labelOf(entity, field);
  return checked(entity, { ...row, [field]: value }, mend.label, {
    before: `${name}: ${valueWords(field, old)}`,
    after: `${name}: ${valueWords(field, value)}`,
  });
}

function labelOf(entity: EntityKind, field: string): string {
  const schema = Object.entries(entities[entity].shape).find(([name]) => name === field)?.[1];
  const inner = schema !== undefined && 'unwrap' in schema ? schema.unwrap() : schema;
  const label = (schema?.meta() ?? inner?.meta())?.['label'];
  return typeof label === 'string' ? label : field;
}

function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'not set';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && field.endsWith('Pence')) return formatPence(value, { unit: '£' });
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function replaceWords(
  rows: Rows,
  { paper: ref, quote }: Finding,
  mend: Extract<Mend, { kind: 'replace' }>,
  organisationId: string | undefined,
): Result<Mended> {
  const paper = rows.paper.find(
    (each) =>
      each.ref === ref &&
      each.deletedAt === null &&
      (organisationId ?? each.organisationId) === each.organisationId,
  );
  if (paper === undefined || !mend.block.startsWith(`${paper.ref}/`))
    return failed('notFound', 'The paper is no longer in the library.');
  const local = mend.block.slice(paper.ref.length + 1);
  for (const place of placesOf(rows, paper)) {
    const done = place.replace(local, { from: mend.from, to: mend.to, quote });
    if (done === 'noPlace') continue;
    if (typeof done === 'string') return failed('invalid', refusals[done]);
    return checked(place.kind, place.changed(done.content), mend.label, done);
  }
  return failed('invalid', refusals.noPlace);
}

const refusals: Readonly<Record<NotReplaced, string>> = {
  noPlace:
    'These words are not the author’s: they come from the template or the data, and are changed there.',
  noWords: 'The text has changed since it was checked: check it again.',
  ambiguous: 'The words stand there more than once: change the right ones by hand.',
  reference: 'The words hold a cross-reference: change them by hand.',
};

/** One text of a paper, with the row that it belongs to. */
interface Place {
  readonly kind: EntityKind;
  readonly replace: (
    local: string,
    replacement: { from: string; to: string; quote: string },
  ) => Replaced<unknown> | NotReplaced;
  readonly changed: (content: unknown) => object;
}

/** Every text of a paper that somebody wrote. Block ids are those that the paper's parts give. */
function placesOf(rows: Rows, paper: Row<'paper'>): Place[] {
  const own = <T extends { paperId: string; deletedAt: string | null }>(all: readonly T[]): T[] =>
    all.filter((row) => row.paperId === paper.id && row.deletedAt === null);
  return [
    ...paperPlaces(paper),
    ...own(rows.recommendation).map((row): Place => ({
      kind: 'recommendation',
      replace: (local, words) =>
        local === `recommendation-${row.position}`
          ? replaceInFirst(row.text, words)
          : replaceInText(row.text, local, words),
      changed: (text) => ({ ...row, text }),
    })),
    ...own(rows.option).map((row): Place => ({
      kind: 'option',
      replace: (local, words) => replaceInText(row.text, local, words),
      changed: (text) => ({ ...row, text }),
    })),
    ...own(rows.appendix).flatMap((row): Place[] => [
      {
        kind: 'appendix',
        replace: (local, words) => replaceInText(row.text, local, words),
        changed: (text) => ({ ...row, text }),
      },
      {
        kind: 'appendix',
        replace: named(`appendix-${row.position}.title`, row.title),
        changed: (title) => ({ ...row, title }),
      },
    ]),
  ];
}

function paperPlaces(paper: Row<'paper'>): Place[] {
  const place = (replace: Place['replace'], changed: Place['changed']): Place => ({
    kind: 'paper',
    replace,
    changed,
  });
  const stem = paper.recommendationStem;
  return [
    place(named('title', paper.title), (title) => ({ ...paper, title })),
    ...(stem === null
      ? []
      : [place(named('recommendations', stem), (words) => ({ ...paper, recommendationStem: words }))]),
    ...Object.entries(paper.header).map(([key, text]) =>
      place(
        (local, words) => replaceInText(text, local, words),
        (changed) => ({ ...paper, header: { ...paper.header, [key]: changed } }),
      ),
    ),
    ...paper.sections.flatMap((section, at) => {
      const withSection = (change: object) => ({
        ...paper,
        sections: paper.sections.with(at, { ...section, ...change }),
      });
      return [
        place(
          (local, words) => replaceInText(section.text, local, words),
          (text) => withSection({ text }),
        ),
        ...(section.heading === null
          ? []
          : [place(named(section.key, section.heading), (heading) => withSection({ heading }))]),
        ...(section.none === null
          ? []
          : [place(named(`${section.key}-none`, section.none), (none) => withSection({ none }))]),
      ];
    }),
  ];
}

/** A line of text that prints as a block of its own. */
const named =
  (id: string, words: string): Place['replace'] =>
  (local, replacement) =>
    local === id ? replaceInWords(words, replacement) : 'noPlace';

function checked(
  kind: EntityKind,
  row: object,
  label: string,
  { before, after }: { readonly before: string; readonly after: string },
): Result<Mended> {
  const parsed = entities[kind].safeParse(row);
  if (!parsed.success)
    return failed('invalid', parsed.error.issues[0]?.message ?? 'The mend does not fit here.');
  return ok({ label, change: { kind, row: parsed.data } as RowChange, before, after });
}
