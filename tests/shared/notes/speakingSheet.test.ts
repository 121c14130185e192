import { describe, expect, test } from 'vitest';
import type { Document, TableBlock } from '../../../shared/document/blocks.ts';
import { renderHtml } from '../../../shared/document/html.ts';
import { renderText } from '../../../shared/document/text.ts';
import { documentText, inlineText } from '../../../shared/document/walk.ts';
import type { Note } from '../../../shared/entities/note.ts';
import { editionOf } from '../../../shared/notes/edition.ts';
import { noteKinds } from '../../../shared/notes/kinds.ts';
import { itemAnchorOf, textAnchorOf } from '../../../shared/notes/makeAnchor.ts';
import { noteList } from '../../../shared/notes/noteList.ts';
import { speakingSheet } from '../../../shared/notes/speakingSheet.ts';
import { tinyNote } from '../../fixtures/notes.ts';
import { blocksOf, cellTexts, sampleDocument } from '../../fixtures/sampleDocument.ts';

const pack = sampleDocument('bcp-cabinet-2023-09-27');
const report = pack.parts.find(({ kind }) => kind === 'paper')!;
const paragraphs = report.blocks.filter((block) => block.kind === 'paragraph');
const [first, second, third] = paragraphs as [(typeof paragraphs)[0], ...typeof paragraphs];
const pages = Object.fromEntries(
  pack.parts.flatMap(({ id, blocks }, at) => [[id, at + 1], ...blocks.map((block) => [block.id, at + 10])]),
);
const at = new Date('2023-09-25T10:00:00Z').toISOString();
const edition = editionOf(pack);

const on = (block: { readonly id: string }, name: string, otherwise: Partial<Note>): Note =>
  tinyNote(name, { anchor: textAnchorOf(edition, { block: block.id })!, text: '', ...otherwise });
const onItem = (name: string, otherwise: Partial<Note>): Note =>
  tinyNote(name, { anchor: itemAnchorOf(pack, report.id)!, ...otherwise });

const notes: readonly Note[] = [
  on(first, 'mark', { kind: 'highlight', colour: 'green' }),
  on(second!, 'ask', { kind: 'question', text: 'Who pays?' }),
  on(third!, 'star', { kind: 'star' }),
  onItem('position', { kind: 'position', stance: 'amend', text: 'With a report back in March' }),
  onItem('interest', { kind: 'declaration', interest: 'registrable', text: 'School governor' }),
];
const sheetOf = (document: Document, of = notes, kinds: readonly (typeof noteKinds)[number][] = noteKinds) =>
  speakingSheet([{ document, pages }], of, { kinds, assembledAt: at });
const tableNamed = (document: Document, name: string): TableBlock | undefined => {
  const { blocks } = document.parts[0]!;
  const heading = blocks.findIndex((block) => block.kind === 'heading' && inlineText(block.text) === name);
  return blocks[heading + 1] as TableBlock | undefined;
};

describe('a speaking sheet', () => {
  test('says by item what I think, ask and marked, with the pages of the pack', () => {
    const sheet = sheetOf(pack);
    const words = documentText(sheet);
    expect(words).toContain(`Item ${report.item}: ${report.title}, page ${pages[report.id]}`);
    expect(words).toContain('My position: For, with a change. With a report back in March');
    expect(words).toContain('To declare: Other registrable interest: School governor');
    const page = String(pages[first.id]);
    expect(cellTexts(tableNamed(sheet, 'Questions to raise')!.body)).toEqual([
      [String(pages[second!.id]), 'Who pays?', inlineText(second!.text).replace(/\s+/g, ' ')],
    ]);
    expect(cellTexts(tableNamed(sheet, 'What I marked')!.body)).toEqual([
      [page, inlineText(first.text), '–'],
      [page, inlineText(third!.text), 'Star'],
    ]);
  });

  test('has every recommendation with its amount, its source and its page', () => {
    const rows = cellTexts(tableNamed(sheetOf(pack), 'Recommendations at a glance')!.body);
    const items = blocksOf(pack, 'facts').length + blocksOf(pack, 'recommendations').length;
    expect(items).toBeGreaterThan(0);
    expect(rows.some(([, amount]) => amount === '£784,000' || amount?.includes('£784k'))).toBe(true);
    for (const row of rows) expect(row[3]).toMatch(/^\d+$/);
  });

  test('says of a drawing where it is, on which words, and what the reader wrote of it', () => {
    const strokes = [{ width: 2, points: [0, 0, 40, 3] }];
    const drawn = on(first, 'drawn', { kind: 'ink', text: 'Too late', strokes });
    const plain = on(second!, 'drawn-too', { kind: 'ink', strokes });
    const rows = cellTexts(tableNamed(sheetOf(pack, [drawn, plain]), 'What I marked')!.body);
    expect(rows).toEqual([
      [String(pages[first.id]), inlineText(first.text), 'Drawing: Too late'],
      [String(pages[second!.id]), inlineText(second!.text), 'Drawing'],
    ]);
    for (const document of [
      sheetOf(pack, [drawn, plain]),
      noteList([{ document: pack, pages }], [drawn, plain], at),
    ]) {
      const figures = document.parts[0]!.blocks.filter((block) => block.kind === 'figure');
      expect(figures.map(({ caption, alt, chart }) => [/^[^:]*/.exec(caption)?.[0], alt, chart])).toEqual([
        [`Page ${pages[first.id]}`, 'Drawn by hand. Too late', { kind: 'drawing', ink: 'black', strokes }],
        [`Page ${pages[second!.id]}`, 'Drawn by hand.', { kind: 'drawing', ink: 'black', strokes }],
      ]);
      // What was drawn has no figures to be listed.
      expect(renderHtml(document)).not.toContain('Numbers in this chart');
      expect(renderText(document)).not.toContain('Numbers in the picture');
    }
  });

  test('shows old and new where the text has changed, and what is no longer there', () => {
    const words = `${inlineText(first.text)} And that is new.`;
    const blocks = report.blocks
      .filter(({ id }) => id !== third!.id)
      .map((block) =>
        block.id === first.id
          ? { ...first, text: [{ kind: 'text' as const, text: words.replace(/\b[a-z]{5,}\b/, 'altered') }] }
          : block,
      );
    const later = {
      ...pack,
      assembledAt: at,
      parts: pack.parts.map((part) => (part.id === report.id ? { ...part, blocks } : part)),
    };
    const sheet = sheetOf(later);
    const [changed] = cellTexts(tableNamed(sheet, 'Text that has changed since')!.body);
    expect(changed?.slice(1, 3)).toEqual([inlineText(first.text), words.replace(/\b[a-z]{5,}\b/, 'altered')]);
    expect(cellTexts(tableNamed(sheet, 'No longer in the papers')!.body)).toEqual([
      [inlineText(third!.text), 'Star'],
    ]);
  });

  test('prints only the kinds that are asked for, and says on every page that it is private', () => {
    const sheet = sheetOf(pack, notes, ['question']);
    expect(documentText(sheet)).not.toContain('School governor');
    expect(sheet.parts[0]!.marking).toBe('Private notes');
    const restricted = notes.map((note) => ({
      ...note,
      anchor: { ...note.anchor, marking: 'Not for publication' },
    }));
    expect(sheetOf(pack, restricted).parts[0]!.marking).toBe('Private notes · Not for publication');
  });
});
