import { archiveRows } from '../shared/archive/archiveRows.ts';
import { attachmentsOf } from '../shared/document/attachedClaims.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { ReceivedFile, ReceivedFiles } from './export/packZip/exportZip.ts';
import type { ReadHandle } from './store/handles.ts';
import { readKind, readRows } from './store/rows.ts';

/**
 * What a document's attachments are as files of their own. One whose pages are placed as they came is handed on as it was
 * received, and so is an image; of any other the placed pages are, because what the file held beside them (scripts, a passphrase,
 * damage) was not for readers. Of Word files and sheets the words are in the pack, and the file may hold more than is seen:
 * comments, changes, hidden sheets. They stay behind and are named, where they are open and were there when the pack was made.
 */
export function receivedFiles(read: ReadHandle, meetingId: string, document: Document): ReceivedFiles {
  const rows = readKind(read, 'attachment');
  const files = attachmentsOf(document).map(({ sha256, file }): [string, ReceivedFile] => {
    const row = rows.find(({ placedSha256 }) => placedSha256 === sha256);
    return [
      sha256,
      row?.kind === 'image'
        ? { name: row.name, kind: 'image', sha256: row.sha256 }
        : { name: file, kind: 'pdf', sha256 },
    ];
  });
  const behind = archiveRows(readRows(read), meetingId, document.assembledAt.slice(0, 10))
    .attachment.filter(
      ({ kind, receivedAt }) => kind !== 'pdf' && kind !== 'image' && receivedAt <= document.assembledAt,
    )
    .map(({ name }) => name);
  return { files: Object.fromEntries(files), behind };
}
