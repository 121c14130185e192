import { describe, expect, test } from 'vitest';
import type { AttachmentBlock, Document, Part } from '../../../shared/document/blocks.ts';
import { paragraph } from '../../../shared/document/make.ts';
import { carryOver } from '../../../shared/notes/carryOver.ts';
import { editionOf } from '../../../shared/notes/edition.ts';
import { fileAnchorOf, itemAnchorOf, textAnchorOf } from '../../../shared/notes/makeAnchor.ts';
import { marksOf, notesIn } from '../../../shared/notes/notesIn.ts';
import { tinyNote } from '../../fixtures/notes.ts';

let day = 1;
/** A pack of one paper, each one a day later than the one before. */
function pack(blocks: Part['blocks'], otherwise: Partial<Document> = {}, part: Partial<Part> = {}): Document {
  const assembledAt = `2021-08-${String(day++).padStart(2, '0')}T09:00:00.000Z`;
  const title = 'Bridge';
  const paper: Part = { id: 'bridge', kind: 'paper', item: '6', title, runningTitle: title, blocks, ...part };
  const named = { title, organisation: 'Ourtown Council', body: 'Cabinet', meetingDate: 'Today' };
  const house = { accent: '#003366', tint: '#e6edf5' };
  return {
    version: 1,
    id: 'ourtown',
    language: 'en-GB',
    ...named,
    assembledAt,
    house,
    parts: [paper],
    ...otherwise,
  };
}

const said = 'The bridge is closed to lorries from the first day of May.';
const first = pack([paragraph('bridge/1', said), paragraph('bridge/2', 'There are none.')]);
const anchorOf = (document: Document, block: string, words?: string) => {
  const edition = editionOf(document);
  const from = edition.byId.get(block)!.text.indexOf(words ?? '');
  const stretch = words === undefined ? {} : { stretch: { from, to: from + words.length } };
  return textAnchorOf(edition, { block, ...stretch })!;
};
const placeIn = (document: Document, anchor = anchorOf(first, 'bridge/1'), earlier?: Document) =>
  carryOver(
    { anchor, places: [] },
    editionOf(document),
    earlier === undefined ? undefined : editionOf(earlier),
  );

describe('a note on words', () => {
  test('is kept in its own paragraph, behind what was written before it', () => {
    const later = pack([paragraph('bridge/1', `Since April it is so: ${said}`)]);
    expect(placeIn(later)).toMatchObject({ state: 'kept', block: 'bridge/1', offset: 22 });
  });

  test('goes with its words into another paragraph and into an appendix', () => {
    const part: Part = {
      ...first.parts[0]!,
      id: 'bridge/appendix-1',
      blocks: [paragraph('bridge/appendix-1/1', `A. ${said}`)],
    };
    const later = pack([paragraph('bridge/2', 'There are none.')]);
    expect(placeIn({ ...later, parts: [...later.parts, part] })).toMatchObject({
      state: 'kept',
      part: 'bridge/appendix-1',
      offset: 3,
    });
  });

  test('tells words from the same words elsewhere in the paragraph', () => {
    const both = pack([
      paragraph('bridge/1', 'The old bridge costs £50 a day and the new bridge costs £50 a week.'),
    ]);
    const second = anchorOf(both, 'bridge/1', '£50 a week');
    expect(placeIn(pack([paragraph('bridge/1', 'The new bridge costs £50 a week.')]), second)).toMatchObject({
      state: 'kept',
      offset: 21,
    });
    expect(
      placeIn(pack([paragraph('bridge/1', 'The old bridge costs £50 a day, as it was.')]), second)?.state,
    ).not.toBe('kept');
  });

  test('is not put on a figure of which its own is the beginning', () => {
    const priced = pack([paragraph('bridge/1', 'The survey of the bridge costs £50')]);
    const later = pack([paragraph('bridge/1', 'The survey of the bridge costs £500')]);
    expect(placeIn(later, anchorOf(priced, 'bridge/1', '£50'), priced)).toMatchObject({ state: 'changed' });
    expect(anchorOf(priced, 'bridge/1', '50').quote).toBe('50');
    expect(anchorOf(priced, 'bridge/1', 'urve').quote).toBe('survey');
  });

  test('is changed where its paragraph says something else, and gone with it', () => {
    const reworded = said.replace('first', 'second');
    expect(placeIn(pack([paragraph('bridge/1', reworded)]))).toMatchObject({
      state: 'changed',
      now: reworded,
    });
    expect(placeIn(pack([paragraph('bridge/9', 'Something else.')]))).toMatchObject({ state: 'gone' });
    expect(placeIn(pack([], { parts: [] }))).toMatchObject({ state: 'gone' });
  });

  test('of a list counted by place does not go to the next one that takes the place', () => {
    const one = 'that Cabinet approves £300,000 for the old bridge from the reserve';
    const two = 'that Cabinet approves £400,000 for the new bridge from the reserve';
    const list = pack([paragraph('bridge/recommendation-1', one), paragraph('bridge/recommendation-2', two)]);
    const later = pack([paragraph('bridge/recommendation-1', two)]);
    const anchor = anchorOf(list, 'bridge/recommendation-1');
    for (const earlier of [list, undefined]) expect(placeIn(later, anchor, earlier)?.state).toBe('gone');
  });

  test('is left alone by a supplement without its paper, by another council and by a pack of which a part is locked', () => {
    const [paper] = first.parts;
    const other = { ...paper!, id: 'roads' };
    expect(placeIn(pack([], { id: 'ourtown-supplement-1', parts: [other] }))).toBeUndefined();
    expect(placeIn(pack([], { organisation: 'Elsewhere' }))).toBeUndefined();
    expect(placeIn(pack([], { parts: [other, { ...paper!, id: 'restricted-2' }] }))).toBeUndefined();
    expect(placeIn(pack([], { parts: [other] }))).toMatchObject({ state: 'gone' });
  });
});

