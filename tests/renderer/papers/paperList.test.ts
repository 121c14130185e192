import { expect, test } from 'vitest';
import type { Row } from '../../../shared/entities/index.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import {
  everyPaper,
  filterPapers,
  meetingsWithPapers,
  noMeeting,
  paperEntries,
} from '../../../renderer/papers/paperList.ts';

const [first] = sampleRows.paper;
const loose: Row<'paper'> = {
  ...(first as Row<'paper'>),
  id: '01890000-0000-7000-8000-00000000aaaa',
  ref: 'loose',
};
const entries = paperEntries({ ...sampleRows, paper: [...sampleRows.paper, loose] });
const refs = (filter: Partial<typeof everyPaper>): string[] =>
  filterPapers(entries, { ...everyPaper, ...filter }).map(({ paper }) => paper.ref);

test('a paper on no agenda comes first, the others by their meeting, the latest first', () => {
  expect(refs({}).slice(0, 3)).toEqual([
    'loose',
    'bcp-accelerated-timeliness-2023',
    'bcp-send-highlight-report-2023-09',
  ]);
  expect(refs({}).at(-1)).toBe('lbhf-send-business-case-2016');
});

test('papers are narrowed to a meeting, or to those that no meeting has taken up', () => {
  expect(refs({ meeting: noMeeting })).toEqual(['loose']);
  const meeting = meetingsWithPapers(entries)[0]?.meeting.id ?? '';
  expect(refs({ meeting })).toEqual(['bcp-accelerated-timeliness-2023']);
});

test('papers are found by words of their title, council and meeting together', () => {
  expect(refs({ search: 'rutland cabinet april' })).toEqual(['rutland-send-transformation-2017']);
  expect(refs({ search: 'rutland november' })).toEqual([]);
});

test('papers are narrowed by programme and by status', () => {
  const programme = sampleRows.paper.find(({ ref }) => ref.startsWith('rutland'))?.programmeId ?? '';
  expect(refs({ programme })).toEqual(['rutland-send-transformation-2017']);
  expect(refs({ status: 'cleared' })).toEqual([]);
});
