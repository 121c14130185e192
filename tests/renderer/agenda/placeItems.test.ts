import { describe, expect, test } from 'vitest';
import type { NewItem } from '../../../renderer/agenda/arrange.ts';
import {
  placeablePapers,
  withExclusion,
  withPaper,
  withStanding,
  withVerbal,
} from '../../../renderer/agenda/placeItems.ts';
import { standingItemsFrom, standingItemsOf, wordedFor } from '../../../renderer/agenda/standingItems.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const meeting = tinyRows.meeting[0]!;
const body = tinyRows.body[0]!;
const paper: Row<'paper'> = { ...tinyRows.paper[0]!, restriction: 'open', restrictedUntil: null };
const exempt: Row<'paper'> = {
  ...paper,
  id: '0190163d-8694-739b-aea5-966c26f8ad91',
  title: 'Land at the quay',
  restriction: 'exempt',
  exemptParagraphs: [5, 3],
};
const flood: NewItem = { meetingId: meeting.id, kind: 'verbal', title: 'Flood', detail: '', paperId: null };
const standing = withStanding([], standingItemsOf(body), meeting.id);
const titles = (items: readonly Pick<NewItem, 'title'>[]) => items.map(({ title }) => title);

describe('an agenda', () => {
  test('takes its papers between what opens the meeting and what closes it', () => {
    const items = withPaper(standing, paper, meeting, 'england');
    expect(titles(items).slice(-2)).toEqual([paper.title, 'Urgent business']);
    expect(titles(withVerbal(items, flood)).slice(-3)).toEqual([paper.title, 'Flood', 'Urgent business']);
  });

  test('excludes the public before the first restricted paper, and takes open business before that', () => {
    const items = withPaper(standing, exempt, meeting, 'england');
    expect(titles(items).slice(-3)).toEqual([
      'Exclusion of the press and public',
      'Land at the quay',
      'Urgent business',
    ]);
    expect(items.find(({ kind }) => kind === 'exclusion')?.detail).toContain(
      'paragraphs 3 and 5 of Part 1 of Schedule 12A',
    );
    const open = withPaper(items, paper, meeting, 'england');
    expect(titles(open).indexOf(paper.title)).toBeLessThan(
      titles(open).indexOf('Exclusion of the press and public'),
    );
    const second = { ...exempt, id: paper.id, title: 'Another' };
    expect(
      withPaper(items, second, meeting, 'england').filter(({ kind }) => kind === 'exclusion'),
    ).toHaveLength(1);
  });

  test('does not exclude the public for a paper whose restriction has ended by the meeting', () => {
    const ended = { ...exempt, restrictedUntil: '2021-08-31' };
    expect(withPaper(standing, ended, meeting, 'england').some(({ kind }) => kind === 'exclusion')).toBe(
      false,
    );
  });

  test('names the law of its nation when the public is excluded', () => {
    const items = withExclusion(withPaper(standing, paper, meeting, 'scotland'), [], meeting, 'scotland');
    expect(items.find(({ kind }) => kind === 'exclusion')?.detail).toContain(
      'the Local Government (Scotland) Act 1973',
    );
  });

  test('excludes the public for confidential matter by the Act and not by a resolution', () => {
    const items = withPaper(standing, { ...exempt, restriction: 'confidential' }, meeting, 'england');
    expect(items.find(({ kind }) => kind === 'exclusion')?.detail).toMatch(/^To note .*section 100A\(2\)/);
  });
});

describe('standing items', () => {
  test('that a body has kept come back on its next agenda', () => {
    const items = withPaper(standing, paper, meeting, 'england').map((item, at) => ({
      ...tinyRows.agendaItem[0]!,
      ...item,
      position: at + 1,
    }));
    const kept = standingItemsFrom(items);
    expect(titles(withStanding([], kept, meeting.id))).toEqual(titles(standing));
    expect(standingItemsOf({ ...body, standingItems: kept.slice(0, 1) })).toEqual(kept.slice(0, 1));
  });

  test('name the meeting whose minutes are confirmed', () => {
    const minutes = standingItemsOf(body).find(({ title }) => title.startsWith('Minutes'))!;
    const next = { ...meeting, id: paper.id, date: '2021-10-06' };
    expect(wordedFor(minutes, tinyRows, next).detail).toContain('1 September 2021');
    expect(wordedFor(minutes, { ...tinyRows, meeting: [] }, next)).toBe(minutes);
  });
});

test('the papers that no agenda has stand first among those that can be placed', () => {
  const items = tinyRows.agendaItem;
  const of = { id: '0190163d-0000-739b-aea5-966c26f8ad91', organisationId: paper.organisationId };
  const found = placeablePapers([paper, exempt], items, tinyRows.meeting, of);
  expect(found.map((each) => [each.paper.title, each.elsewhere])).toEqual([
    ['Land at the quay', []],
    [paper.title, ['1 September 2021']],
  ]);
  const here = placeablePapers([paper, exempt], items, tinyRows.meeting, { ...of, id: meeting.id });
  expect(titles(here.map((each) => each.paper))).toEqual(['Land at the quay']);
});
