import type { Row } from '../../shared/entities/index.ts';

const kinds: Readonly<Record<Row<'attachment'>['kind'], string>> = {
  pdf: 'PDF',
  word: 'Word',
  image: 'Picture',
  sheet: 'Sheet',
};

/** "PDF · 12 pages · 1.4 MB" */
export const fileFacts = ({ kind, pages, bytes }: Row<'attachment'>): string =>
  [kinds[kind], ...(kind === 'pdf' ? [pageCount(pages.length)] : []), sizeOf(bytes)].join(' · ');

/** The same of a PDF whose pages a pack has; `bytes` is null where the file itself was not handed over. */
export const pdfFacts = (pages: number, bytes: number | null): string =>
  [kinds.pdf, pageCount(pages), ...(bytes === null ? [] : [sizeOf(bytes)])].join(' · ');

const pageCount = (pages: number): string => (pages === 1 ? '1 page' : `${pages} pages`);

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${Math.round(bytes / 100_000) / 10} MB`;
}
