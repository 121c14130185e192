import { describe, expect, it } from 'vitest';
import { blockText, documentText, walkBlocks } from '../../../shared/document/walk.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { documentOf, paragraph } from './documents.ts';

describe('walkBlocks', () => {
  it('visits a block before what it holds, in reading order', () => {
    const seen: string[] = [];
    walkBlocks(
      documentOf(
        paragraph('first', 'x'),
        {
          kind: 'facts',
          id: 'facts',
          rows: [
            {
              id: 'row',
              label: 'Recommendations',
              blocks: [
                {
                  kind: 'recommendations',
                  id: 'recommendations',
                  items: [{ id: 'a', label: 'a)', text: [], blocks: [paragraph('within', 'y')] }],
                },
              ],
            },
          ],
        },
        paragraph('last', 'z'),
      ),
      (block) => seen.push(block.id),
    );
    expect(seen).toEqual(['first', 'facts', 'recommendations', 'within', 'last']);
  });

  it('reaches the paragraphs of every table cell and says which part they are in', () => {
    const parts = new Map<string, string>();
    walkBlocks(kitchenSink, (block, part) => parts.set(block.id, part.id));
    expect(parts.get('t-money-4-3-p')).toBe('part-paper');
    expect(parts.get('t-risk-6-2-b-2-p')).toBe('part-paper');
    expect(parts.get('ap-0')).toBe('part-appendix');
  });
});

describe('blockText', () => {
  it('gives numbers, labels and words in reading order', () => {
    expect(
      blockText({
        kind: 'list',
        id: 'l',
        marker: 'alpha',
        items: [{ id: 'i', label: 'a)', blocks: [{ ...paragraph('p', 'first'), number: '7' }] }],
      }),
    ).toBe('a)\n7\nfirst');
  });

  it('joins inlines as they are read', () => {
    expect(
      blockText({
        kind: 'paragraph',
        id: 'p',
        text: [
          { kind: 'text', text: 'see ', strong: true },
          { kind: 'reference', target: 'x', text: 'paragraph 5' },
          { kind: 'break' },
          { kind: 'status', tone: 'amber', text: 'Amber' },
        ],
      }),
    ).toBe('see paragraph 5\nAmber');
  });
});

describe('documentText', () => {
  it('holds the words of every kind of block', () => {
    const text = documentText(kitchenSink);
    for (const words of [
      'Harbour Road',
      'To receive any apologies',
      'Executive summary',
      '1,330.5',
      'w2999',
      'Chart 6',
      'Senior Solicitor',
      '£1,099,492',
      'A notice: restricted',
    ])
      expect(text).toContain(words);
  });
});
