/**
 * The one door between the window and the main process. Every channel is a method here, every argument has
 * a schema, every answer is a `Result`: an expected problem is a value with a sentence for a clerk.
 */
import { z } from 'zod';
import type { Problem, Result } from './result.ts';
import type { channelNames } from './channelNames.ts';
import type {
  ArchiveKey,
  ArchiveVerdict,
  ArchivedBags,
  ArchivedMeeting,
  RemadeFile,
} from './archive/answers.ts';
import type { DrawnPages } from './drawnPages.ts';
import { editions, exportFormats, exportOrder, packSources } from './editions.ts';
import { type ReaderKeyAnswers, readerKeyChannels } from './packFile/readerKey.ts';
import { type ShelfAnswers, shelfChannels } from './packFile/shelf.ts';
import { zipOrder } from './packZip/zipOrder.ts';
import { decisionDraft } from './entities/decided.ts';
import { readingSettings, usualReading } from './reading/readingPlace.ts';
import { type NoteAnswers, noteChannels } from './notes/noteChannels.ts';
import { recordRequest } from './records/recordRequest.ts';
import { retentionChannels } from './retention/retentionChannels.ts';
import { type EntityKind, type Row, type Rows, entityKinds } from './entities/index.ts';

export { type Problem, type Result, failed, ok } from './result.ts';

/** What the window finds when it starts. */
export type LibraryState =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly name: string; readonly readOnly: boolean; readonly rows: Rows }
  /** A library that cannot be opened, with the reason; a damaged one has been moved aside. */
  | { readonly kind: 'refused'; readonly problem: Problem };

/** A backup of the library, in the folder beside it. */
export interface BackupEntry {
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  readonly kind: 'automatic' | 'byHand' | 'beforeUpdate';
  readonly bytes: number;
}

/** Where a person's data lie. */
export interface DataFolder {
  /** Full name of the library's file. */
  readonly file: string;
  /** Null where there is none. */
  readonly bytes: number | null;
  /** Latest first. */
  readonly backups: readonly BackupEntry[];
  /** Why the last automatic backup could not be made; null where it could. */
  readonly problem: Problem | null;
}

/** A row with its kind, as answers carry it that change rows of several kinds. A row with `deletedAt` is in the bin. */
export interface KindAndRow {
  readonly kind: EntityKind;
  readonly row: Row<EntityKind>;
}

/** What undo, redo, deleting and restoring did. */
export interface HistoryStep {
  /** What it was done to, in words: "Place of Cabinet, 27 September 2023"; the name of a row that was deleted. */
  readonly label: string;
  /** The rows as they are now. */
  readonly rows: readonly KindAndRow[];
}

/** A row in the bin. What went into the bin with it comes back with it and is counted in `parts`. */
export interface BinEntry {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  /** Names of what it is a part of, the nearest first. */
  readonly place: readonly string[];
  /** ISO instant. */
  readonly deletedAt: string;
  readonly parts: number;
}

/** A part of a text that was found; the words that were looked for are marked. */
export interface SearchPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** A row by its name, and where on screen it is to be seen. */
export interface NamedRow {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  /** Names of what it is a part of, the nearest first. */
  readonly place: readonly string[];
  /** The meeting whose pack shows it and the block of the pack that does; null where no pack does. */
  readonly meeting: { readonly id: string; readonly block: string | null } | null;
  /** The programme whose registers hold it. */
  readonly programmeId: string | null;
  /** The paper that it is, or is a part of, and its place in it by local id. */
  readonly paper: { readonly id: string; readonly place: string | null } | null;
}

/** A row, or a paragraph of one, that holds the words of a search. */
export interface SearchHit extends NamedRow {
  /** Words around what was found. */
  readonly snippet: readonly SearchPiece[];
}

/** A row that was worked on. */
export interface RecentRow extends NamedRow {
  /** ISO instant of the last change. */
  readonly at: string;
}

