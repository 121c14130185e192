import { groupThousands } from '../../shared/money.ts';
import type { ExportedPack } from './exportPack.ts';
import { table } from './table.ts';

/** "12 pages, 210 kB, 0.41 s" */
const sizeOf = ({ pages, bytes, seconds }: ExportedPack): string =>
  [
    ...(pages === null ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]),
    `${groupThousands(String(Math.ceil(bytes / 1000)))} kB`,
    `${seconds.toFixed(2)} s`,
  ].join(', ');

/** One file, as a sentence. */
export const sentenceOf = (pack: ExportedPack): string =>
  [`${pack.file}: ${sizeOf(pack)}.`, ...(pack.warning === undefined ? [] : [pack.warning])].join('\n');

/** All files, as a table with their sizes and times. */
export function tableOf(packs: readonly ExportedPack[]): string {
  const rows = packs.map(({ file, pages, bytes, seconds }) => [
    file,
    pages === null ? '' : String(pages),
    `${groupThousands(String(Math.ceil(bytes / 1000)))} kB`,
    `${seconds.toFixed(2)} s`,
  ]);
  return table([['file', 'pages', 'size', 'time'], ...rows], new Set([1, 2, 3]));
}
