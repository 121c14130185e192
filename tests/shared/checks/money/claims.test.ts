import { describe, expect, it } from 'vitest';
import { claimedDegree } from '../../../../shared/checks/rules/claimedDegree.ts';
import { claimedDirection } from '../../../../shared/checks/rules/claimedDirection.ts';
import { claimedMultiple } from '../../../../shared/checks/rules/claimedMultiple.ts';
import { claimedPercentage } from '../../../../shared/checks/rules/claimedPercentage.ts';
import { findingsOf, inSample, meetings, messagesOf, para, tableOf } from './paperOf.ts';

const requests = tableOf(
  ['Year', 'Issued in time', 'Requests for assessment'],
  [
    ['2019', '91.3%', '541'],
    ['2020', '21.9%', '481'],
    ['2021', '31.2%', '592'],
    ['2022', '7.3%', '837'],
  ],
  { caption: 'Table 1: Requests by year' },
);
const said = (words: string) => ({ blocks: [requests, para(words)] });

describe('percentages', () => {
  it.each([
    'Requests for assessment have gone up by 55% since 2019.',
    'Between 2019 and 2022 requests rose by 55 %.',
    'There was a 55% increase in requests since 2019.',
    'Requests increased by over 50% since 2019.',
    'Requests rose from 541 to 837, an increase of 54.7%.',
    'Requests are expected to rise by 90% from 2019 to 2022.',
    'Tribunals have gone up by 90% since 2019.',
    'Requests have gone up by 90% since 2015.',
  ])('accepts: %s', (words) => {
    expect(messagesOf(claimedPercentage, said(words))).toEqual([]);
  });

  it.each([
    'Requests for assessment have gone up by 65% since 2019.',
    'Requests rose by 45% between 2019 and 2022.',
    'There was a 65% increase in requests since 2019.',
    'Requests fell by 55% since 2019.',
    'Numbers rose from 541 to 837, an increase of 65%.',
  ])('contradicts: %s', (words) => {
    const [found] = findingsOf(claimedPercentage, said(words));
    expect(found?.message).toContain('+54.7%');
  });

  it('is silent where two series fit equally well and disagree', () => {
    const two = tableOf(
      ['Year', 'Requests north', 'Requests south'],
      [
        ['2019', '100', '100'],
        ['2022', '155', '300'],
      ],
    );
    expect(
      messagesOf(claimedPercentage, { blocks: [two, para('Requests rose by 80% since 2019.')] }),
    ).toEqual([]);
  });

  it('offers the right percentage', () => {
    const [found] = findingsOf(claimedPercentage, said('Requests have gone up by 65% since 2019.'));
    expect(found?.mend).toMatchObject({ from: '65%', to: '55%' });
  });
});

describe('multiples', () => {
  it.each([
    'The law allows 20 weeks. A plan takes 44.5 weeks on average, which is more than double.',
    'It takes 39 weeks where 20 weeks are allowed, nearly double.',
    'Only 9 of 20 weeks are used: less than half.',
    'Requests have risen by more than half.',
  ])('accepts: %s', (words) => {
    expect(messagesOf(claimedMultiple, said(words))).toEqual([]);
  });

  it.each([
    'The law allows 20 weeks. A plan takes 34.5 weeks on average, which is more than double.',
    'Requests have more than doubled since 2019.',
    'It takes 60 weeks where 20 weeks are allowed, nearly double.',
  ])('contradicts: %s', (words) => {
    expect(messagesOf(claimedMultiple, said(words))).toHaveLength(1);
  });
});

describe('adverbs', () => {
  it('contradicts "slightly" by the amounts of the years', () => {
    const blocks = [
      para('2021/22 £292k'),
      para('2022/23 £220k'),
      para('2023/24 £156k'),
      para(
        'Approval is asked for the £220k for 2022/23, and for slightly reduced funding in the years that follow.',
      ),
    ];
    expect(messagesOf(claimedDegree, { blocks })).toEqual([expect.stringContaining('−29.1%')]);
  });

  it('contradicts "slightly" and "sharply" by a table, and accepts what fits', () => {
    expect(messagesOf(claimedDegree, said('Requests rose slightly since 2019.'))).toHaveLength(1);
    expect(messagesOf(claimedDegree, said('Requests rose sharply since 2019.'))).toEqual([]);
    expect(messagesOf(claimedDegree, said('Requests fell sharply since 2019.'))).toHaveLength(1);
  });
});

describe('directions', () => {
  it('contradicts a rise whose figures fall', () => {
    expect(
      messagesOf(claimedDirection, said('Weeks rose from 46.5 in June 2023 to 44.5 in July 2023.')),
    ).toHaveLength(1);
    expect(messagesOf(claimedDirection, said('A further £156k, falling to £220k in 2023/24.'))).toHaveLength(
      1,
    );
  });

  it('accepts a rise that is one, and years that are no figures', () => {
    expect(
      messagesOf(claimedDirection, said('Weeks rose from 32.8 in July 2022 to 46.5 in June 2023.')),
    ).toEqual([]);
    expect(
      messagesOf(claimedDirection, said('A further £220k in 2022/23, falling to £156k in 2023/24.')),
    ).toEqual([]);
    expect(messagesOf(claimedDirection, said('Applications fell nationally from 2015 to 2022.'))).toEqual([]);
  });
});

describe('the claims of the samples', () => {
  it('finds "slightly reduced" of 2021 and nothing wrong with 55% and "more than double" of 2023', () => {
    expect(inSample(claimedDegree, meetings.request2021)).toEqual([expect.stringMatching(/−29.1%.*−12.2%/)]);
    for (const rule of [claimedPercentage, claimedMultiple, claimedDegree, claimedDirection])
      for (const ref of [
        meetings.timeliness2023,
        meetings.board2023,
        meetings.businessCase2016,
        meetings.transformation2017,
      ])
        expect(inSample(rule, ref)).toEqual([]);
  });
});