export interface ExportStarted {
  readonly exportId: string;
}

export type ExportEvent =
  | { readonly kind: 'progress'; readonly exportId: string; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      readonly exportId: string;
      readonly file: string;
      readonly pages: number | null;
      /** A sentence about characters that could not be printed; null where all is well. */
      readonly warning: string | null;
      /** Whether something was left out for the public, and the finished file searched for it. */
      readonly searched: boolean;
    }
  | { readonly kind: 'failed'; readonly exportId: string; readonly problem: Problem };

/** How attaching a file ended, or what has to be said first. */
export type AttachAnswer =
  | { readonly kind: 'attached'; readonly rows: readonly KindAndRow[] }
  /** The person closed the dialog without choosing a file. */
  | { readonly kind: 'notChosen' }
  | { readonly kind: 'needsPassphrase'; readonly name: string; readonly wrong: boolean }
  | {
      readonly kind: 'undecided';
      readonly name: string;
      readonly changes: number;
      readonly comments: number;
    };

const kind = z.enum(entityKinds as [EntityKind, ...EntityKind[]]);
const oneRow = z.strictObject({ kind, id: z.uuid() });

/** What opens an encrypted bag, as age-keygen wrote it; empty for one that is open. It is used once and kept nowhere. */
const archiveIdentity = z.strictObject({ identity: z.string().max(5000) });

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** What a person sets for this computer; kept beside the library, not in it. */
export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  /** How packs are read. */
  reading: readingSettings.default(usualReading),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Channels with the schema of their argument; `ipc.ts` checks it before a handler sees it. */
