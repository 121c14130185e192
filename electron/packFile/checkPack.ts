/** Looks at a pack file that somebody has sent, before anything of it is kept. Runs in the guarded process alone. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Result, failed, ok } from '../../shared/result.ts';
import { attachmentsOf } from '../../shared/document/attachedClaims.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { documentSchema } from '../../shared/document/documentSchema.ts';
import { hasRestricted } from '../../shared/document/redact.ts';
import {
  type PackManifest,
  type PackedFile,
  packFormatVersion,
  packManifest,
} from '../../shared/packFile/manifest.ts';
import { BadPackage, type ZipParts, tooFar } from '../import/zipEntries.ts';
import { exemptManifest } from './exemptPart.ts';
import { harmOfHtml } from './harmlessHtml.ts';
import { harmOfPdf } from './harmlessPdf.ts';
import { entryName, manifestName } from './packEntries.ts';
import { newer } from './seal.ts';
import type { UnlockedPack } from './unlockedPacks.ts';
import { type WeighedPack, packParts, weighPack } from './weighPack.ts';

export interface CheckedPackFile {
  readonly manifest: PackManifest;
  /** Public key that signed it, 64 hexadecimal digits. */
  readonly signer: string;
  /** Hash of the whole file that was looked at. */
  readonly sha256: string;
}

/**
 * What a pack file is, if it is sound: signed, complete, of a format that is known, with nothing in it that its manifest does
 * not name and nothing that does more than show. Refuses everything else in one sentence. Whose key it is, is another question.
 */
export async function checkPack(bytes: Uint8Array): Promise<Result<CheckedPackFile>> {
  const weighed = await weighPack(bytes);
  return weighed.ok ? checkWeighed(weighed.value) : weighed;
}

/** The same of one that has been weighed. */
export async function checkWeighed({ bytes, signer, parts }: WeighedPack): Promise<Result<CheckedPackFile>> {
  const manifest = await refusing(() => contentsOf(parts));
  if (!manifest.ok) return manifest;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return ok({ manifest: manifest.value, signer, sha256 });
}

/** The same of all but the signature: what is not handed over yet has none. */
export const checkContents = async (bytes: Uint8Array): Promise<Result<PackManifest>> =>
  refusing(async () => contentsOf(await packParts(bytes)));

async function contentsOf(parts: ZipParts): Promise<PackManifest> {
  const manifest = await manifestOf(parts, packManifest, 'tabled-pack');
  const { audience, exempt, files, firstPage, lastPage } = manifest;
  if (audience !== 'public' || (exempt !== 'none') !== files.some(({ role }) => role === 'exempt'))
    throw new BadPackage(untrue);
  await checkFiles(parts, files, ['document', 'pages', 'pdf']);
  const document = await documentOf(parts, manifest, files);
  if (hasRestricted(document) || document.title !== manifest.title) throw new BadPackage(untrue);
  await pagesOf(parts, files, [firstPage, lastPage]);
  return manifest;
}

/** What the encrypted part of a pack holds, once it is decrypted. Refuses as `checkPack` does, and the part of another pack. */
export async function checkExempt(
  zip: Uint8Array,
  manifest: Pick<PackManifest, 'pack' | 'firstPage' | 'lastPage'>,
): Promise<Result<UnlockedPack>> {
  return refusing(async () => {
    const parts = await packParts(zip);
    const { pack, files } = await manifestOf(parts, exemptManifest, 'tabled-exempt');
    if (pack !== manifest.pack) throw new BadPackage(untrue);
    await checkFiles(parts, files, ['document', 'pages', 'pdf']);
    const attachments = new Map<string, Uint8Array>();
    for (const file of files.filter(({ role }) => role === 'attachment'))
      attachments.set(file.sha256, await parts.bytes(entryName(file)));
    return {
      document: await documentOf(parts, manifest, files),
      pages: await pagesOf(parts, files, [manifest.firstPage, manifest.lastPage]),
      pdf: await parts.bytes(nameOfRole(files, 'pdf')),
      attachments,
    };
  });
}

async function refusing<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof NewerPack) return newer;
    if (error instanceof BadPackage) return failed('invalid', error.message);
    throw error;
  }
}

class NewerPack extends Error {}

const untrue =
  'This pack does not hold what it says it holds, so it was not opened: ask the council for another copy.';
