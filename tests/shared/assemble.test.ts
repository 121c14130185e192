import { describe, expect, test } from 'vitest';
import { assemble } from '../../shared/assemble.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { sampleAssembledAt, sampleRows } from '../../shared/samples/index.ts';
import { blocksOf, sampleDocument } from '../fixtures/sampleDocument.ts';

const meetings = sampleRows.meeting.map((meeting) => meeting.ref);

/** Every id in the tree, blocks and what hangs below them. */
function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsOf)];
}

const targetsOf = (document: Document): string[] =>
  [...JSON.stringify(document).matchAll(/"target":"([^"]+)"/g)].map((match) => match[1] ?? '');

describe.each(meetings)('the pack of %s', (ref) => {
  const document = sampleDocument(ref);

  test('gives every block an id of its own', () => {
    const ids = document.parts.flatMap((part) => [part.id, ...part.blocks.flatMap((block) => [block.id])]);
    expect(new Set(ids).size).toBe(ids.length);
    const all = document.parts.flatMap((part) =>
      idsOf(part.blocks.filter((block) => block.kind !== 'figure')),
    );
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
  });

  test('leads from agenda, contents and cross-references to places that exist', () => {
    const ids = new Set(idsOf(document.parts));
    expect(targetsOf(document).filter((target) => !ids.has(target))).toEqual([]);
    expect(targetsOf(document).length).toBeGreaterThan(5);
  });

  test('never jumps a heading level, and starts each report with level 1', () => {
    for (const part of document.parts) {
      let before = 0;
      for (const block of part.blocks) {
        if (block.kind !== 'heading') continue;
        expect(block.level, `${part.title}: ${block.id}`).toBeLessThanOrEqual(before + 1);
        before = block.level;
      }
    }
  });

  test('says on every part that it is adapted, and leaves no placeholder or warning', () => {
    expect(document.parts.every((part) => part.provenance?.includes('adapted from a public paper'))).toBe(
      true,
    );
    // Axes of charts keep their "{n} %" as a format; nothing else may.
    const words = JSON.stringify(document, (key, value: unknown) => (key === 'chart' ? undefined : value));
    expect(words.match(/.{20}\{\w+\}/g) ?? []).toEqual([]);
    expect(blocksOf(document, 'notice').filter((each) => each.tone === 'warning')).toEqual([]);
  });

  test('is the same each time, and survives JSON unchanged', () => {
    expect(sampleDocument(ref)).toEqual(document);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

test('the sample has the six meetings of the demonstration', () => {
  expect([...meetings].sort()).toEqual([
    'bcp-cabinet-2021-09-01',
    'bcp-cabinet-2021-11-24',
    'bcp-cabinet-2023-09-27',
    'bcp-send-improvement-board-2023-09-12',
    'lbhf-cabinet-2016-11-07',
    'rutland-cabinet-2017-04-18',
  ]);
});

test('a meeting whose rows were forgotten is refused, not half assembled', () => {
  const [meeting] = sampleRows.meeting;
  expect(() =>
    assemble({
      meetingId: meeting?.id ?? '',
      rows: { ...sampleRows, body: [] },
      assembledAt: sampleAssembledAt,
    }),
  ).toThrow(/without a row/);
});

test('an exempt paper is marked on every page until its restriction ends', () => {
  const ref = 'bcp-send-improvement-board-2023-09-12';
  const withRestriction = (restrictedUntil: string | null) =>
    sampleDocument(ref, {
      ...sampleRows,
      paper: sampleRows.paper.map((paper) => ({
        ...paper,
        restriction: 'exempt' as const,
        exemptParagraphs: [3],
        restrictedUntil,
      })),
    }).parts.find((part) => part.kind === 'paper');
  expect(withRestriction(null)?.marking).toBe(
    'Not for publication: exempt under paragraph 3 of Part 1 of Schedule 12A',
  );
  expect(withRestriction('2023-09-12')?.marking).toContain('Not for publication');
  expect(withRestriction('2023-09-11')?.marking).toBeUndefined();
});

test('a mandatory section that was begun and left blank is seen; one without reason is never called "none because"', () => {
  const ref = 'bcp-send-improvement-board-2023-09-12';
  const blank = sampleDocument(ref, {
    ...sampleRows,
    paper: sampleRows.paper.map((paper) => ({
      ...paper,
      sections: paper.sections.map((section) =>
        section.key === 'money' ? { ...section, text: { type: 'doc' as const, content: [] } } : section,
      ),
    })),
  });
  expect(JSON.stringify(blank)).toContain('No money is held by the programme.');
});

test('the cover names who held a post on the day of the meeting', () => {
  const ref = 'bcp-cabinet-2021-09-01';
  const seat = sampleRows.membership.find((each) => each.role === 'Chair');
  const person = (id: string, name: string) => ({
    id,
    deletedAt: null,
    organisationId: '',
    name,
    email: '',
    telephone: '',
  });
  const held = (id: string, personId: string, from: string, until: string | null) => ({
    id,
    deletedAt: null,
    postId: seat?.postId ?? '',
    personId,
    from,
    until,
  });
  const document = sampleDocument(ref, {
    ...sampleRows,
    person: [person('a', 'Councillor A'), person('b', 'Councillor B')],
    postHolder: [held('1', 'a', '2019-05-01', '2021-09-01'), held('2', 'b', '2021-09-02', null)],
  });
  const members = blocksOf(document, 'cover').flatMap((cover) => cover.members);
  expect(members.find((each) => each.role === 'Chair')?.name).toBe('Councillor A, Leader of the Council');
});
