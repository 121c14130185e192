import type { Row } from '../../shared/entities/index.ts';
import { sizeText } from '../../shared/sizeText.ts';

const kinds: Readonly<Record<Row<'attachment'>['kind'], string>> = {
  pdf: 'PDF',
  word: 'Word',
  image: 'Picture',
  sheet: 'Sheet',
};

/** "PDF · 12 pages · 1.4 MB" */
export const fileFacts = ({ kind, pages, bytes }: Row<'attachment'>): string =>
  [kinds[kind], ...(kind === 'pdf' ? [pageCount(pages.length)] : []), sizeText(bytes)].join(' · ');

/** The same of a PDF whose pages a pack has; `bytes` is null where the file itself was not handed over. */
export const pdfFacts = (pages: number, bytes: number | null): string =>
  [kinds.pdf, pageCount(pages), ...(bytes === null ? [] : [sizeText(bytes)])].join(' · ');

const pageCount = (pages: number): string => (pages === 1 ? '1 page' : `${pages} pages`);
