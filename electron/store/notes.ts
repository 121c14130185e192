/** Readers' notes: as they leave the library for a file, and as they come back from one. */
import { type Result, failed, ok } from '../../shared/api.ts';
import type { Note } from '../../shared/entities/note.ts';
import { idBeside, saysTheSame, standingOf, theirsLeads } from '../../shared/notes/merge.ts';
import {
  type CarriedNote,
  type NoteFile,
  type NoteVersion,
  noteFileVersion,
} from '../../shared/notes/noteFile.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { readKind, readRow, saveRow } from './rows.ts';
import { inTransaction } from './transaction.ts';

/**
 * All notes of the library for another computer of the same reader, those in the bin too, so that what was put there goes there
 * on the other computer as well.
 */
export function allNotesFile(read: ReadHandle, by: string): NoteFile {
  const ids = read.prepare<[], string>('SELECT id FROM note ORDER BY id').pluck().all();
  const notes = ids.flatMap((id) => readRow(read, 'note', id) ?? []);
  return { ...head, kind: 'own', by, notes: notes.map((note) => carriedNote(read, note)) };
}

/** Some of one's own notes, for others. Refuses an order that names none. */
export function sharedNoteFile(read: ReadHandle, ids: readonly string[], by: string): Result<NoteFile> {
  const chosen = new Set(ids);
  const notes = readKind(read, 'note').filter(({ id, from }) => from === '' && chosen.has(id));
  return notes.length === 0
    ? failed('invalid', 'Choose the notes to share: only your own can be shared.')
    : ok({ ...head, kind: 'shared', by, notes: notes.map((note) => carriedNote(read, note)) });
}

const head = { format: 'tabled-notes', formatVersion: noteFileVersion } as const;

const carriedNote = (read: ReadHandle, note: Note): CarriedNote => ({
  note,
  versions: versionsOf(read, note.id),
});

/** What became of the notes of a file. */
export interface TakenIn {
  readonly added: number;
  readonly changed: number;
  /** Changed here and there since they were last the same: both stand now. */
  readonly both: number;
  /** As they were: the file has nothing newer. */
  readonly same: number;
}

/**
 * Takes in the notes of a file, all or nothing. One's own are merged: the later state stands, and where both sides were
 * changed both are kept. What others shared stands beside one's own under their name and never takes the place of one.
 */
export function takeInNotes(write: WriteHandle, file: NoteFile, stamp: Stamp): Result<TakenIn> {
  return inTransaction(write, () => {
    const count = { added: 0, changed: 0, both: 0, same: 0 };
    for (const { note, versions } of file.notes) {
      const from = file.kind === 'own' ? note.from : file.by.trim();
      const taken = takeIn(write, { note: { ...note, from }, versions }, stamp);
      if (!taken.ok) return taken;
      count[taken.value]++;
    }
    return ok(count);
  });
}

function takeIn(write: WriteHandle, { note, versions }: CarriedNote, stamp: Stamp): Result<keyof TakenIn> {
  const mine = readRow(write, 'note', note.id);
  if (mine === undefined) return saved(write, note, versions, stamp, 'added');
  // One's own that comes back with what others shared, or another's under the same identifier.
  if (mine.from !== note.from || JSON.stringify(mine.anchor) !== JSON.stringify(note.anchor))
    return ok('same');
  const known = versionsOf(write, note.id);
  const places = [...mine.places, ...note.places.filter((place) => !isAmong(mine, place))];
  const theirs = { ...note, madeAt: mine.madeAt, places };
  const standing = saysTheSame(mine, note) ? 'theirs' : standingOf(known, versions);
  switch (standing) {
    case 'mine':
      return saved(write, { ...mine, places }, [...versions, ...known], stamp, 'same');
    case 'theirs': {
      const how = saysTheSame(mine, note) ? 'same' : 'changed';
      return saved(write, theirs, [...known, ...versions], stamp, how);
    }
    case 'both':
      return keepBoth(write, { mine: { ...mine, places }, known, theirs, versions }, stamp);
  }
}

const isAmong = ({ places }: Note, place: Note['places'][number]): boolean =>
  places.some(({ edition, pack }) => edition === place.edition && pack === place.pack);

interface TwoStates {
  readonly mine: Note;
  readonly known: readonly NoteVersion[];
  readonly theirs: Note;
  readonly versions: readonly NoteVersion[];
}

function keepBoth(
  write: WriteHandle,
  { mine, known, theirs, versions }: TwoStates,
  stamp: Stamp,
): Result<keyof TakenIn> {
  const [own, other] = [known.at(-1), versions.at(-1)];
  if (own === undefined || other === undefined) throw new Error('A note without a version was merged.');
  const [lead, beside] = theirsLeads(own, other) ? [theirs, mine] : [mine, theirs];
  const [last, besideLast] = lead === theirs ? [other, own] : [own, other];
  const chain = [...known, ...versions].filter(({ version }) => version !== last.version);
  const id = idBeside(mine.id, besideLast);
  const led = saved(write, lead, [...chain, last], stamp, 'both');
  if (!led.ok || readRow(write, 'note', id) !== undefined) return led;
  return saved(write, { ...beside, id }, [besideLast], stamp, 'both');
}

/** Saves a note as it stands elsewhere: its versions are those that it has there, not a new one. */
function saved(
  write: WriteHandle,
  note: Note,
  versions: readonly NoteVersion[],
  stamp: Stamp,
  how: keyof TakenIn,
): Result<keyof TakenIn> {
  const row = saveRow(write, 'note', note, stamp);
  if (!row.ok) return row;
  write.prepare('DELETE FROM noteVersion WHERE noteId = ?').run(note.id);
  const add = write.prepare('INSERT OR IGNORE INTO noteVersion (noteId, version, at) VALUES (?, ?, ?)');
  for (const { version, at } of lastOfEach(versions)) add.run(note.id, version, at);
  return ok(how);
}

/** Each version once, where it stands last. */
function lastOfEach(versions: readonly NoteVersion[]): NoteVersion[] {
  const last = new Map<string, NoteVersion>();
  for (const each of versions) {
    last.delete(each.version);
    last.set(each.version, each);
  }
  return [...last.values()];
}

/** The states that a note has been through, the present one last. */
const versionsOf = (read: ReadHandle, noteId: string): NoteVersion[] =>
  read
    .prepare<[string], NoteVersion>('SELECT version, at FROM noteVersion WHERE noteId = ? ORDER BY number')
    .all(noteId);
