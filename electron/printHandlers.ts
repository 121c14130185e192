import type { BrowserWindow } from 'electron';
import { failed } from '../shared/api.ts';
import type { Handlers } from './ipc.ts';
import { type Library, packDocument } from './library.ts';
import type { DrawForPrint } from './printJobs.ts';
import { printHtml } from './printWindow.ts';
import { readRow } from './store/rows.ts';

interface Surroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  readonly drawForPrint: DrawForPrint;
}

/** The channel that prints an edition of the pack on screen. */
export const printHandlers = ({
  library,
  window,
  drawForPrint,
}: Surroundings): Pick<Handlers, 'printPack'> => ({
  async printPack({ meetingId, source, edition }) {
    const open = library();
    const owner = window();
    if (open === undefined || owner === undefined) return failed('notFound', 'No library is open.');
    if (readRow(open.read, 'meeting', meetingId) === undefined)
      return failed('notFound', 'This meeting is no longer in the library.');
    const document = packDocument(open, meetingId, source);
    if (!document.ok) return document;
    const html = await drawForPrint(document.value, edition);
    return html.ok ? printHtml(html.value, owner) : html;
  },
});
