import { describe, expect, test } from 'vitest';
import { takeIn } from '../../../electron/import/takeIn.ts';
import type { TakeInAnswers } from '../../../electron/import/takenIn.ts';
import { loadPdf } from '../../../electron/readPdf/loadPdf.ts';
import { sourcePages } from '../../../electron/readPdf/sourcePages.ts';
import { pageContent } from '../../../electron/export/pdf/attachments/pageContent.ts';
import { type RichNode, type RichTable, richText } from '../../../shared/entities/richText.ts';
import { sheetRow, wordFile, wordParagraph, workbook, zipOf } from '../../fixtures/officeFiles.ts';
import { jpegOf, pngOf } from '../../fixtures/pictures.ts';

async function taken(bytes: Uint8Array, answers: TakeInAnswers = {}) {
  const result = await takeIn(bytes, answers);
  if (result.kind !== 'taken') throw new Error(`This ended as ${result.kind}.`);
  expect(richText.safeParse(result.taken.text).error).toBeUndefined();
  return result.taken;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await takeIn(bytes, {});
  if (result.kind !== 'refused') throw new Error(`This ended as ${result.kind}.`);
  return result.message;
}

/** Words of blocks, an indent a level. */
const wordsOf = (nodes: readonly RichNode[]): string[] =>
  nodes.flatMap((node): string[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const words = (node.content ?? [])
          .map((inline) => (inline.type === 'text' ? inline.text : '|'))
          .join('');
        return [node.type === 'heading' ? `${node.attrs.level}: ${words}` : words];
      }
      case 'list':
        return node.content.flatMap((item) =>
          wordsOf(item.content).map((words) => `${node.attrs.marker} ${words}`),
        );
      case 'table':
        return node.content.map((row) =>
          row.content.map((cell) => wordsOf(cell.content).join('/')).join(' ; '),
        );
      case 'liveBlock':
        return [];
    }
  });

describe('a picture', () => {
  test('is a page of its own, as large as its pixels are on a screen', async () => {
    const { kind, pages, outcome, archive } = await taken(pngOf(200, 100));
    expect([kind, pages, archive]).toEqual(['image', [{ width: 150, height: 75, text: '' }], 'a']);
    expect(outcome).toMatch(/^Taken in: a picture of 200 by 100 pixels.*Say below what it shows/);
  });

  test('that is large is shrunk to the page', async () => {
    const [page] = (await taken(jpegOf(6000, 4000))).pages;
    expect([Math.round(page!.width), Math.round(page!.height)]).toEqual([760, 507]);
  });

  test.each([
    [1, '300 0 0 150 0 0'],
    [3, '-300 0 0 -150 300 150'],
    [6, '0 -300 150 0 0 300'],
    [8, '0 300 -150 0 150 0'],
  ])('is turned as the camera was held, way %i', async (orientation, matrix) => {
    const { placed } = await taken(jpegOf(400, 200, orientation));
    const [page] = sourcePages(await loadPdf(placed as Uint8Array));
    const numbers = pageContent(page!)
      .toString()
      .match(/-?[\d.]+(?= )/g)!
      .slice(0, 6)
      .map((each) => Math.round(Number(each)));
    expect(numbers.join(' ')).toBe(matrix);
  });

  test('in printing inks takes the archive away, and says so', async () => {
    const { archive, outcome } = await taken(jpegOf(40, 40, undefined, 4));
    expect(archive).toBe('none');
    expect(outcome).toContain('made for a printing press');
  });

  test('that is too large, cut off or damaged ends in a sentence', async () => {
    expect(await refusal(jpegOf(9000, 9000))).toContain('9000 by 9000 pixels');
    expect(await refusal(pngOf(10, 10).subarray(0, 20))).toContain('does not even say how large it is');
    expect((await taken(pngOf(10, 10).subarray(0, 50))).outcome).toContain('cut off at its end');
    expect((await taken(jpegOf(10, 10).subarray(0, -1))).outcome).toContain('cut off at its end');
  });
});

