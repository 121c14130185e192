import type { Document, Part } from '../document/blocks.ts';
import type { ReadParts } from './readingPlace.ts';
import { unitWords, unitsOf } from './units.ts';

/**
 * Words a minute at which adults read English non-fiction silently: M. Brysbaert, "How many words do we read per minute? A
 * review and meta-analysis of reading rate", Journal of Memory and Language 109 (2019), 104047.
 */
export const wordsPerMinute = 238;

export interface Progress {
  /** Words that were read, and all words. */
  readonly read: number;
  readonly all: number;
}

/** How much of a part was read. */
export function partProgress(part: Part, read: ReadParts | undefined): Progress {
  const done = read?.[part.id];
  const ids = done === undefined || done === true ? undefined : new Set(done);
  let [readWords, all] = [0, 0];
  for (const block of part.blocks) {
    const words = unitWords({ block });
    all += words;
    if (done === true || ids?.has(block.id) === true) readWords += words;
  }
  return { read: readWords, all };
}

/** Whole per cent; 100 only once everything was read. A part without words is read. */
export const percentRead = ({ read, all }: Progress): number =>
  all === 0 || read >= all ? 100 : Math.floor((read / all) * 100);

/** Whole minutes that are left, at least one while there is anything left. */
export const minutesLeft = ({ read, all }: Progress): number => Math.ceil((all - read) / wordsPerMinute);

/** "about 12 minutes left", "about 1 hour 5 minutes left", "read" */
export function timeLeftWords(progress: Progress): string {
  const minutes = minutesLeft(progress);
  if (minutes <= 0) return 'read';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    ...(hours === 0 ? [] : [`${hours} hour${hours === 1 ? '' : 's'}`]),
    ...(rest === 0 ? [] : [`${rest} minute${rest === 1 ? '' : 's'}`]),
  ];
  return `about ${words.join(' ')} left`;
}

/** What was read, with some blocks more. Blocks that the document does not have are left out. */
export function withRead(
  read: ReadParts | undefined,
  document: Document,
  blocks: readonly string[],
): ReadParts {
  const units = unitsOf(document);
  const next: Record<string, true | string[]> = { ...read };
  for (const id of blocks) {
    const unit = units.of(id);
    if (unit === undefined || unit.block.id !== id) continue;
    const before = next[unit.part.id] ?? [];
    if (before === true || before.includes(id)) continue;
    const now = [...before, id];
    const all = new Set(now);
    next[unit.part.id] = unit.part.blocks.every((block) => all.has(block.id)) ? true : now;
  }
  return next;
}

/** After a re-issue what says something else now is unread again. */
export function withoutChanged(
  read: ReadParts | undefined,
  document: Document,
  changed: ReadonlySet<string>,
): ReadParts {
  const next: Record<string, true | string[]> = {};
  for (const part of document.parts) {
    const before = read?.[part.id];
    if (before === undefined) continue;
    const ids = before === true ? part.blocks.map(({ id }) => id) : before;
    const kept = ids.filter((id) => !changed.has(id));
    next[part.id] = before === true && kept.length === ids.length ? true : kept;
  }
  return next;
}
