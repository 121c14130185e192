import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { formatDate } from '../../../shared/dates.ts';
import { type TakeInResult, refused, takenAsText } from '../takenIn.ts';
import type { ZipParts } from '../zipEntries.ts';
import { type SheetWords, mostColumns, mostRows, sheetBlocks, trimmed } from './sheetTable.ts';

/** Takes in a workbook: each sheet that is shown becomes a table, formulas as the values they had. */
export async function takeInWorkbook(bytes: Uint8Array, parts: ZipParts): Promise<TakeInResult> {
  const hidden = hiddenSheets(await parts.text('xl/workbook.xml'));
  let sheets: SheetWords[];
  try {
    const all = await readExcelFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    sheets = all
      .filter(({ sheet }) => !hidden.includes(sheet))
      .map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(wordsOf)) }));
  } catch {
    return refused('This workbook is damaged and cannot be read. Ask for another copy.');
  }
  const left =
    hidden.length === 0
      ? ''
      : hidden.length === 1
        ? `The sheet “${hidden[0]}” is hidden in the file and was left out.`
        : `${hidden.length} sheets are hidden in the file and were left out: ${hidden.join(', ')}.`;
  const macros = parts.names.some((name) => name.endsWith('vbaProject.bin')) ? ['macros'] : [];
  return tables(sheets, [left, 'Formulas are shown as their values, numbers without their formats.'], macros);
}

/** Takes in a list of comma-separated values; semicolons and tabs will do. */
export function takeInCsv(bytes: Uint8Array): TakeInResult {
  const text = decoded(bytes);
  const firstLine = /\S.*/u.exec(text)?.[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, each) =>
    firstLine.split(each).length > firstLine.split(best).length ? each : best,
  );
  if (!text.includes(delimiter))
    return refused(
      'This file is plain text without columns. Tabled takes in PDF, Word (.docx), PNG and JPEG images, and sheets (.xlsx, .csv): save it as one of them.',
    );
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, trim: true });
  } catch {
    return refused('This sheet is damaged: its rows cannot be told apart. Ask for another copy.');
  }
  return tables([{ name: null, rows: rows.map((row) => row.map(plain)) }], [], []);
}

function tables(
  all: readonly SheetWords[],
  notes: readonly string[],
  removed: readonly string[],
): TakeInResult {
  const sheets = all.map(trimmed).filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0)
    return refused('There is nothing in this sheet that is shown. Ask for another copy.');
  for (const { name, rows } of sheets) {
    const which = name === null ? 'This sheet' : `The sheet “${name}”`;
    if ((rows[0]?.length ?? 0) > mostColumns)
      return refused(
        `${which} has ${rows[0]?.length ?? 0} columns, and a page shows ${mostColumns} at most: leave out columns, or attach it as PDF.`,
      );
    if (rows.length > mostRows)
      return refused(
        `${which} has ${rows.length} rows, and a pack shows ${mostRows} at most: attach the part that members need.`,
      );
  }
  const several = sheets.length > 1;
  const content = sheets.flatMap((sheet, index) =>
    sheetBlocks(several ? sheet : { ...sheet, name: null }, `sheet-${index + 1}`),
  );
  const counted = sheets
    .map(({ rows }) => `${rows.length} rows of ${rows[0]?.length ?? 0} columns`)
    .join(', ');
  return takenAsText('sheet', content, {
    removed,
    said: [
      `Taken in as ${several ? `${sheets.length} tables` : 'a table'}: ${counted}.`,
      removed.length === 0 ? '' : `Left out of the pack: ${removed.join(', ')}.`,
      ...notes,
    ],
  });
}

type CellValue = Awaited<ReturnType<typeof readExcelFile>>[number]['data'][number][number];

function wordsOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return formatDate(value.toISOString().slice(0, 10), 'short');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  // What a computer's arithmetic adds at the end says nothing: 0.1 + 0.2 is 0.3.
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return typeof value === 'string' ? plain(value) : '';
}

const plain = (words: string): string =>
  words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed();

/** Names of sheets that the file does not show. */
const hiddenSheets = (workbook: string): string[] =>
  [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/gu)].flatMap(([tag]) =>
    /\bstate="(?:hidden|veryHidden)"/u.test(tag) ? unescaped(/\bname="([^"]*)"/u.exec(tag)?.[1] ?? '') : [],
  );

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '');

/** UTF-8, or the encoding of Windows where it is not. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