describe('a Word file', () => {
  const list = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

  test('becomes headings, paragraphs, lists and tables', async () => {
    const cell = (words: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(words)}</w:tc>`;
    const body = [
      wordParagraph('Background', '<w:pStyle w:val="Heading1"/>'),
      wordParagraph('First paragraph.'),
      wordParagraph('One', list(0)),
      wordParagraph('Inner', list(1)),
      wordParagraph('Two', list(0)),
      `<w:tbl><w:tr>${cell('Year')}${cell('Cost')}</w:tr><w:tr>${cell('2021', '<w:vMerge w:val="restart"/>')}${cell('5')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('6')}</w:tr></w:tbl>`,
    ].join('');
    const { text, kind, outcome } = await taken(await wordFile(body));
    expect(kind).toBe('word');
    expect(wordsOf(text.content)).toEqual([
      '3: Background',
      'First paragraph.',
      'decimal One',
      'decimal dash Inner',
      'decimal Two',
      'Year ; Cost',
      '2021 ; 5',
      ' ; 6',
    ]);
    expect(outcome).toMatch(/^Taken in as text/);
  });

  test('with tracked changes or comments asks what its author wants', async () => {
    const body =
      '<w:p><w:r><w:t>Kept </w:t></w:r><w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>';
    const file = await wordFile(body, {
      'word/comments.xml': '<w:comments><w:comment w:id="0"/></w:comments>',
    });
    expect(await takeIn(file, {})).toEqual({ kind: 'undecided', changes: 2, comments: 1 });
    const { text, outcome } = await taken(file, { acceptChanges: true });
    expect(wordsOf(text.content)).toEqual(['Kept new']);
    expect(outcome).toContain('2 tracked changes are taken as accepted. 1 comment is left out.');
  });

  test('without text, or damaged, is refused', async () => {
    expect(await refusal(await wordFile(''))).toContain('There is no text in this Word file');
    expect(await refusal(await zipOf({ 'word/document.xml': '<w:document' }))).toContain('damaged');
    const whole = await wordFile(wordParagraph('x'));
    expect(await refusal(whole.subarray(0, whole.length / 2))).toContain('damaged and cannot be opened');
  });
});

describe('a sheet', () => {
  const table = (nodes: readonly RichNode[]) =>
    nodes.find((node): node is RichTable => node.type === 'table')!;

  test('is a table, with formulas as their values and figures to the right', async () => {
    const file = await workbook([
      {
        name: 'Costs',
        rows:
          sheetRow(1, ['Year', 'Cost']) +
          sheetRow(2, ['2021/22', 0.1]) +
          sheetRow(3, ['Total', { formula: 'B2+0.2', value: 0.30000000000000004 }]),
      },
    ]);
    const { text, outcome } = await taken(file);
    expect(wordsOf(text.content)).toEqual(['Year ; Cost', '2021/22 ; 0.1', 'Total ; 0.3']);
    expect(table(text.content).attrs.columns.map(({ align }) => align)).toEqual(['start', 'number']);
    expect(outcome).toContain('Taken in as a table: 3 rows of 2 columns. Formulas are shown as their values');
  });

  test('that is hidden stays hidden, and that is said', async () => {
    const file = await workbook([
      { name: 'Shown', rows: sheetRow(1, ['a']) },
      { name: 'Salaries', state: 'hidden', rows: sheetRow(1, ['secret']) },
    ]);
    const { text, outcome } = await taken(file);
    expect(JSON.stringify(text)).not.toContain('secret');
    expect(outcome).toContain('The sheet “Salaries” is hidden in the file and was left out.');
  });

  test('of comma-separated values may have semicolons, and be in the encoding of Windows', async () => {
    const { text } = await taken(Buffer.from('\n\nName;Amount\n"Café; north";1,5\n', 'latin1'));
    expect(wordsOf(text.content)).toEqual(['Name ; Amount', 'Café; north ; 1,5']);
  });

  test('with more than 40 columns is refused', async () => {
    expect(await refusal(Buffer.from(Array.from({ length: 41 }, (_, n) => n).join(',')))).toContain(
      'has 41 columns',
    );
  });
});

test('what cannot be told apart from its bytes is refused by name', async () => {
  expect(await refusal(Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'))).toContain('old kind');
  expect(await refusal(await zipOf({ 'a.txt': 'x' }))).toContain('none of these');
  expect(await refusal(Buffer.from('Just words'))).toContain('plain text without columns');
});
