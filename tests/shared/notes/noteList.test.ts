import { expect, test } from 'vitest';
import type { Document, TableBlock } from '../../../shared/document/blocks.ts';
import { documentText, inlineText } from '../../../shared/document/walk.ts';
import type { Note } from '../../../shared/entities/note.ts';
import { editionOf } from '../../../shared/notes/edition.ts';
import { itemAnchorOf, textAnchorOf } from '../../../shared/notes/makeAnchor.ts';
import { noteList } from '../../../shared/notes/noteList.ts';
import { tinyNote } from '../../fixtures/notes.ts';
import { cellTexts, sampleDocument } from '../../fixtures/sampleDocument.ts';

const pack = sampleDocument('bcp-cabinet-2023-09-27');
const report = pack.parts.find(({ kind }) => kind === 'paper')!;
const [first, second] = report.blocks.filter((block) => block.kind === 'paragraph');
const pages = Object.fromEntries(
  pack.parts.flatMap(({ id, blocks }, at) => [[id, at + 1], ...blocks.map((block) => [block.id, at + 10])]),
);
const edition = editionOf(pack);
const on = (block: { readonly id: string }, name: string, otherwise: Partial<Note>): Note =>
  tinyNote(name, { anchor: textAnchorOf(edition, { block: block.id })!, ...otherwise });
const assembledAt = '2023-09-25T10:00:00.000Z';

const notes: readonly Note[] = [
  on(first!, 'mark', { kind: 'highlight', colour: 'green', text: '' }),
  on(second!, 'ask', { kind: 'question', text: 'Who pays,\nand when?', from: 'Member for Quayside' }),
  tinyNote('interest', {
    anchor: itemAnchorOf(pack, report.id)!,
    kind: 'declaration',
    interest: 'registrable',
    text: 'School governor',
  }),
];
const tables = (document: Document): TableBlock[] =>
  document.parts[0]!.blocks.filter((block) => block.kind === 'table');

test('notes are listed by item with page, kind, the words they were made on and one’s own', () => {
  const list = noteList([{ document: pack, pages }], notes, assembledAt);
  expect(documentText(list)).toContain(`Item ${report.item}: ${report.title}`);
  const words = (block: typeof first): string => inlineText(block!.text).replace(/\s+/g, ' ');
  expect(cellTexts(tables(list)[0]!.body)).toEqual([
    [
      String(pages[report.id]),
      'Interest to declare: Other registrable interest',
      report.title,
      'School governor',
    ],
    [String(pages[first!.id]), 'Green highlight', words(first), '–'],
    [
      String(pages[second!.id]),
      'Question to raise by Member for Quayside',
      words(second),
      'Who pays, and when?',
    ],
  ]);
  expect(list.parts[0]!.marking).toBe('Private notes');
});

test('what has changed says what it is now, and what is gone stands by itself', () => {
  const changed = `${inlineText(first!.text)} And that is new.`.replace(/\b[a-z]{5,}\b/, 'altered');
  const blocks = report.blocks
    .filter(({ id }) => id !== second!.id)
    .map((block) =>
      block.id === first!.id ? { ...first!, text: [{ kind: 'text' as const, text: changed }] } : block,
    );
  const later = {
    ...pack,
    assembledAt,
    parts: pack.parts.map((part) => (part.id === report.id ? { ...part, blocks } : part)),
  };
  const [there, gone] = tables(noteList([{ document: later, pages }], notes, assembledAt));
  expect(cellTexts(there!.body).flat().join(' ')).toContain(`It is now: ${changed}`);
  expect(cellTexts(gone!.body)).toEqual([
    [
      'Question to raise by Member for Quayside',
      inlineText(second!.text).replace(/\s+/g, ' '),
      'Who pays, and when?',
    ],
  ]);
});

test('nothing to list is said in a sentence', () => {
  const list = noteList([{ document: pack, pages }], [], assembledAt);
  expect(documentText(list)).toContain('There are no notes of this kind on the pack.');
});
