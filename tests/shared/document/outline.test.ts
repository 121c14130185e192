import { describe, expect, test } from 'vitest';
import type { Part } from '../../../shared/document/blocks.ts';
import { createNumberer, resolveReferences } from '../../../shared/document/outline.ts';
import { paragraph } from '../../../shared/document/make.ts';

describe('numbering in each house’s way', () => {
  test('BCP counts paragraphs through the whole report and leaves headings alone', () => {
    const numberer = createNumberer({ scheme: 'continuous', headingSuffix: '', paragraphSuffix: '.' });
    expect([
      numberer.heading(2, true),
      numberer.paragraph(),
      numberer.paragraph(),
      numberer.heading(2, true),
      numberer.paragraph(),
    ]).toEqual([undefined, '1.', '2.', undefined, '3.']);
  });

  test('Hammersmith & Fulham counts paragraphs under their heading', () => {
    const numberer = createNumberer({ scheme: 'underHeading', headingSuffix: '.', paragraphSuffix: '' });
    expect([
      numberer.heading(2, true),
      numberer.paragraph(),
      numberer.paragraph(),
      numberer.heading(2, true),
      numberer.paragraph(),
      numberer.heading(2, false),
      numberer.paragraph(),
      numberer.heading(2, true),
      numberer.paragraph(),
    ]).toEqual(['1.', '1.1', '1.2', '2.', '2.1', undefined, undefined, '3.', '3.1']);
  });

  test('Rutland counts a third level below a numbered subheading', () => {
    const numberer = createNumberer({ scheme: 'underHeading', headingSuffix: '', paragraphSuffix: '' });
    expect([
      numberer.heading(2, true),
      numberer.paragraph(),
      numberer.heading(2, true),
      numberer.heading(3, true),
      numberer.paragraph(),
      numberer.paragraph(),
      numberer.heading(3, true),
      numberer.paragraph(),
      numberer.heading(3, false),
      numberer.paragraph(),
      numberer.heading(2, true),
      numberer.paragraph(),
    ]).toEqual(['1', '1.1', '2', '2.1', '2.1.1', '2.1.2', '2.2', '2.2.1', undefined, '2.2.2', '3', '3.1']);
  });
});

describe('cross-references', () => {
  const part = (blocks: Part['blocks']): Part => ({
    id: 'report',
    kind: 'paper',
    title: 'Report',
    item: '6',
    runningTitle: 'Report',
    blocks,
  });

  test('take the number of what they name, wherever in the pack it stands', () => {
    const pointing = paragraph('a', [{ kind: 'reference', target: 'b', text: 'see paragraph {n}' }]);
    const [first] = resolveReferences([
      part([pointing]),
      part([{ ...paragraph('b', 'Target'), number: '2.2.4.' }]),
    ]);
    expect(first?.blocks[0]).toMatchObject({
      text: [{ kind: 'reference', target: 'b', text: 'see paragraph 2.2.4' }],
    });
  });

  test('find list items by their label and parts by their item number', () => {
    const [only] = resolveReferences([
      part([
        paragraph('a', [
          { kind: 'reference', target: 'l.2', text: '{n}' },
          { kind: 'reference', target: 'report', text: 'item {n}' },
        ]),
        {
          kind: 'list',
          id: 'l',
          marker: 'alpha',
          items: [
            { id: 'l.1', label: 'a)', blocks: [] },
            { id: 'l.2', label: 'b)', blocks: [] },
          ],
        },
      ]),
    ]);
    expect(only?.blocks[0]).toMatchObject({ text: [{ text: 'b' }, { text: 'item 6' }] });
  });

  test('that name nothing become text with a question mark, so that nothing leads nowhere', () => {
    const [only] = resolveReferences([
      part([paragraph('a', [{ kind: 'reference', target: 'gone', text: 'paragraph {n}' }])]),
    ]);
    expect(only?.blocks[0]).toMatchObject({ text: [{ kind: 'text', text: 'paragraph ?' }] });
  });

  test('are found inside cells, facts, recommendations and notices', () => {
    const reference = { kind: 'reference', target: 'b', text: '{n}' } as const;
    const resolved = resolveReferences([
      part([
        { ...paragraph('b', 'Target'), number: '7' },
        {
          kind: 'table',
          id: 't',
          columns: [{ id: 'c', width: 1, align: 'start' }],
          head: [],
          body: [{ id: 'r', kind: 'body', cells: [{ id: 'x', blocks: [paragraph('x.1', [reference])] }] }],
          notes: [[reference]],
        },
        {
          kind: 'facts',
          id: 'f',
          rows: [{ id: 'f.1', label: 'L', blocks: [paragraph('f.1.1', [reference])] }],
        },
        {
          kind: 'recommendations',
          id: 'rec',
          stem: [reference],
          items: [{ id: 'rec.1', label: 'a)', text: [reference], blocks: [] }],
        },
        { kind: 'notice', id: 'n', tone: 'info', blocks: [paragraph('n.1', [reference])] },
      ]),
    ]);
    expect(JSON.stringify(resolved)).not.toContain('{n}');
    expect(JSON.stringify(resolved).match(/"text":"7"/g)).toHaveLength(6);
  });
});