const unknown =
  'This pack holds something that this version of Tabled does not know: install a newer one, or ask for another copy.';

/** The version is looked at before anything else: a newer one may say the rest in another way. */
async function manifestOf<T extends z.ZodType>(
  parts: ZipParts,
  schema: T,
  format: string,
): Promise<z.infer<T>> {
  const said = jsonOf(await parts.text(manifestName));
  const version = z.looseObject({ format: z.literal(format), formatVersion: z.int().min(1) }).safeParse(said);
  if (!version.success) throw new BadPackage(untrue);
  if (version.data.formatVersion > packFormatVersion) throw new NewerPack();
  const manifest = schema.safeParse(said);
  if (!manifest.success) throw new BadPackage(untrue);
  return manifest.data;
}

/** Every file is what the manifest says, and there is no other. */
async function checkFiles(
  parts: ZipParts,
  files: readonly PackedFile[],
  needed: readonly PackedFile['role'][],
): Promise<void> {
  const named = files.map(entryName);
  const isExact =
    new Set(named).size === named.length &&
    parts.names.length === named.length + 1 &&
    named.every((name) => parts.names.includes(name)) &&
    needed.every((role) => files.some((file) => file.role === role));
  if (!isExact) throw new BadPackage(untrue);
  for (const file of files) {
    const content = await parts.bytes(entryName(file));
    const hash = createHash('sha256').update(content).digest('hex');
    if (hash !== file.sha256 || content.length !== file.bytes) throw new BadPackage(untrue);
    const harm = await harmOf(file, content);
    if (harm !== undefined)
      throw new BadPackage(`This pack was not opened: ${harm} Ask the council about it.`);
  }
}

async function harmOf({ role }: PackedFile, content: Buffer): Promise<string | undefined> {
  switch (role) {
    case 'pdf':
      return harmOfPdf(content, 'its PDF');
    case 'largePrint':
      return harmOfPdf(content, 'its large print');
    case 'attachment':
      return harmOfPdf(content, 'one of its attachments');
    case 'html': {
      const harm = harmOfHtml(content.toString('utf8'));
      return harm === undefined ? undefined : `its web page ${harm}.`;
    }
    case 'document':
    case 'pages':
    case 'exempt':
      // The first two are read below, and what is encrypted is looked at when it is opened.
      return undefined;
  }
}

async function documentOf(
  parts: ZipParts,
  { firstPage }: Pick<PackManifest, 'firstPage'>,
  files: readonly PackedFile[],
): Promise<Document> {
  const document = documentSchema.safeParse(jsonOf(await parts.text(nameOfRole(files, 'document'))));
  if (!document.success) throw new BadPackage(unknown);
  const placed = new Set(attachmentsOf(document.data).map(({ sha256 }) => sha256));
  const strays = files.filter(({ role, sha256 }) => role === 'attachment' && !placed.has(sha256));
  if (strays.length > 0 || (document.data.firstPage ?? 1) !== firstPage) throw new BadPackage(untrue);
  return document.data;
}

async function pagesOf(
  parts: ZipParts,
  files: readonly PackedFile[],
  [first, last]: readonly [number, number],
): Promise<Readonly<Record<string, number>>> {
  const page = z.int().min(first).max(last);
  const pages = z
    .record(z.string().max(1000), page)
    .safeParse(jsonOf(await parts.text(nameOfRole(files, 'pages'))));
  if (!pages.success) throw new BadPackage(untrue);
  return pages.data;
}

const nameOfRole = (files: readonly PackedFile[], role: PackedFile['role']): string => {
  const file = files.find((each) => each.role === role);
  return file === undefined ? '' : entryName(file);
};

/** Objects and lists that a part may hold, and marks around its names and words: a thousand pages have a tenth of either. */
const mostNodes = 1_500_000;
const mostMarks = 4_000_000;

function jsonOf(text: string): unknown {
  let [nodes, marks] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    // Those within words too: they are few.
    if (letter === 0x5b || letter === 0x7b) nodes += 1;
    else if (letter === 0x22) marks += 1;
  }
  if (nodes > mostNodes || marks > mostMarks) throw new BadPackage(tooFar);
  try {
    return JSON.parse(text);
  } catch {
    throw new BadPackage(untrue);
  }
}
