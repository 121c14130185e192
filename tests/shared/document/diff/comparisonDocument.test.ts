import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document, Part, TableBlock } from '../../../../shared/document/blocks.ts';
import { compareDocuments } from '../../../../shared/document/diff.ts';
import { type Comparison, compareVersions } from '../../../../shared/document/diff/comparisonDocument.ts';
import { renderBody } from '../../../../shared/document/html.ts';
import { redact } from '../../../../shared/document/redact.ts';
import { renderText } from '../../../../shared/document/text.ts';
import { documentText, walkBlocks } from '../../../../shared/document/walk.ts';
import { documentOf, paragraph } from '../documents.ts';
import { pack, versionOf } from './anyPack.ts';

const compared = (before: Document, after: Document): Comparison =>
  compareVersions({ document: before, name: 'version 1' }, { document: after, name: 'version 2' });
const ofBlocks = (before: readonly Block[], after: readonly Block[]): Comparison =>
  compared(documentOf(...before), documentOf(...after));

const reserve = 'The reserve holds £784,000 for the recovery of plans this year.';

describe('a marked-up pack', () => {
  test('shows what went and what came in the text itself, for eyes and for ears', () => {
    const { document } = ofBlocks(
      [paragraph('a', reserve)],
      [paragraph('a', reserve.replace('784,000', '784,200'))],
    );
    expect(renderBody(document)).toContain(
      '<p id="a">The reserve holds <del><span class="heard">deleted: </span>£784,000</del> ' +
        '<ins><span class="heard">inserted: </span>£784,200</ins> for the recovery of plans this year.</p>',
    );
    expect(renderText(document)).toContain('The reserve holds [deleted: £784,000] [inserted: £784,200] for');
  });

  test('has every text of both versions of the papers that changed', () => {
    fc.assert(
      fc.property(
        pack.chain((before) => fc.tuple(fc.constant(before), versionOf(before))),
        ([before, after]) => {
          // No document has a row with more cells than its table has columns, but edits at random may make one.
          fc.pre([before, after].every((document) => tablesOf(document).every(isWhole)));
          const words = new Set(documentText(compared(before, after).document).match(/n\d+/g));
          const lost = (
            documentText({ ...before, parts: changedParts(before, after) }).match(/n\d+/g) ?? []
          ).filter((word) => !words.has(word));
          expect(lost).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('keeps its tables whole: each row covers all columns', () => {
    fc.assert(
      fc.property(
        pack.chain((before) => fc.tuple(fc.constant(before), versionOf(before))),
        ([before, after]) => {
          fc.pre([before, after].every((document) => tablesOf(document).every(isWhole)));
          expect(tablesOf(compared(before, after).document).filter((table) => !isWhole(table))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('has no id twice, so that each item of the list leads to its own change', () => {
    const table = (words: string): Block => ({
      kind: 'notice',
      id: 'note',
      tone: 'info',
      title: words,
      blocks: [paragraph('in', 'Said within.')],
    });
    const { document, changes } = ofBlocks(
      [paragraph('a', reserve), table('Old title of it')],
      [table('New title of it'), paragraph('b', 'Wholly new words, and many.')],
    );
    const ids: string[] = [];
    walkBlocks(document, (block) => ids.push(block.id));
    expect(ids).toEqual([...new Set(ids)]);
    for (const { anchor } of changes) expect(ids).toContain(anchor);
  });

  test('leaves out the papers in which nothing has changed', () => {
    const other = { ...documentOf().parts[0]!, id: 'other', title: 'Another paper' };
    const with2 = (words: string): Document => {
      const document = documentOf(paragraph('a', words));
      return { ...document, parts: [...document.parts, { ...other, blocks: [paragraph('o', reserve)] }] };
    };
    const { document } = compared(with2('One thing is said here.'), with2('Another thing is said here.'));
    expect(document.parts.map(({ id }) => id)).toEqual(['changes', 'paper']);
  });
});

test('the list says that nothing has changed where nothing has', () => {
  const { document, changes } = ofBlocks([paragraph('a', reserve)], [paragraph('a', reserve)]);
  expect(changes).toEqual([]);
  expect(renderText(document)).toContain('Nothing has changed.');
});

test('the list tells a run of numbers that moved on in one phrase', () => {
  const numbered = (from: number) => (words: string, at: number) => ({
    ...paragraph(words, `Paragraph about ${words}.`),
    number: `${from + at}.`,
  });
  const said = ['roads', 'schools', 'libraries'];
  const { document } = ofBlocks(said.map(numbered(1)), [
    { ...paragraph('new', 'Wholly new words.'), number: '1.' },
    ...said.map(numbered(2)),
  ]);
  expect(renderText(document)).toContain('Only their numbers have changed: 1 to 3 are now 2 to 4.');
});

/**
 * The papers of both versions that do not say the same in the other one, without their attached pages, which are not repeated.
 * Not told by their ids: where a paper was copied and then changed, the copy is the one that says what it said.
 */
function changedParts(before: Document, after: Document): Part[] {
  const parts = compareDocuments(before, after).fields?.['parts'];
  if (parts?.kind !== 'steps') return [];
  return parts.steps
    .flatMap((step) => {
      if (step.kind === 'left') return [];
      const versions = (step.kind === 'kept' ? [step.before, step.after] : [step.node]) as Part[];
      const same = new Set(versions.map((part) => documentText({ ...before, parts: [part] })));
      const isLeftOut = step.kind === 'kept' && step.change !== 'changed' && !step.moved && same.size === 1;
      return isLeftOut ? [] : versions;
    })
    .map((part) => ({ ...part, blocks: part.blocks.filter(({ kind }) => kind !== 'attachment') }));
}

function tablesOf(document: Document): TableBlock[] {
  const tables: TableBlock[] = [];
  walkBlocks(document, (block) => {
    if (block.kind === 'table') tables.push(block);
  });
  return tables;
}

const isWhole = ({ columns, head, body }: TableBlock): boolean =>
  [...head, ...body].every(
    (row) => row.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0) === columns.length,
  );

test('the public is shown no change in what it may not see', () => {
  const restriction = {
    kind: 'exempt',
    openTitle: 'Purchase of land',
    marking: 'Not for publication',
    reason: 'Not for publication by virtue of paragraph 3.',
    resolution: 'That the public be excluded.',
  } as const;
  const secret = (words: string): Document => {
    const document = documentOf(paragraph('a', words));
    return { ...document, parts: document.parts.map((part) => ({ ...part, restriction })) };
  };
  const { document } = compared(
    secret('The council offers £784,000 for Mill Farm.'),
    secret('The council offers £912,000 for Mill Farm.'),
  );
  expect(renderText(document)).toContain('[inserted: £912,000]');
  const open = redact(document);
  const text = open.ok ? renderText(open.value) : '';
  expect(text).toContain('Purchase of land');
  expect(text).not.toMatch(/£784,000|£912,000|Mill Farm/);
});
