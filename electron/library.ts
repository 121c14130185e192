/** A library as the window and the command line use it: opened or made, and asked for its meetings and packs. */
import { basename } from 'node:path';
import { type Result, failed, ok } from '../shared/api.ts';
import { assemble } from '../shared/assemble.ts';
import type { CheckedPack } from '../shared/checks/checkPack.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { PackSource } from '../shared/editions.ts';
import { type Row, type Rows, entityKinds } from '../shared/entities/index.ts';
import { draftMarking, markedAsDraft } from '../shared/parts/draft.ts';
import { sampleAssembledAt, sampleRows } from '../shared/samples/index.ts';
import { overrideSampleFaults } from './sampleFaults.ts';
import { type OpenOptions, openDatabase } from './store/database.ts';
import { fileContent } from './store/fileContent.ts';
import type { ReadHandle, Stamp, WriteHandle } from './store/handles.ts';
import { createDatabase } from './store/newDatabase.ts';
import { frozenDocument, latestPack, publishPack } from './store/packs.ts';
import { readKind, saveRow } from './store/rows.ts';
import { snapshot } from './store/snapshot.ts';

export interface Library {
  /** What the library is called on screen. */
  readonly name: string;
  readonly file: string;
  readonly read: ReadHandle;
  /** Null where the library can only be read. */
  readonly write: WriteHandle | null;
  /** The copy made before an older library was brought up to date; null where it was up to date. */
  readonly backup: string | null;
  close(): void;
}

export interface CreateOptions {
  /** With the sample papers, each meeting's pack published; or without anything. */
  readonly sample: boolean;
  readonly now: Date;
  /** A file of that name may be replaced. */
  readonly replace?: boolean;
}

/** The sample is made at one fixed moment by one author, so that its packs have the same bytes whenever it is made. */
export const sampleStamp: Stamp = { at: sampleAssembledAt, by: 'Sample of Tabled' };

/** Refuses as `openDatabase` does; a damaged file has then been moved aside, unless the options say to leave it. */
export async function openLibrary(file: string, options: OpenOptions): Promise<Result<Library>> {
  const opened = await openDatabase(file, options);
  if (!opened.ok) return opened;
  const { read, write, backup } = opened.value;
  const close = (): void => void read.close();
  return ok({ name: libraryName(read), file, read, write, backup, close });
}

/** Makes a library, all or nothing, and opens it. Refuses a name that is taken unless `replace` is given. */
export async function createLibrary(file: string, options: CreateOptions): Promise<Result<Library>> {
  const { sample, now, replace = false } = options;
  const about = sample
    ? { name: 'Sample library', stamp: sampleStamp, replace }
    : { name: 'Library', stamp: { at: now.toISOString(), by: 'Tabled' }, replace };
  const made = createDatabase(file, about, sample ? fillWithSample : () => ok(undefined));
  return made.ok ? openLibrary(file, { now }) : made;
}

/** The meeting of a reference such as "bcp-cabinet-2021-09-01". Refuses one that the library does not hold. */
export function meetingByRef(library: Library, ref: string): Result<Row<'meeting'>> {
  const [meeting] = readKind(library.read, 'meeting', 'ref = :ref', { ref });
  return meeting === undefined
    ? failed('notFound', `There is no meeting "${ref}" in "${basename(library.file)}".`)
    : ok(meeting);
}

/**
 * A meeting's pack as it was last published, or null where it never was. Refuses one whose bytes have changed since.
 */
export function publishedDocument(library: Library, meetingId: string): Result<Document | null> {
  const pack = latestPack(library.read, meetingId);
  return pack === undefined ? ok(null) : frozenDocument(pack);
}

/**
 * A meeting's pack as its rows make it now, marked as a draft where it is not what was last published. `at` is an ISO
 * instant, the document's only clock.
 */
export function draftDocument(library: Library, meetingId: string, at: string): Document {
  const document = assemble(snapshot(library.read, meetingId, at));
  const draft = document.parts.every((part) => part.marking?.startsWith(draftMarking) === true);
  if (draft || isPublished(library, meetingId, document)) return document;
  return { ...document, parts: document.parts.map(markedAsDraft) };
}

/** Whether a document is the one that was last published, but for the time it was assembled at. */
function isPublished(library: Library, meetingId: string, document: Document): boolean {
  const pack = latestPack(library.read, meetingId);
  if (pack === undefined) return false;
  const { assembledAt } = JSON.parse(pack.document) as Document;
  return JSON.stringify({ ...document, assembledAt }) === pack.document;
}

/** A meeting's pack as it is shown and exported: as its rows make it now, or as it was last published. */
export function packDocument(library: Library, meetingId: string, source: PackSource): Result<Document> {
  if (source === 'working') return ok(draftDocument(library, meetingId, new Date().toISOString()));
  const frozen = publishedDocument(library, meetingId);
  if (!frozen.ok) return frozen;
  return frozen.value === null
    ? failed('notFound', 'This meeting has no published pack yet.')
    : ok(frozen.value);
}

/** The files of a library's attachments, for an export in this process. */
export const attachmentsIn =
  ({ read }: Library) =>
  async (sha256: string): Promise<Uint8Array> => {
    const content = fileContent(read, sha256);
    if (!content.ok) throw new Error(content.problem.message);
    return Promise.resolve(content.value);
  };

function fillWithSample(write: WriteHandle): Result<unknown> {
  const rows: Rows = sampleRows;
  for (const kind of entityKinds)
    for (const row of rows[kind]) {
      const saved = saveRow(write, kind, row, sampleStamp);
      if (!saved.ok) return failed('invalid', `The sample's ${kind} ${row.id}: ${saved.problem.message}`);
    }
  for (const meeting of rows.meeting) {
    const overrideFirst = (checked: CheckedPack) => overrideSampleFaults(write, checked, sampleStamp);
    const published = publishPack(write, meeting.id, sampleStamp, { overrideFirst });
    if (!published.ok) return published;
  }
  return ok(undefined);
}

const libraryName = (read: ReadHandle): string =>
  read.prepare<[], { readonly name: string }>('SELECT name FROM library').get()?.name ?? '';
