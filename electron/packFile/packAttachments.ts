import { type Result, ok } from '../../shared/api.ts';
import { attachmentsOf } from '../../shared/document/attachedClaims.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { redact } from '../../shared/document/redact.ts';
import { layOutAttachments } from '../attachmentFiles.ts';
import { fileContent } from '../store/fileContent.ts';
import type { ReadHandle } from '../store/handles.ts';

/** The PDFs that a pack places, for the process that makes its file. */
export interface PackAttachments {
  /** Those of open reports: full names, by SHA-256. */
  readonly files: Readonly<Record<string, string>>;
  /** Those of restricted reports alone, which lie on no disk in plain: their bytes. */
  readonly restricted: Readonly<Record<string, Uint8Array>>;
}

/** Refuses as `redact`, reading a file of the library and writing one do. `remove` takes away what was laid out. */
export function packAttachments(
  read: ReadHandle,
  whole: Document,
): Result<{ readonly attachments: PackAttachments; readonly remove: () => void }> {
  const open = redact(whole);
  if (!open.ok) return open;
  const isOpen = new Set(attachmentsOf(open.value).map(({ sha256 }) => sha256));
  const restricted: Record<string, Uint8Array> = {};
  for (const { sha256 } of attachmentsOf(whole)) {
    if (isOpen.has(sha256)) continue;
    const content = fileContent(read, sha256);
    if (!content.ok) return content;
    restricted[sha256] = content.value;
  }
  const laidOut = layOutAttachments(read, open.value);
  if (!laidOut.ok) return laidOut;
  const { files, remove } = laidOut.value;
  return ok({ attachments: { files, restricted }, remove });
}
