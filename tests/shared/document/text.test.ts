import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/document/blocks.ts';
import { renderText } from '../../../shared/document/text.ts';
import { documentText } from '../../../shared/document/walk.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { documentOf, paragraph } from './documents.ts';

const textOf = (...blocks: readonly Block[]) => renderText(documentOf(...blocks));

describe('renderText', () => {
  const text = renderText(kitchenSink);

  it('keeps to 78 columns, long addresses aside', () => {
    const long = text.split('\n').filter((line) => line.length > 78 && !/^\s*\S+$/.test(line));
    expect(long).toEqual([]);
  });

  it('loses no word of the document', () => {
    const written = new Set(text.split(/[\s()]+/).flatMap((word) => [word, word.replace(/[.,:;]+$/, '')]));
    const words = documentText(kitchenSink)
      .split(/[\s()]+/)
      .map((word) => word.replace(/[.,:;]+$/, ''));
    expect(words.filter((word) => word !== '' && !written.has(word))).toEqual([]);
  });

  it('reads a table row by row, each value after the heading of its column', () => {
    expect(text).toContain(
      [
        'Row 2 of 5.',
        '  Item: Educational psychology: agency cover',
        '  2021/22: 111.1',
        '  2022/23: 1,004.0',
        '  2023/24: (9.7)',
        '  Status: At risk',
      ].join('\n'),
    );
    expect(text).toContain('Row 5 of 5, total.');
    expect(text).toContain('Group: Capital');
  });

  it('names each level of a head of two rows', () => {
    expect(text).toContain('  Residual score, Likelihood: 1');
  });

  it('says that a cell is empty', () => {
    expect(text).toContain('2023/24: empty');
    expect(text).toContain('Wards: empty');
  });

  it('gives a chart its alternative and each of its numbers', () => {
    expect(text).toContain('Picture: Chart 1 (line) with invented figures; the numbers stand in table 1.');
    expect(text).toContain('- 2022: Council 9 %; England 49.1 %');
    expect(text).toContain('- Team in post: Date 4 October 2021; Status Late');
  });

  it('leaves the numbers of a chart to the table that follows it', () => {
    const blocks = kitchenSink.parts[3]?.blocks ?? [];
    const chart = blocks.filter((block) => block.kind === 'figure').slice(0, 1);
    const table = blocks.filter((block) => block.kind === 'table').slice(0, 1);
    expect(textOf(...chart, ...table)).not.toContain('Numbers in the picture');
    expect(textOf(...table, ...chart)).toContain('Numbers in the picture');
  });

  it('keeps numbers and labels as printed and indents what belongs to them', () => {
    expect(
      textOf({
        kind: 'list',
        id: 'l',
        marker: 'alpha',
        items: [{ id: 'i', label: 'a)', blocks: [paragraph('p', 'word '.repeat(20).trim())] }],
      }),
    ).toContain(`a) ${'word '.repeat(15).trim()}\n   word word word word word\n`);
  });

  it('tells the address of a link unless that is its text', () => {
    const link = (href: string, words: string) =>
      textOf({ kind: 'paragraph', id: 'p', text: [{ kind: 'link', href, text: words }] });
    expect(link('https://example.org/a', 'the plan')).toContain('the plan (https://example.org/a)');
    expect(link('mailto:clerk@example.org', 'clerk@example.org')).toContain('\nclerk@example.org\n');
  });

  it('says the title of a part once', () => {
    const heading = {
      kind: 'heading',
      id: 'h',
      level: 1,
      text: [{ kind: 'text', text: 'A paper' }],
    } as const;
    expect(textOf(heading).match(/A paper/g)).toHaveLength(1);
    expect(textOf({ ...heading, number: '9' }).match(/A paper/g)).toHaveLength(2);
  });
});
