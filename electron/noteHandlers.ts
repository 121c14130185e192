import { type BrowserWindow, app, dialog } from 'electron';
import { basename } from 'node:path';
import type { AgeLock } from '../shared/ageLock.ts';
import { type ExportStarted, type Result, failed, ok } from '../shared/api.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { ExportFormat } from '../shared/editions.ts';
import type { Note } from '../shared/entities/note.ts';
import type { NoteAnswers } from '../shared/notes/noteChannels.ts';
import type { NoteFile } from '../shared/notes/noteFile.ts';
import type { NotedVolume } from '../shared/notes/placedNotes.ts';
import { noteList } from '../shared/notes/noteList.ts';
import { speakingSheet } from '../shared/notes/speakingSheet.ts';
import { layOutAttachments } from './attachmentFiles.ts';
import type { ExportJobs } from './exportJobs.ts';
import { unlessRefused } from './import/takenIn.ts';
import type { RunImport } from './importJobs.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { writeNoteFile } from './noteFiles.ts';
import { openShelfPack } from './packFile/openShelfPack.ts';
import { chooseExportFile, chooseFile } from './saveDialog.ts';
import { carryNotes } from './store/carryNotes.ts';
import { allNotesFile, sharedNoteFile, takeInNotes } from './store/notes.ts';
import { readKind } from './store/rows.ts';
import { writer } from './writer.ts';

export interface NoteSurroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly exports: ExportJobs;
  readonly runImport: RunImport;
  /** The secret half of the reader's own key; null where they have none. */
  readonly ownIdentity: () => Promise<Result<string | null>>;
  /** Who works here, for the audit. */
  readonly author: string;
}

/** The channels of readers' notes. */
export function noteHandlers({
  library,
  window,
  exports,
  runImport,
  ownIdentity,
  author,
}: NoteSurroundings): Pick<Handlers, keyof NoteAnswers> {
  const writing = writer(library, author);
  // Its name alone: it is looked at anew once somebody has answered.
  let asked: string | undefined;

  // In a process of its own: a passphrase takes seconds, and what arrives is somebody else's.
  const readElsewhere = async (file: string, secret: string): Promise<Result<NoteFile>> =>
    unlessRefused(await runImport({ kind: 'notes', file, secret }));
  const lockElsewhere = async (lock: AgeLock, bytes: Uint8Array): Promise<Result<Uint8Array>> =>
    unlessRefused(await runImport({ kind: 'lock', lock, bytes }));

  /** Exports a document that is made of the notes on packs. */
  const exportMade = async (
    packs: readonly string[],
    format: ExportFormat,
    make: (volumes: NotedVolumes, notes: readonly Note[], assembledAt: string) => Document,
  ): Promise<Result<ExportStarted | null>> => {
    const [open, owner] = [library(), window()];
    if (open === undefined || owner === undefined) return noLibrary;
    const volumes = volumesOf(open, packs);
    if (!volumes.ok) return volumes;
    const document = make(volumes.value, readKind(open.read, 'note'), new Date().toISOString());
    const file = await chooseExportFile(owner, app.getPath('documents'), document.id, format);
    if (file === null) return ok(null);
    const attachments = layOutAttachments(open.read, document);
    if (!attachments.ok) return attachments;
    const order = { edition: 'members', format } as const;
    return ok({ exportId: exports.start({ document, order, file, attachments: attachments.value }) });
  };

  return {
    carryNotes: () => writing(carryNotes),

    async exportNotes({ what, lock }) {
      const [open, owner] = [library(), window()];
      if (open === undefined || owner === undefined) return noLibrary;
      const notes =
        what.kind === 'all'
          ? ok(allNotesFile(open.read, author))
          : sharedNoteFile(open.read, what.ids, what.by);
      if (!notes.ok) return notes;
      const file = await chooseFile(owner, {
        title: what.kind === 'all' ? 'Export my notes' : 'Share notes',
        folder: app.getPath('documents'),
        name: what.kind === 'all' ? 'my-notes' : 'shared-notes',
        kind: 'Notes of Tabled',
        extension: noteEnding,
      });
      if (file === null) return ok(null);
      if (file === open.file)
        return failed('invalid', 'That is the library itself: choose another name or folder.');
      const written = await writeNoteFile(file, notes.value, lock, lockElsewhere);
      return written.ok ? ok({ file, notes: notes.value.notes.length }) : written;
    },

    async importNotes({ file: which, as, secret }) {
      const owner = window();
      if (owner === undefined) return noLibrary;
      const file = which === 'again' ? asked : await chosenNotes(owner);
      asked = undefined;
      if (file === null) return ok({ kind: 'notChosen' });
      if (file === undefined) return failed('notFound', 'The file is no longer at hand: choose it again.');
      const own = secret === null ? await ownIdentity() : ok(secret);
      // Without a key of one's own there is nothing yet to open the file with.
      const read = own.ok && own.value !== null ? await readElsewhere(file, own.value) : null;
      if (read === null || (!read.ok && read.problem.kind === 'locked')) {
        asked = file;
        return ok({ kind: 'needsSecret', name: basename(file), wrong: secret !== null });
      }
      if (!read.ok) return read;
      if (read.value.kind !== as) return failed('invalid', otherKind[as]);
      const { by } = read.value;
      return writing((write, stamp) => {
        const taken = takeInNotes(write, read.value, stamp);
        if (!taken.ok) return taken;
        const carried = carryNotes(write, stamp);
        if (!carried.ok) return carried;
        return ok({ kind: 'takenIn' as const, by, ...taken.value, notes: readKind(write, 'note') });
      });
    },

    exportSpeakingSheet: ({ packs, kinds, format }) =>
      exportMade(packs, format, (volumes, notes, assembledAt) => {
        const own = notes.filter(({ from }) => from === '');
        return speakingSheet(volumes, own, { kinds, assembledAt });
      }),

    exportNoteList: ({ packs, ids, format }) =>
      exportMade(packs, format, (volumes, notes, assembledAt) => {
        const listed = new Set(ids);
        return noteList(
          volumes,
          notes.filter(({ id }) => listed.has(id)),
          assembledAt,
        );
      }),
  };
}

type NotedVolumes = readonly [NotedVolume, ...NotedVolume[]];

function volumesOf({ read }: Library, packs: readonly string[]): Result<NotedVolumes> {
  const volumes: NotedVolume[] = [];
  for (const id of packs) {
    const opened = openShelfPack(read, id);
    if (!opened.ok) return opened;
    volumes.push(opened.value);
  }
  const [first, ...rest] = volumes;
  return first === undefined ? failed('invalid', 'Choose a pack of the shelf.') : ok([first, ...rest]);
}

const noteEnding = 'tablednotes';

const otherKind = {
  own: 'This file holds notes that somebody shared with you: open it as shared notes.',
  shared:
    'This file holds all notes of a reader, to be brought to another computer of theirs: open it as your own.',
} as const;

/** Null where the person closed the dialog. */
async function chosenNotes(owner: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(owner, {
    title: 'Open notes',
    filters: [
      { name: 'Notes of Tabled', extensions: [noteEnding] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

const noLibrary = failed('notFound', 'No library is open.');
