import { type Result, failed, ok } from '../../shared/api.ts';
import { attachmentsOf } from '../../shared/document/attachedClaims.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { hasRestricted } from '../../shared/document/redact.ts';
import { secretsOf } from '../../shared/document/secrets.ts';
import type { ExportOrder } from '../../shared/editions.ts';
import type { ExemptOrder } from '../../shared/packFile/handOver.ts';
import type { PackFileRole, PackManifest } from '../../shared/packFile/manifest.ts';
import { mostPackBytes } from '../../shared/packFile/mostPackBytes.ts';
import { type MadeEdition, makeEdition } from '../export/makeEdition.ts';
import { numberPages } from '../export/pdf/renderPdf.ts';
import { type RenderOptions, renderers } from '../export/renderers.ts';
import { checkContents } from './checkPack.ts';
import { type ExemptFile, encryptExempt } from './exemptPart.ts';
import { harmOfPdf } from './harmlessPdf.ts';
import { leakInPack } from './leakInPack.ts';
import { entryName, manifestName, packZip } from './packEntries.ts';
import { packedFile, utf8 } from './packedFile.ts';
import type { PackHeader } from './publishedPack.ts';
import { blankSeal } from './seal.ts';

export interface PackFileOrder {
  readonly header: PackHeader;
  /** The whole pack as it was published. */
  readonly document: Document;
  readonly largePrint: boolean;
  readonly exempt: ExemptOrder;
}

export interface MadePackFile {
  /** The file with the blank signature. */
  readonly bytes: Buffer;
  readonly manifest: PackManifest;
  /** Names of attachments whose files are not handed over, because of what they hold. */
  readonly leftOut: readonly string[];
}

type With = Pick<RenderOptions, 'attachments' | 'signal'>;

/**
 * Makes the file of a published pack, all but its signature. Its open part is made from the public document alone, and the
 * finished file is searched for the rest; that goes into the encrypted part, which is never on the disk in plain. The same
 * order gives the same bytes, where nothing is encrypted. Refuses an exempt part of a pack that has none, what `redact` and
 * age refuse, a leak, and a file that is too large or that readers would refuse. Throws where the signal aborts.
 */
export async function makePackFile(order: PackFileOrder, options: With): Promise<Result<MadePackFile>> {
  const { header, document: whole, exempt } = order;
  const restricted = hasRestricted(whole);
  if (!restricted && exempt.kind !== 'none')
    return failed(
      'invalid',
      'Everything in this pack is public: hand it over without a passphrase or recipients.',
    );
  const open = await makeEdition(whole, { edition: 'public', format: 'pdf' }, options.signal);
  if (!open.ok) return open;
  const { files, leftOut } = await openFiles(open.value, order, options);
  if (exempt.kind !== 'none') {
    const encrypted = await encryptExempt(header.pack, await exemptFiles(whole, files, options), exempt);
    if (!encrypted.ok) return encrypted;
    files.push(fileOf('exempt', encrypted.value));
  }
  const manifest: PackManifest = {
    ...header,
    lastPage: open.value.layout.total ?? (await numberPages(whole, options)).last,
    audience: 'public',
    exempt: exempt.kind,
    files: files.map(({ role, sha256, bytes }) => ({ role, sha256, bytes })),
  };
  options.signal.throwIfAborted();
  const bytes = await packZip(
    [
      { name: manifestName, bytes: utf8(`${JSON.stringify(manifest, null, 2)}\n`) },
      ...files.map((file) => ({ name: entryName(file), bytes: file.content })),
    ],
    blankSeal,
  );
  if (bytes.length > mostPackBytes) return tooLarge;
  const readable = await checkContents(bytes);
  if (!readable.ok)
    return failed(
      'invalid',
      `No file was written, because no reader could open it. ${readable.problem.message}`,
    );
  options.signal.throwIfAborted();
  const leak = restricted
    ? await leakInPack(bytes, secretsOf(whole, open.value.document), manifest.lastPage, () =>
        files.filter(({ role }) => role === 'attachment').map(({ content }) => content),
      )
    : undefined;
  options.signal.throwIfAborted();
  return leak === undefined ? ok({ bytes, manifest, leftOut }) : { ok: false, problem: leak };
}

const fileOf = (role: PackFileRole, content: Uint8Array): ExemptFile => ({
  ...packedFile(role, content),
  content,
});

/** Everything that the public may see. */
async function openFiles(
  open: MadeEdition,
  { document: whole, largePrint }: PackFileOrder,
  options: With,
): Promise<{ files: ExemptFile[]; leftOut: string[] }> {
  const { document, layout } = open;
  const { pages } = await numberPages(document, { ...options, ...layout });
  const files = [
    fileOf('document', utf8(JSON.stringify(document))),
    fileOf('pages', utf8(JSON.stringify(Object.fromEntries(pages)))),
    fileOf('pdf', await bytesOf(open, 'pdf', options)),
    fileOf('html', await bytesOf({ ...open, layout: {} }, 'html', options)),
  ];
  if (largePrint) {
    const made = await makeEdition(whole, { edition: 'large-print', format: 'pdf' }, options.signal);
    if (!made.ok) throw new Error(`Large print was refused where the pack was not: ${made.problem.message}`);
    files.push(fileOf('largePrint', await bytesOf(made.value, 'pdf', options)));
  }
  const leftOut: string[] = [];
  for (const [sha256, name] of attachedFiles(document)) {
    const content = await options.attachments(sha256);
    if ((await harmOfPdf(content, name)) === undefined)
      files.push({ role: 'attachment', sha256, bytes: content.length, content });
    else leftOut.push(name);
  }
  return { files, leftOut };
}

/** The whole pack as members have it, and the attachments that are not in the open part. */
async function exemptFiles(
  whole: Document,
  open: readonly ExemptFile[],
  options: With,
): Promise<ExemptFile[]> {
  const made = await makeEdition(whole, { edition: 'members', format: 'pdf' }, options.signal);
  if (!made.ok) throw new Error(`The members' edition was refused: ${made.problem.message}`);
  const { pages } = await numberPages(whole, options);
  const files = [
    fileOf('document', utf8(JSON.stringify(whole))),
    fileOf('pages', utf8(JSON.stringify(Object.fromEntries(pages)))),
    fileOf('pdf', await bytesOf(made.value, 'pdf', options)),
  ];
  const there = new Set(open.map(({ sha256 }) => sha256));
  for (const [sha256, name] of attachedFiles(whole)) {
    if (there.has(sha256)) continue;
    const content = await options.attachments(sha256);
    if ((await harmOfPdf(content, name)) === undefined)
      files.push({ role: 'attachment', sha256, bytes: content.length, content });
  }
  return files;
}

const attachedFiles = (document: Document): ReadonlyMap<string, string> =>
  new Map(attachmentsOf(document).map(({ sha256, file }) => [sha256, file]));

async function bytesOf(
  { document, layout }: MadeEdition,
  format: ExportOrder['format'],
  options: With,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  // The writer may use a chunk's memory again once it has been taken.
  const sink = { write: async (chunk: Uint8Array) => Promise.resolve(void chunks.push(chunk.slice())) };
  await renderers[format](document, sink, { ...options, layout, onProgress: () => undefined });
  return Buffer.concat(chunks);
}

const tooLarge = failed(
  'invalid',
  'The file of this pack would be larger than 300 MB, which is more than a reader can open: attach smaller copies of its files.',
);
