import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, ok } from '../shared/api.ts';
import { attachmentsOf } from '../shared/document/attachedClaims.ts';
import type { Document } from '../shared/document/blocks.ts';
import { writeProblem } from './fileProblem.ts';
import { fileContent } from './store/fileContent.ts';
import type { ReadHandle } from './store/handles.ts';

/** The files of a document's attachments, laid out for a process that opens no library. */
export interface AttachmentFiles {
  /** Full names, by SHA-256. */
  readonly files: Readonly<Record<string, string>>;
  /** Removes them. */
  readonly remove: () => void;
}

/**
 * Writes the PDFs that a document places, and `more` files by their hashes, into a folder of their own. Refuses as reading a
 * file of the library and writing one does.
 */
export function layOutAttachments(
  read: ReadHandle,
  document: Document,
  more: readonly string[] = [],
): Result<AttachmentFiles> {
  const wanted = new Set([...attachmentsOf(document).map(({ sha256 }) => sha256), ...more]);
  if (wanted.size === 0) return ok({ files: {}, remove: () => undefined });
  let folder: string | undefined;
  const remove = (): void => {
    // What cannot be removed now goes with the computer's other temporary files.
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    folder = mkdtempSync(join(tmpdir(), 'tabled-attachments-'));
    const files: Record<string, string> = {};
    for (const sha256 of wanted) {
      const content = fileContent(read, sha256);
      if (!content.ok) {
        remove();
        return content;
      }
      const file = join(folder, sha256);
      writeFileSync(file, content.value);
      files[sha256] = file;
    }
    return ok({ files, remove });
  } catch (error) {
    remove();
    const problem = writeProblem(error, tmpdir());
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}
