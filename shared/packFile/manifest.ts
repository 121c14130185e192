/**
 * What a pack file says of itself. It is written once, when a pack is handed over, and kept as it is with the pack on the
 * shelf of whoever reads it: a pack of this very library has one too, made when it is put on the shelf.
 */
import { z } from 'zod';
import { choice, date, instant, line, list, prose, time, whole } from '../entities/field.ts';

/** Raised when what follows changes its meaning; a file of a newer format is refused. */
export const packFormatVersion = 1;

/** What a file of a pack is. Each but attachments is there once at most. */
export const packFileRoles = [
  /** The frozen Document, as JSON. */
  'document',
  /** Page on which each part, block, row and item begins, by id, as JSON. */
  'pages',
  'pdf',
  'largePrint',
  'html',
  /** A PDF that the document places, under its hash. */
  'attachment',
  /** What is not for publication, encrypted by age. */
  'exempt',
] as const;
export type PackFileRole = (typeof packFileRoles)[number];

const packedFile = z.strictObject({
  role: choice('Kind', packFileRoles),
  sha256: line('SHA-256', undefined, 64).regex(/^[0-9a-f]{64}$/),
  bytes: whole('Size in bytes', 1, 1_000_000_000),
});
export type PackedFile = z.infer<typeof packedFile>;

const named = z.strictObject({ id: z.uuid(), name: line('Name') });

export const packManifest = z.strictObject({
  format: z.literal('tabled-pack'),
  formatVersion: z.literal(packFormatVersion),
  /** Identifier of the published version or supplement: the same in every file in which it is handed over. */
  pack: z.uuid(),
  /** A re-issue takes the place of the version before it; a supplement adds to a pack and renumbers nothing. */
  kind: choice('Kind', ['main', 'reissue', 'supplement']),
  /** Number of the version, or of the supplement. */
  number: whole('Number', 1, 999),
  /** Of a re-issue the pack whose place it takes, of a supplement the one that it belongs to; null of a first version. */
  follows: z.uuid().nullable(),
  title: line('Title', undefined, 1000),
  organisation: named,
  body: named,
  meeting: z.strictObject({
    id: z.uuid(),
    ref: line('Reference', undefined, 80),
    date: date('Date'),
    startsAt: time('Starts').nullable(),
    place: prose('Place'),
  }),
  publishedAt: instant('Published'),
  firstPage: whole('First page', 1),
  lastPage: whole('Last page', 1),
  /** Whom `document`, `pages` and `pdf` are for. In a file that is handed over always the public. */
  audience: choice('For', ['public', 'members']),
  /** How what is not for publication can be opened; `none` where the file has nothing of it. */
  exempt: choice('Not for publication', ['none', 'passphrase', 'recipients']),
  files: list('Files', packedFile).max(2000),
});
export type PackManifest = z.infer<typeof packManifest>;

/** The only file of a role; undefined where the pack has none. */
export const packedFileOf = (
  { files }: Pick<PackManifest, 'files'>,
  role: PackFileRole,
): PackedFile | undefined => files.find((file) => file.role === role);