export const channels = {
  openLibrary: z.void(),
  createLibrary: z.strictObject({ sample: z.boolean() }),
  /** `row` as `sentRow` makes it. */
  save: z.strictObject({ kind, row: z.string() }),
  create: z.strictObject({ kind, row: z.record(z.string(), z.unknown()) }),
  changeTogether: z.strictObject({
    /** Rows to save; one without `id` is new. */
    save: z.array(z.strictObject({ kind, row: z.record(z.string(), z.unknown()) })).max(5000),
    /** Rows to put into the bin with their parts. */
    remove: z.array(oneRow).max(5000),
  }),
  remove: oneRow,
  restore: oneRow,
  bin: z.void(),
  search: z.strictObject({ query: z.string().max(500) }),
  dataFolder: z.void(),
  showDataFolder: z.void(),
  /** Beside the library, or elsewhere, where the person is asked for a file. */
  backUp: z.strictObject({ elsewhere: z.boolean() }),
  /** A backup by its name in the list; null asks the person for a file. */
  restoreBackup: z.strictObject({ name: z.string().max(255).nullable() }),
  recent: z.void(),
  settings: z.void(),
  /** What is left out stays as it is. */
  saveSettings: z.strictObject({ theme: z.enum(themes).optional(), reading: readingSettings.optional() }),
  undo: z.void(),
  redo: z.void(),
  dictionary: z.void(),
  override: z.strictObject({
    meetingId: z.uuid(),
    /** What tells the finding from others; the checks must find it again. */
    finding: z.strictObject({
      rule: z.string().max(60),
      paper: z.string().max(80).nullable(),
      block: z.string().max(400).nullable(),
      quote: z.string().max(20_000),
      message: z.string().max(20_000),
    }),
    reason: z.string().trim().min(1).max(1000),
    /** False takes an earlier override back. */
    stands: z.boolean(),
  }),
  publish: z.strictObject({ meetingId: z.uuid() }),
  publishSupplement: z.strictObject({
    meetingId: z.uuid(),
    /** Agenda items that it belongs to. */
    items: z.array(z.uuid()).max(200),
    /** Why it cannot wait; may be empty where it is in time. */
    urgency: z.string().trim().max(2000),
  }),
  attachFile: z.strictObject({
    to: z.union([z.strictObject({ appendixId: z.uuid() }), z.strictObject({ paperId: z.uuid() })]),
    file: z.discriminatedUnion('kind', [
      /** The person chooses one in a dialog. */
      z.strictObject({ kind: z.literal('choose') }),
      z.strictObject({
        kind: z.literal('dropped'),
        name: z.string().min(1).max(300),
        bytes: z.instanceof(Uint8Array),
      }),
      /** The one that was asked about last. */
      z.strictObject({ kind: z.literal('again') }),
    ]),
    passphrase: z.string().max(1000).optional(),
    acceptChanges: z.boolean().optional(),
  }),
  openAttachment: z.strictObject({ id: z.uuid() }),
  exportDeadlines: z.strictObject({ meetingId: z.uuid() }),
  drawPages: z.strictObject({ meetingId: z.uuid(), source: z.enum(packSources) }),
  exportPack: z.strictObject({
    meetingId: z.uuid(),
    source: z.enum(packSources),
    order: exportOrder,
  }),
  exportZip: z.strictObject({ meetingId: z.uuid(), source: z.enum(packSources), zip: zipOrder }),
  printPack: z.strictObject({
    meetingId: z.uuid(),
    source: z.enum(packSources),
    edition: z.enum(editions),
  }),
  exportRecord: z.strictObject({
    record: recordRequest,
    format: z.enum(exportFormats),
    /** In type of the usual size for large print. */
    largePrint: z.boolean(),
  }),
  beginRecord: z.strictObject({ meetingId: z.uuid() }),
  recordDecisions: z.strictObject({ itemRecordId: z.uuid(), drafts: z.array(decisionDraft).min(1).max(99) }),
  ...retentionChannels,
  archiveMeeting: z.strictObject({
    meetingId: z.uuid(),
    /** Who may read what is not for publication, as age names them. */
    recipients: z.array(z.string().max(100)).max(50),
    /** Leaves out the bag of what is not for publication. */
    openOnly: z.boolean(),
  }),
  cancelArchive: z.void(),
  verifyArchive: z.void(),
  openArchived: archiveIdentity,
  /** The one that was opened last. */
  remakeArchived: archiveIdentity,
  archiveKey: z.void(),
  exportArchiveKey: z.strictObject({ passphrase: z.string().max(1000) }),
  importArchiveKey: z.strictObject({ passphrase: z.string().max(1000) }),
  /** Freezes the minutes as they were confirmed. */
  confirmMinutes: z.strictObject({ meetingId: z.uuid() }),
  cancelExport: z.strictObject({ exportId: z.string().max(60) }),
  showInFolder: z.strictObject({ file: z.string().max(4096) }),
  ...shelfChannels,
  ...readerKeyChannels,
  ...noteChannels,
} as const satisfies Record<Channel, z.ZodType>;

export type Channel = (typeof channelNames)[number];
export type Argument<C extends Channel> = z.infer<(typeof channels)[C]>;

