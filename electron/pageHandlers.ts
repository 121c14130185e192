import { failed } from '../shared/api.ts';
import { layOutAttachments } from './attachmentFiles.ts';
import type { Handlers } from './ipc.ts';
import { type Library, packDocument } from './library.ts';
import type { PageJobs } from './pageJobs.ts';
import { readRow } from './store/rows.ts';

/** The channel that shows a pack as the pages it will have. */
export function pageHandlers(
  library: () => Library | undefined,
  pages: PageJobs,
): Pick<Handlers, 'drawPages'> {
  return {
    async drawPages({ meetingId, source }) {
      const open = library();
      if (open === undefined) return failed('notFound', 'No library is open.');
      if (readRow(open.read, 'meeting', meetingId) === undefined)
        return failed('notFound', 'This meeting is no longer in the library.');
      const document = packDocument(open, meetingId, source);
      if (!document.ok) return document;
      const attachments = layOutAttachments(open.read, document.value);
      if (!attachments.ok) return attachments;
      const { files, remove } = attachments.value;
      return pages.draw(document.value, files).finally(remove);
    },
  };
}
