import { describe, expect, it } from 'vitest';
import { workedOutFigure } from '../../../../shared/checks/rules/workedOutFigure.ts';
import { inSample, meetings, messagesOf, para, tableOf } from './paperOf.ts';
import { linesCell } from './linesCell.ts';

const cost = (...lines: string[]) =>
  linesCell(tableOf(['Item', 'Cost'], [['Communications', lines.join('\n')]]));

describe('worked-out figures', () => {
  it('counts the weeks of nine months and says what the printed sum pays for', () => {
    const blocks = [cost('£16, 200', '1 day a week (£450 per day); 9 months, then a review')];
    expect(messagesOf(workedOutFigure, { blocks })).toEqual([
      expect.stringMatching(/39 days.*£17,550, not £16,200\. £16,200 pays for 36 days/),
    ]);
  });

  it.each([
    [['£17,550', '1 day a week (£450 per day); 9 months']],
    [['£16,200', '1 day a week for 36 weeks (£450 per day)']],
    [['£3k', '£250 for group of 20 ½ day activities', 'On the assumption of 12 events']],
    [['£8,500', '17 days (£500 per day)']],
    [['£60,000 circa plus on costs a year', 'part-time (some 80 days in all)']],
  ])('is silent where the parts yield the amount: %s', (lines) => {
    expect(messagesOf(workedOutFigure, { blocks: [cost(...lines)] })).toEqual([]);
  });

  it.each(['12 x £250 = £3,500', 'Agency staff for 9 months at £45,000 a month come to £450,000.'])(
    'contradicts: %s',
    (words) => {
      expect(messagesOf(workedOutFigure, { blocks: [para(words)] })).toHaveLength(1);
    },
  );

  it.each([
    '12 x £250 = £3k',
    '4 × £74,875 is £299,500',
    'Staff for 9 months at £45,000 a month come to £405,000.',
    'An authority offers £780 per day at present. BCP pays £500.',
  ])('accepts: %s', (words) => {
    expect(messagesOf(workedOutFigure, { blocks: [para(words)] })).toEqual([]);
  });

  it('finds the communications row of 2021 and no other', () => {
    expect(inSample(workedOutFigure, meetings.request2021)).toEqual([expect.stringMatching(/£17,550/)]);
    for (const ref of [meetings.timeliness2023, meetings.board2023, meetings.businessCase2016])
      expect(inSample(workedOutFigure, ref)).toEqual([]);
  });
});