/** What a handler answers, channel by channel. */
export interface Answers extends ShelfAnswers, ReaderKeyAnswers, NoteAnswers {
  openLibrary: LibraryState;
  createLibrary: LibraryState;
  /** The row as the library holds it, in the same way; null where that is just what was sent. */
  save: string | null;
  /** The row with its new identifier; a `row` in the argument has neither that nor `deletedAt`. */
  create: Row<EntityKind>;
  /** All that changed, or nothing: the whole is one step. The label is that of the first row. */
  changeTogether: HistoryStep;
  /** The row and what is a part of it, all in the bin now. */
  remove: HistoryStep;
  restore: HistoryStep;
  /** Latest first; without what lies in the bin only as a part of something else. */
  bin: readonly BinEntry[];
  /** The best first, at most 40. */
  search: readonly SearchHit[];
  dataFolder: DataFolder;
  showDataFolder: null;
  /** Null when the person closed the dialog without choosing a file. */
  backUp: { readonly name: string } | null;
  /** The library as it is now, and the name under which the one until now is kept. Null when the dialog was closed. */
  restoreBackup: { readonly library: LibraryState; readonly kept: string | null } | null;
  /** What the person at this computer has worked on last, the latest first, at most eight; not what lies in the bin. */
  recent: readonly RecentRow[];
  settings: Settings;
  saveSettings: Settings;
  undo: HistoryStep;
  redo: HistoryStep;
  /** The British dictionary in Hunspell's two files. */
  dictionary: { readonly aff: string; readonly dic: string };
  override: Row<'checkOverride'>;
  /** The frozen pack, and the meeting that is published now. */
  publishSupplement: Row<'supplement'>;
  publish: { readonly version: Row<'packVersion'>; readonly meeting: Row<'meeting'> };
  attachFile: AttachAnswer;
  openAttachment: null;
  /** The calendar file; null when the person closed the dialog without choosing one. */
  exportDeadlines: { readonly file: string } | null;
  /** The whole pack, of which only the latest is drawn: one that is under way is `cancelled`. */
  drawPages: DrawnPages;
  /** Null when the person closed the dialog without choosing a file. */
  exportPack: ExportStarted | null;
  /** Null when the person closed the dialog without choosing a file. */
  exportZip: ExportStarted | null;
  /** Once the system's dialog is answered, however that was. */
  printPack: null;
  /** Null when the person closed the dialog without choosing a file. */
  exportRecord: ExportStarted | null;
  /** The lines and sheets that were added; none where the record had them all. */
  beginRecord: HistoryStep;
  /** The decisions, and the sheet of their item without them. */
  recordDecisions: readonly KindAndRow[];
  /** Null when the person closed the dialog without choosing a folder. */
  archiveMeeting: ArchivedBags | null;
  hold: Row<'retentionHold'>;
  releaseHold: Row<'holdRelease'>;
  /** The library without what was disposed of. */
  dispose: LibraryState;
  cancelArchive: null;
  /** Null when the person closed the dialog without choosing a folder. */
  verifyArchive: ArchiveVerdict | null;
  /** Null when the person closed the dialog without choosing a folder. */
  openArchived: ArchivedMeeting | null;
  remakeArchived: readonly RemadeFile[];
  archiveKey: ArchiveKey;
  /** Name of the file; null when the person closed the dialog without choosing one. */
  exportArchiveKey: { readonly name: string } | null;
  /** The public half of the key; null when the person closed the dialog without choosing a file. */
  importArchiveKey: { readonly key: string } | null;
  confirmMinutes: Row<'confirmedMinutes'>;
  cancelExport: null;
  showInFolder: null;
}

/** What the window carries out when a menu entry, a shortcut or the command palette asks for it. */
export type CommandName =
  | 'exportPdf'
  | 'openExport'
  | 'print'
  | 'goHome'
  | 'goToMeetings'
  | 'goToPapers'
  | 'goToForwardPlan'
  | 'goToDecisions'
  | 'goToProgrammes'
  | 'goToArchive'
  | 'newMeeting'
  | 'newPaper'
  | 'newProgramme'
  | 'openBin'
  | 'openSettings'
  | 'openPalette'
  | 'openShortcuts'
  | 'goToShelf'
  | 'openPack'
  | 'openGivenPack'
  | `theme:${Theme}`
  | 'undo'
  | 'redo';

/** Events from the main process, pushed to the window. */
export interface Events {
  export: ExportEvent;
  /** A menu entry or shortcut was chosen that the window carries out. */
  command: { readonly name: CommandName };
}

/** `window.api` as the preload script exposes it. */
export interface WindowApi {
  invoke<C extends Channel>(channel: C, argument: Argument<C>): Promise<Result<Answers[C]>>;
  /** Returns the function that ends the subscription. */
  on<E extends keyof Events>(event: E, listen: (value: Events[E]) => void): () => void;
}
