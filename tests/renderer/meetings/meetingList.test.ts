import { describe, expect, test } from 'vitest';
import type { Rows } from '../../../shared/entities/index.ts';
import {
  agendaOf,
  byTime,
  councils,
  meetingEntries,
  searchEntries,
} from '../../../renderer/meetings/meetingList.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const [first] = tinyRows.meeting;
if (first === undefined) throw new Error('the tiny library has no meeting');

const another = (name: string, date: string, startsAt: string | null = null): Rows['meeting'][number] => ({
  ...first,
  id: tinyId('meeting', name),
  date,
  startsAt,
});
const rows: Rows = {
  ...tinyRows,
  meeting: [
    another('old', '2020-02-03'),
    another('late', '2030-05-06', '14:00'),
    another('early', '2030-05-06', '09:30'),
  ],
};
const names = (entries: readonly { meeting: { id: string } }[]) => entries.map(({ meeting }) => meeting.id);

describe('the list of meetings', () => {
  test('has the next meeting first among those ahead, by day and time', () => {
    const { upcoming } = byTime(meetingEntries(rows), '2026-11-22');
    expect(names(upcoming)).toEqual([tinyId('meeting', 'early'), tinyId('meeting', 'late')]);
  });

  test('has the latest meeting first among those past', () => {
    const { past } = byTime(meetingEntries(rows), '2031-01-01');
    expect(names(past)).toEqual(['late', 'early', 'old'].map((name) => tinyId('meeting', name)));
  });

  test('counts a meeting of today among those ahead', () => {
    expect(byTime(meetingEntries(rows), '2030-05-06').upcoming).toHaveLength(2);
  });

  test('leaves out what is in the bin', () => {
    const binned = rows.meeting.map((meeting) => ({ ...meeting, deletedAt: '2026-01-01T00:00:00Z' }));
    expect(meetingEntries({ ...rows, meeting: binned })).toEqual([]);
  });

  test('counts the items and papers of each agenda', () => {
    const [entry] = meetingEntries(tinyRows);
    const agenda = agendaOf(tinyRows, first.id);
    expect(entry?.items).toBe(agenda.length);
    expect(entry?.papers).toBe(agenda.filter((item) => item.paperId !== null).length);
    expect(entry?.papers).toBeGreaterThan(0);
  });

  test('names each council once, with the bodies that meet', () => {
    const [council, ...others] = councils(meetingEntries(rows));
    expect(others).toEqual([]);
    expect(council?.bodies.map(({ meetings }) => meetings)).toEqual([3]);
  });
});

describe('the search', () => {
  const found = (search: string) => names(searchEntries(meetingEntries(rows), search));

  test('finds a meeting by part of its date in words', () => {
    expect(found('february 2020')).toEqual([tinyId('meeting', 'old')]);
  });

  test('finds by council and body in any order and case', () => {
    expect(found('CABINET ourtown')).toHaveLength(3);
  });

  test('asks for every word', () => {
    expect(found('cabinet elsewhere')).toEqual([]);
  });

  test('leaves all where nothing is searched', () => {
    expect(found('  ')).toHaveLength(3);
  });
});
