import type { Row } from '../../shared/entities/index.ts';

const kinds: Readonly<Record<Row<'attachment'>['kind'], string>> = {
  pdf: 'PDF',
  word: 'Word',
  image: 'Picture',
  sheet: 'Sheet',
};

/** "PDF · 12 pages · 1.4 MB" */
export function fileFacts({ kind, pages, bytes }: Row<'attachment'>): string {
  const count = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  return [kinds[kind], ...(kind === 'pdf' ? [count] : []), sizeOf(bytes)].join(' · ');
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${Math.round(bytes / 100_000) / 10} MB`;
}
