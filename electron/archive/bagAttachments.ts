import { type Result, ok } from '../../shared/api.ts';
import type { BagFile } from '../../shared/archive/aboutBag.ts';
import type { ArchivedRows } from '../../shared/archive/archiveRows.ts';
import type { Secrets } from '../../shared/document/secrets.ts';
import type { Row } from '../../shared/entities/index.ts';
import { leakInFile } from '../export/leaks/findLeak.ts';
import type { Library } from '../library.ts';
import { fileContent } from '../store/fileContent.ts';

export interface BagAttachments {
  readonly files: readonly (BagFile & { readonly bytes: Uint8Array })[];
  /** Why a file is not among them, a sentence each. */
  readonly keptBack: readonly string[];
}

/**
 * The files that were received, as they were. A file can hold more than the pack shows of it, such as comments and hidden sheets:
 * one that holds words of what is not for publication, and one that cannot be read through for them, is kept back. There are no
 * `secrets` where all may be seen. Refuses a library that has lost a file.
 */
export async function bagAttachments(
  { read }: Library,
  { attachment }: ArchivedRows,
  secrets: readonly Secrets[],
): Promise<Result<BagAttachments>> {
  const files = new Map<string, BagAttachments['files'][number]>();
  const keptBack = new Set<string>();
  for (const row of attachment) {
    const content = fileContent(read, row.sha256);
    if (!content.ok) return content;
    if (!(await isClean(row, content.value, secrets))) {
      const named = secrets.every((each) => each.wordsIn(row.name) === undefined);
      keptBack.add(
        `${named ? `The file “${row.name}”` : 'A file'} that was received is kept with the restricted record alone: it may hold what is not for publication.`,
      );
      continue;
    }
    // Two files may have the same name, and a name may hold what no file system takes.
    const safe = row.name.replaceAll(/[^\p{L}\p{N}. _-]/gu, '_').slice(-80);
    const path = `attachments/${row.sha256.slice(0, 12)}-${safe}`;
    const about = `"${row.name}" as it was received on ${row.receivedAt.slice(0, 10)}`;
    files.set(path, { path, about, bytes: content.value });
  }
  return ok({ files: [...files.values()], keptBack: [...keptBack] });
}

/** How each kind of file is read through; a sheet is a zip of XML as a Word file is, and a picture has no words to read. */
const readAs = { pdf: 'pdf', word: 'docx', sheet: 'docx', image: null } as const;

async function isClean(
  { kind, name }: Row<'attachment'>,
  bytes: Uint8Array,
  secrets: readonly Secrets[],
): Promise<boolean> {
  const format = readAs[kind];
  if (format === null) return secrets.every((each) => each.wordsIn(name) === undefined);
  try {
    for (const each of secrets)
      if ((await leakInFile(Buffer.from(bytes), { file: name, format, pages: null }, each)) !== undefined)
        return false;
    return true;
  } catch {
    return false;
  }
}
