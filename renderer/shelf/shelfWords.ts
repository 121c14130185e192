import { formatDate } from '../../shared/dates.ts';
import type { PackManifest } from '../../shared/packFile/manifest.ts';
import type { ShelfEntry } from '../../shared/packFile/shelf.ts';

/** What a pack is beside the others of its meeting. */
export function kindOf({ kind, number }: PackManifest): string {
  switch (kind) {
    case 'main':
      return 'Agenda and reports';
    case 'reissue':
      return `Agenda and reports, version ${number}`;
    case 'supplement':
      return `Supplement ${number}`;
  }
}

/** "Pages 1 to 31, published 23 August 2021". */
export function pagesOf({ firstPage, lastPage, publishedAt }: PackManifest): string {
  const pages = firstPage === lastPage ? `Page ${firstPage}` : `Pages ${firstPage} to ${lastPage}`;
  return `${pages}, published ${formatDate(publishedAt.slice(0, 10), 'medium')}`;
}

/** Where somebody stopped; null where they have not begun. */
export const stoppedWords = ({ stopped, pack }: ShelfEntry): string | null =>
  stopped === null
    ? null
    : `You stopped on page ${stopped.page} of ${pack.manifest.lastPage}, ${formatDate(stopped.at.slice(0, 10), 'medium')}`;
