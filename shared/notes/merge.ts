import type { Note } from '../entities/note.ts';
import { sha256 } from '../sha256.ts';
import { uuidv7 } from '../uuid.ts';
import type { NoteVersion } from './noteFile.ts';

/** Which state of a note is to stand; `both` where each side went its own way since they were last the same. */
export type Standing = 'mine' | 'theirs' | 'both';

/** Whose state of a note is the later one, by the states that each has been through, the latest last. */
export function standingOf(mine: readonly NoteVersion[], theirs: readonly NoteVersion[]): Standing {
  const has = (versions: readonly NoteVersion[], one: NoteVersion | undefined): boolean =>
    versions.some(({ version }) => version === one?.version);
  if (has(mine, theirs.at(-1))) return 'mine';
  return has(theirs, mine.at(-1)) ? 'theirs' : 'both';
}

/**
 * Of two states that went their own ways, whether theirs keeps the identifier: the one written last. Both sides decide alike,
 * so that two computers that exchange their notes end with the same.
 */
export function theirsLeads(mine: NoteVersion, theirs: NoteVersion): boolean {
  return mine.at === theirs.at ? theirs.version > mine.version : theirs.at > mine.at;
}

/** Identifier of the other of the two, which becomes a note beside the first: the same on every computer. */
export function idBeside(id: string, { version }: NoteVersion): string {
  const unixMs = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  return uuidv7(unixMs, BigInt(`0x${sha256(`${id} ${version}`).slice(0, 18)}`));
}

/** What a reader can change of a note. */
const written = ['deletedAt', 'kind', 'colour', 'text', 'stance', 'interest', 'strokes'] as const;

/** Whether two notes say the same. */
export const saysTheSame = (one: Note, other: Note): boolean =>
  written.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]));
