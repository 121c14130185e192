import { describe, expect, test } from 'vitest';
import { keepsMatterBack, openEditions } from '../../../shared/archive/openEditions.ts';
import type { Block, Document, Part, Restriction } from '../../../shared/document/blocks.ts';
import { paragraph } from '../../../shared/document/make.ts';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const meeting = tinyRows.meeting[0]!;
const today = '2026-11-26';
const restriction: Restriction = {
  kind: 'exempt',
  openTitle: 'Sale of a site',
  marking: 'Not for publication',
  reason: 'Not for publication by virtue of paragraph 3.',
  resolution: 'That the public be excluded.',
};
const said = 'the buyer withdrew over asbestos in the roof of the wharf';

const part = (id: string, words: string, more: Partial<Part> = {}): Part => ({
  id,
  kind: 'paper',
  title: id,
  item: '7',
  runningTitle: id,
  blocks: [paragraph(`${id}/1`, words)],
  ...more,
});
const agenda = (): Part => ({
  ...part('agenda', 'What is on.', { kind: 'agenda' }),
  blocks: [] as readonly Block[],
});
const pack = (minute: number, parts: readonly Part[]) => ({
  publishedAt: `2026-11-20T10:0${minute}:00.000Z`,
  document: {
    version: 1,
    id: 'pack',
    language: 'en-GB',
    title: 'Cabinet',
    organisation: 'Ourtown Council',
    body: 'Cabinet',
    meetingDate: 'Wednesday 1 September 2021',
    assembledAt: '2026-11-20T10:00:00.000Z',
    house: { accent: '#1d5a6c', tint: '#eaf2f4' },
    parts: [agenda(), ...parts],
  } satisfies Document as Document,
});
const restricted = { marking: restriction.marking, restriction };
const rowsWith = (paper: Partial<Row<'paper'>>): Rows => ({
  ...tinyRows,
  paper: [{ ...tinyRows.paper[0]!, ...paper }],
});

describe('what may lie open of what was published', () => {
  test('is all of it where nothing is restricted, as the very same document', () => {
    const packs = [pack(1, [part('bridge', 'It is old.')])];
    const [edition] = openEditions(packs, tinyRows, meeting, today);
    expect(edition?.whole).toBe(packs[0]!.document);
    expect(edition?.open).toBe(packs[0]!.document);
  });

  test('leaves a report that was restricted later out of what came before, with what is attached to it', () => {
    const before = [part('wharf', said), part('wharf/appendix-1', said, { kind: 'appendix' })];
    const after = [part('wharf', said, restricted)];
    const [first] = openEditions([pack(1, before), pack(2, after)], tinyRows, meeting, today);
    expect(JSON.stringify(first?.whole)).toContain(said);
    expect(JSON.stringify(first?.open)).not.toContain(said);
    expect(first?.open?.parts.map(({ title }) => title)).toEqual(['agenda', 'Sale of a site']);
  });

  test('keeps back what was restricted first and opened later, in the version that had it restricted alone', () => {
    const versions = [pack(1, [part('wharf', said, restricted)]), pack(2, [part('wharf', said)])];
    const [first, second] = openEditions(versions, tinyRows, meeting, today);
    expect(JSON.stringify(first?.open)).not.toContain(said);
    expect(JSON.stringify(second?.open)).toContain(said);
  });

  test('follows the row where nothing was published since the report was restricted', () => {
    const rows = rowsWith({
      ref: 'wharf',
      restriction: 'exempt',
      exemptParagraphs: [3],
      openTitle: 'A site',
    });
    const [only] = openEditions([pack(1, [part('wharf', said)])], rows, meeting, today);
    expect(JSON.stringify(only?.open)).not.toContain(said);
    expect(only?.open?.parts.at(-1)?.title).toBe('A site');
  });

  test('leaves an appendix that was restricted later out alone, by its row wherever it stands now, or by the newest document', () => {
    const appendix = (at: number, title: string, more: Partial<Part> = {}): Part =>
      part(`bridge/appendix-${at}`, title === 'Offers' ? said : 'A plan.', {
        kind: 'appendix',
        title: `Appendix ${at}: ${title}`,
        ...more,
      });
    const before = [part('bridge', 'It is old.'), appendix(1, 'Offers'), appendix(2, 'Plan')];
    const titles = (edition: { readonly open: Document | null } | undefined) =>
      edition?.open?.parts.map(({ title }) => title);
    const ref = 'bridge';
    const rows: Rows = {
      ...rowsWith({ ref }),
      appendix: [
        {
          ...tinyRows.appendix[0]!,
          position: 2,
          label: 'Appendix 2',
          title: 'Offers',
          restriction: 'exempt',
        },
      ],
    };
    const [byRow] = openEditions([pack(1, before)], rows, meeting, today);
    expect(JSON.stringify(byRow?.open)).not.toContain(said);
    expect(titles(byRow)?.slice(0, 3)).toEqual(['agenda', 'bridge', 'Appendix 2 (exempt)']);
    const after = [part('bridge', 'It is old.'), appendix(1, 'Offers', restricted), appendix(2, 'Plan')];
    const [first] = openEditions([pack(1, before), pack(2, after)], rowsWith({ ref }), meeting, today);
    expect(titles(first)).toEqual(['agenda', 'bridge', 'Sale of a site', 'Appendix 2: Plan']);
    expect(JSON.stringify(first?.open)).not.toContain(said);
  });

  test('is nothing where another part tells of the report, as a list of changes does', () => {
    const before = [part('changes', `Added: ${said}`), part('wharf', said)];
    const after = [part('wharf', said, restricted)];
    const [first, second] = openEditions([pack(1, before), pack(2, after)], tinyRows, meeting, today);
    expect(first?.open).toBeNull();
    expect(second?.open).not.toBeNull();
  });

  test('is nothing where a document does not tell which of its parts are restricted', () => {
    const [only] = openEditions(
      [pack(1, [part('wharf', said, { marking: 'Not for publication' })])],
      tinyRows,
      meeting,
      today,
    );
    expect(only?.open).toBeNull();
  });
});

test('a meeting keeps something back where a report is restricted, or an item was heard in private', () => {
  expect(keepsMatterBack(tinyRows, meeting.id, today)).toBe(false);
  expect(keepsMatterBack(rowsWith({ restriction: 'exempt', exemptParagraphs: [3] }), meeting.id, today)).toBe(
    true,
  );
  const appendix = [{ ...tinyRows.appendix[0]!, restriction: 'exempt' as const }];
  expect(keepsMatterBack({ ...tinyRows, appendix }, meeting.id, today)).toBe(true);
  // An embargo that ended before the meeting keeps nothing back for good.
  const embargo = { restriction: 'confidential', restrictedUntil: '2021-08-31' } as const;
  expect(keepsMatterBack(rowsWith(embargo), meeting.id, today)).toBe(false);
  expect(keepsMatterBack(rowsWith(embargo), meeting.id, '2021-08-31')).toBe(true);
  const item = tinyRows.agendaItem.find(({ meetingId }) => meetingId === meeting.id)!;
  const sheet = tinyRows.itemRecord.find(({ agendaItemId }) => agendaItemId === item.id);
  const itemRecord = [{ ...(sheet ?? tinyRows.itemRecord[0]!), agendaItemId: item.id, inPrivate: true }];
  expect(keepsMatterBack({ ...tinyRows, itemRecord }, meeting.id, today)).toBe(true);
});
