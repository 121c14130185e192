import { type KindAndRow, type Result, failed, ok } from '../../shared/api.ts';
import type { Attachment } from '../../shared/entities/attachment.ts';
import type { TakenIn } from '../import/takenIn.ts';
import { inChange } from './changes.ts';
import { keepFile } from './fileContent.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { readKind, readRow, saveRow } from './rows.ts';

/** What a file is attached to: the appendix that it is, or the paper that it is the whole of. */
export type AttachmentOwner = { readonly appendixId: string } | { readonly paperId: string };

export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that stands at a place now. */
export function attachmentAt(read: ReadHandle, owner: AttachmentOwner): Attachment | undefined {
  const [field, id] =
    'appendixId' in owner
      ? (['appendixId', owner.appendixId] as const)
      : (['paperId', owner.paperId] as const);
  return readKind(read, 'attachment', `${field} = :id`, { id })[0];
}

/**
 * Attaches a file that has been taken in, as one step that can be undone: its bytes are kept, and it takes the place of one
 * that was there. An appendix that was missing, or published apart, is attached from now on. Gives the rows that changed.
 */
export function attachFile(
  write: WriteHandle,
  owner: AttachmentOwner,
  file: ReceivedFile,
  taken: TakenIn,
  stamp: Stamp,
  alt?: string,
): Result<readonly KindAndRow[]> {
  return inChange<readonly KindAndRow[]>(write, stamp, (stamped) => {
    const appendix = 'appendixId' in owner ? readRow(write, 'appendix', owner.appendixId) : undefined;
    const paper = 'paperId' in owner ? readRow(write, 'paper', owner.paperId) : undefined;
    const place = appendix ?? paper;
    if (place === undefined || place.deletedAt !== null)
      return failed('notFound', 'What the file was to be attached to is no longer in the library.');
    const before = attachmentAt(write, owner);
    const { placed, ...found } = taken;
    const sha256 = keepFile(write, file.bytes);
    const row: Attachment = {
      ...found,
      id: before?.id ?? newId(stamp.at),
      deletedAt: null,
      appendixId: appendix?.id ?? null,
      paperId: paper?.id ?? null,
      name: file.name,
      sha256,
      bytes: file.bytes.length,
      receivedAt: stamp.at,
      placedSha256: placed === null ? null : placed === 'itself' ? sha256 : keepFile(write, placed),
      // The same file again shows the same; another one has to be described anew.
      alt: alt ?? (before?.sha256 === sha256 ? before.alt : ''),
    };
    const saved = saveRow(write, 'attachment', row, stamped);
    if (!saved.ok) return saved;
    const rows: KindAndRow[] = [{ kind: 'attachment', row: saved.value }];
    if (appendix !== undefined && appendix.state !== 'attached') {
      const attached = saveRow(write, 'appendix', { ...appendix, state: 'attached' }, stamped);
      if (!attached.ok) return attached;
      rows.push({ kind: 'appendix', row: attached.value });
    }
    return ok(rows);
  });
}