describe('a drawing', () => {
  const anchor = anchorOf(first, 'bridge/1', 'closed to lorries from the first day');
  const drawingIn = (document: Document) =>
    carryOver({ anchor, places: [], kind: 'ink' }, editionOf(document), editionOf(first));

  test('is kept where its paragraph says the same, also elsewhere in the paper', () => {
    expect(drawingIn(pack([paragraph('bridge/1', said)]))).toMatchObject({ state: 'kept', offset: 14 });
    const moved = pack([paragraph('bridge/2', 'There are none.'), paragraph('bridge/9', said)]);
    expect(drawingIn(moved)).toMatchObject({ state: 'kept', block: 'bridge/9', offset: 14 });
  });

  test('is put by where the lines under it can have moved, though its words are there', () => {
    const longer = `Since April it is so: ${said}`;
    expect(placeIn(pack([paragraph('bridge/1', longer)]), anchor, first)?.state).toBe('kept');
    expect(drawingIn(pack([paragraph('bridge/1', longer)]))).toMatchObject({ state: 'changed', now: longer });
    expect(drawingIn(pack([paragraph('bridge/9', longer)]))?.state).toBe('gone');
  });
});

describe('a report that is not for publication', () => {
  const restriction = {
    kind: 'exempt',
    openTitle: 'A bridge',
    marking: 'Not for publication',
    reason: 'Paragraph 3',
    resolution: 'That the public be excluded',
  } as const;
  const secret = pack([paragraph('bridge/1', said)], {}, { restriction, title: 'Sale of the bridge' });

  test('can be noted on as a whole, under its open title, and none of its words goes into a note', () => {
    expect(textAnchorOf(editionOf(secret), { block: 'bridge/1' })).toBeUndefined();
    expect(itemAnchorOf(secret, 'bridge')).toMatchObject({ on: 'item', title: 'A bridge' });
    const later = pack([paragraph('bridge/1', said.replace('first', 'second'))], {}, { restriction });
    expect(placeIn(later)).toEqual({ state: 'gone', edition: later.assembledAt, pack: 'ourtown' });
  });
});

test('a note on an item stays with its report, and with its entry of the agenda', () => {
  const anchor = itemAnchorOf(first, 'bridge')!;
  const renamed = pack([], {}, { title: 'Bridges' });
  expect(carryOver({ anchor, places: [] }, editionOf(renamed))).toMatchObject({
    state: 'keptItem',
    part: 'bridge',
  });
  expect(itemAnchorOf(first, 'agenda.nothing')).toBeUndefined();
});

describe('a note on a page of a file', () => {
  const words = 'The pier is to be strengthened before winter.';
  const file = (sha: string, pages: readonly string[]): AttachmentBlock => ({
    kind: 'attachment',
    id: 'bridge/file',
    title: 'Plan',
    file: 'plan.pdf',
    sha256: sha.repeat(64),
    alt: '',
    pages: pages.map((text) => ({ width: 595, height: 842, text })),
    tagged: false,
    archive: null,
    accessible: false,
  });
  const block = file('a', ['Cover', words]);
  const drawn = pack([block]);
  const stretch = { from: 0, to: words.length };
  const anchor = fileAnchorOf(drawn, { part: drawn.parts[0]!, block, page: 2, stretch })!;
  const stateIn = (of: AttachmentBlock) => carryOver({ anchor, places: [] }, editionOf(pack([of])));

  test('stays on the page of the same file, goes with its words to another page of a new one, and else is changed or gone', () => {
    expect(stateIn(block)).toMatchObject({ state: 'keptInFile', page: 2 });
    expect(stateIn(file('b', ['Cover', 'Letter', words]))).toMatchObject({ state: 'keptInFile', page: 3 });
    expect(stateIn(file('b', ['Cover', 'The pier stays as it is.']))).toMatchObject({
      state: 'changed',
      now: 'The pier stays as it is.',
    });
    expect(stateIn(file('b', ['Cover']))).toMatchObject({ state: 'gone' });
  });
});

test('the marks of a pack are the words of what was kept and all of what has changed', () => {
  const note = tinyNote('lorries', { anchor: anchorOf(first, 'bridge/1', 'closed to lorries') });
  expect(marksOf(notesIn([note], editionOf(first)))).toMatchObject([{ block: 'bridge/1', from: 14, to: 31 }]);
  const reworded = said.replace('lorries', 'vans');
  const later = editionOf(pack([paragraph('bridge/1', reworded)]));
  expect(marksOf(notesIn([note], later))).toMatchObject([{ from: 0, to: reworded.length }]);
  const known = { state: 'gone', edition: later.document.assembledAt, pack: 'ourtown' } as const;
  expect(marksOf(notesIn([{ ...note, places: [known] }], later))).toEqual([]);
});
