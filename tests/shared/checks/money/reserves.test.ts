import { describe, expect, it } from 'vitest';
import { reserveBalance } from '../../../../shared/checks/rules/reserveBalance.ts';
import { reserveNames } from '../../../../shared/checks/rules/reserveNames.ts';
import { findingsOf, inSample, meetings, para } from './paperOf.ts';

const recommendations = [
  { text: 'Approve that £50k of the SEND earmarked reserve is used.', source: 'SEND earmarked reserve' },
];
const opening = para('The SEND earmarked reserve of £126,000 is further money.', '2.2.2');
const balance = (left: string) => ({
  recommendations,
  blocks: [opening, para(`£50,000 of the reserve is asked for. That would leave ${left} in it.`, '7.2')],
});

describe('the balance of a reserve', () => {
  it('takes the draw from what is there', () => {
    const [found] = findingsOf(reserveBalance, balance('c£70,000'));
    expect(found?.message).toBe(
      '£126,000 (paragraph 2.2.2) less £50k leaves £76,000; paragraph 7.2 says about £70,000.',
    );
    expect(found).toMatchObject({ severity: 'should', mend: { to: '£76,000' } });
    expect(findingsOf(reserveBalance, balance('£67,000'))[0]?.severity).toBeUndefined();
  });

  it.each(['£76,000', '£76k', 'c£76,000', 'c£80,000'])('accepts %s', (left) => {
    expect(findingsOf(reserveBalance, balance(left))).toEqual([]);
  });

  it('notes that no balance is given', () => {
    expect(findingsOf(reserveBalance, { recommendations, blocks: [opening] })).toMatchObject([
      { severity: 'note' },
    ]);
  });

  it('takes no round million for the balance', () => {
    const blocks = [para('The Repairs Reserve of £700,000 is free.'), para('Roads cost £1m.')];
    const asked = [{ text: 'Approve £50k of the Repairs Reserve.', source: 'Repairs Reserve' }];
    expect(findingsOf(reserveBalance, { recommendations: asked, blocks })).toMatchObject([
      { severity: 'note' },
    ]);
  });

  it('finds c£70,000 for £76,000 of 2017, and the missing £20.578m of 2021', () => {
    expect(inSample(reserveBalance, meetings.transformation2017)).toEqual([
      expect.stringMatching(/^should \| £70,000 \| .*£76,000/),
    ]);
    expect(inSample(reserveBalance, meetings.request2021)).toEqual([
      expect.stringMatching(/^note \|.*£20,578,000/),
    ]);
    for (const ref of [meetings.timeliness2023, meetings.board2023, meetings.businessCase2016])
      expect(inSample(reserveBalance, ref)).toEqual([]);
  });
});

describe('names of a reserve', () => {
  it('lists the names that one reserve goes by', () => {
    const blocks = [
      para('From the SEND earmarked reserve.'),
      para('The SEND ear marked reserves hold more.'),
      para('Of the SEND Reform earmarked reserves.'),
    ];
    expect(findingsOf(reserveNames, { blocks })[0]?.message).toContain('3 names');
  });

  it('takes plural and article for the same name, and two reserves for two', () => {
    const blocks = [
      para('The Financial Resilience Reserves pay.'),
      para('From the Council’s Financial Resilience Reserve.'),
      para('The Efficiency Projects Reserve does not. An earmarked reserve may.'),
    ];
    expect(findingsOf(reserveNames, { blocks })).toEqual([]);
  });

  it('finds the three names of 2017 and none in the other samples', () => {
    expect(inSample(reserveNames, meetings.transformation2017)).toHaveLength(1);
    for (const ref of [meetings.request2021, meetings.timeliness2023, meetings.businessCase2016])
      expect(inSample(reserveNames, ref)).toEqual([]);
  });
});
