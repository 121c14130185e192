/** What of a row can be found by its words. */
import { z } from 'zod';
import { type EntityKind, type Row, entities } from '../../shared/entities/index.ts';
import { type RichText, richText } from '../../shared/entities/richText.ts';
import { frozenKinds } from './addedOnly.ts';
import { type Column, columnsOf } from './columns.ts';
import { passagesOf } from './passages.ts';

export interface SearchEntry {
  /** Local id of the paragraph in its paper; null for what stands in no text. */
  readonly block: string | null;
  /** Words by which the row is known: they weigh more than what is said in it. Empty for its paragraphs. */
  readonly name: string;
  readonly text: string;
}

/** Raised when the entries below change: libraries are then searched anew from their rows when they are opened. */
export const entriesVersion = 3;

/** Fields that name their row. */
const names: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  organisation: ['name', 'shortName'],
  paperTemplate: ['label'],
  body: ['name'],
  person: ['name'],
  post: ['title'],
  programme: ['name'],
  workstream: ['name'],
  risk: ['ref', 'title'],
  measure: ['ref', 'name'],
  meeting: ['place'],
  paper: ['title', 'shortTitle'],
  forwardPlanEntry: ['ref', 'matter'],
  option: ['label', 'title'],
  backgroundPaper: ['title'],
  appendix: ['label', 'title'],
  attachment: ['name'],
  agendaItem: ['title'],
  financeLine: ['label'],
  milestone: ['name'],
  action: ['ref', 'text'],
  attendance: ['name'],
};

/** Words of the program rather than of a person: keys of templates, rules and colours. */
const unspoken: ReadonlySet<string> = new Set([
  'paper.template',
  'signOff.section',
  'attachment.outcome',
  'checkOverride.rule',
  'checkOverride.block',
  'organisation.accent',
  'organisation.tint',
]);

/** The properties, within lists and records of a row, that hold what a person wrote. */
const spoken: ReadonlySet<string> = new Set([
  'heading',
  'none',
  'note',
  'reason',
  'term',
  'means',
  'not',
  'text',
  'quote',
  'was',
  'now',
  'name',
  'label',
  'title',
]);

/** Nothing for a row in the bin, and nothing for a published pack: its words are those of its papers. */
export function entriesOf(kind: EntityKind, row: Row<EntityKind>): SearchEntry[] {
  if (row.deletedAt !== null || frozenKinds.has(kind)) return [];
  const values = row as unknown as Readonly<Record<string, unknown>>;
  const naming = names[kind] ?? [];
  const name = naming.map((field) => values[field]).filter(isWords);
  const text: string[] = [];
  const paragraphs: SearchEntry[] = [];
  for (const column of columnsOf(kind)) {
    const value = values[column.name];
    if (naming.includes(column.name) || unspoken.has(`${kind}.${column.name}`)) continue;
    if (column.holding === 'json') collect(value, text, paragraphs);
    else if (isWords(value) && isProse(kind, column)) text.push(value);
  }
  return [{ block: null, name: name.join(' '), text: text.join(' · ') }, ...paragraphs].filter(
    (entry) => entry.name !== '' || entry.text !== '',
  );
}

const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const prose = new Map<string, boolean>();

/** Whether a column holds words, which a link, a day, a time, a choice and a checksum are not: they refuse one. */
function isProse(kind: EntityKind, column: Column): boolean {
  const key = `${kind}.${column.name}`;
  let answer = prose.get(key);
  if (answer === undefined) {
    const field = (entities[kind].shape as Readonly<Record<string, z.ZodType | undefined>>)[column.name];
    answer = column.holding === 'text' && field?.safeParse('words').success === true;
    prose.set(key, answer);
  }
  return answer;
}

/** Authored texts give paragraphs, the rest of a list or record its words. */
function collect(value: unknown, text: string[], paragraphs: SearchEntry[], key = ''): void {
  if (isWords(value)) {
    if (key === '' || spoken.has(key)) text.push(value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isRichText(value)) {
    for (const { block, text: words } of passagesOf(value)) paragraphs.push({ block, name: '', text: words });
    return;
  }
  if (Array.isArray(value)) for (const each of value) collect(each, text, paragraphs, key);
  else for (const [name, each] of Object.entries(value)) collect(each, text, paragraphs, name);
}

const isRichText = (value: object): value is RichText =>
  'type' in value && value.type === 'doc' && richText.safeParse(value).success;
