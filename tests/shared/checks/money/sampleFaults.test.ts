import { describe, expect, it } from 'vitest';
import { moneyRules } from '../../../../shared/checks/families/money.ts';
import type { Finding } from '../../../../shared/checks/check.ts';
import { checkContext, runChecks } from '../../../../shared/checks/run.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { meetings } from './paperOf.ts';

type Meeting = keyof typeof meetings;

/** Faults of the five papers that are about money, by their number in the list of faults, and the rule that finds each. */
const faults: readonly (readonly [number, Meeting, string, string, RegExp])[] = [
  [4, 'request2021', 'a minimum of £300k, and £292k asked', 'below-minimum', /£300k.*£292k, £8,000 less/],
  [5, 'request2021', 'costs that do not yield £292k', 'mixed-cost-column', /£268,200.*£303,200.*£292k/],
  [6, 'request2021', 'two case officers at £35k: each or together', 'each-or-together', /£35,000 or £70,000/],
  [
    7,
    'request2021',
    '£550 a day without a number of days',
    'day-rate-without-days',
    /170 days come to £93,500/,
  ],
  [
    8,
    'request2021',
    '£16,200 for nine months of one day a week',
    'worked-out-figure',
    /£17,550, not £16,200/,
  ],
  [8, 'request2021', 'a space in £16, 200', 'spaced-number', /£16,200/],
  [12, 'request2021', 'no source in the first recommendation', 'amount-needs-source', /£292k.*paragraph 9/],
  [
    12,
    'request2021',
    'no source at all for later years',
    'amount-needs-source',
    /£220k, £156k, £137k.*no source/,
  ],
  [13, 'request2021', '“slightly reduced” for −29.1% and −12.2%', 'claimed-degree', /−29.1%.*−12.2%/],
  [19, 'request2021', 'no balance of the reserve', 'reserve-balance', /£20,578,000/],
  [34, 'timeliness2023', '£784k for £784,200', 'recommendation-amount', /£200 would be short/],
  [34, 'timeliness2023', 'a reserve of £784,000 for £784,200', 'quoted-total', /£784,000.*£200 more/],
  [35, 'timeliness2023', 'a grant of £1m for £1,099,492', 'quoted-total', /£99,492 more/],
  [36, 'timeliness2023', '£150,000 to corporate services', 'grant-conditions', /£150,000/],
  [37, 'timeliness2023', 'a deficit current and predicted', 'current-and-predicted', /current and predicted/],
  [40, 'timeliness2023', '31.2% of a year for a moment', 'whole-year-at-point', /whole of 2021/],
  [41, 'timeliness2023', 'months that average 6.2% in a year of 7.3%', 'average-against-year', /6.2%/],
  [42, 'timeliness2023', '“around 397” for 397', 'approximate-amount', /397/],
  [45, 'timeliness2023', '£14,000 a month for a psychologist', 'implied-day-rate', /£14,000.*£780 and £500/],
  [46, 'timeliness2023', 'a contingent cost shown as certain', 'contingent-in-total', /if needed/],
  [54, 'timeliness2023', '£45,000 a month, not compared', 'monthly-rate', /£540,000/],
  [55, 'businessCase2016', '122,000 in a table of thousands', 'cell-out-of-scale', /122,102.*224/],
  [56, 'businessCase2016', '325 for 375', 'table-totals', /375.*325/],
  [57, 'businessCase2016', 'a blank total for 125', 'blank-total', /125/],
  [57, 'businessCase2016', 'totals of 512 against 687.5', 'tables-differ', /£512k.*£687.5k/],
  [58, 'businessCase2016', '62 for 62.5', 'table-against-data', /62.5/],
  [59, 'businessCase2016', '3 years beside 3.1', 'payback', /£15,500.*2020\/21/],
  [60, 'businessCase2016', 'cumulative over a flat row', 'cumulative-label', /224, 448, 672, 896/],
  [61, 'businessCase2016', 'five years of savings, four shown', 'savings-over-years', /£896,000/],
  [64, 'businessCase2016', '£125,000 after the end', 'spend-after-end', /£125,000.*April 2018/],
  [65, 'businessCase2016', 'seven months at the price of six', 'uneven-profile', /7 months/],
  [78, 'businessCase2016', 'no total of the three boroughs', 'shared-cost-total', /share/],
  [82, 'transformation2017', 'c£70,000 for £76,000', 'reserve-balance', /£76,000.*£70,000/],
  [83, 'transformation2017', '£50k and c£50,000', 'approximate-amount', /£50,000.*£50k/],
  [83, 'transformation2017', 'a reserve with three names', 'reserve-names', /3 names/],
  [89, 'transformation2017', 'a project officer without a cost', 'post-without-cost', /project officer/],
];

const found = new Map<Meeting, readonly Finding[]>(
  (Object.keys(meetings) as Meeting[]).map((key) => {
    const meeting = sampleRows.meeting.find((each) => each.ref === meetings[key]);
    if (meeting === undefined) throw new Error(`no sample meeting ${meetings[key]}`);
    const document = sampleDocument(meeting.ref);
    return [key, runChecks(checkContext({ document, rows: sampleRows, meetingId: meeting.id }), moneyRules)];
  }),
);

describe('money faults of the samples', () => {
  it.each(faults)('finds fault %i of %s: %s', (_, meeting, __, rule, words) => {
    const messages = found.get(meeting)?.filter((each) => each.rule === rule) ?? [];
    expect(messages.map((each) => each.message)).toEqual(
      expect.arrayContaining([expect.stringMatching(words)]),
    );
  });

  it('reaches 31 numbers of the list', () => {
    expect(new Set(faults.map(([number]) => number)).size).toBe(31);
  });

  it('says little else: each further finding is one that this list knows', () => {
    const known = new Set([
      'request2021 one-off-and-ongoing',
      'request2021 mixed-units',
      'timeliness2023 approximate-amount',
      'board2023 average-against-year',
    ]);
    const further = [...found].flatMap(([meeting, findings]) =>
      findings
        .filter(
          (each) =>
            !faults.some(
              ([, where, , rule, words]) =>
                where === meeting && rule === each.rule && words.test(each.message),
            ),
        )
        .map((each) => `${meeting} ${each.rule}`),
    );
    expect(further.filter((each) => !known.has(each))).toEqual([]);
  });

  it('names a place of the document for each finding', () => {
    for (const findings of found.values())
      for (const each of findings) {
        expect(each.block).toBeTruthy();
        expect(each.quote).not.toBe('');
      }
  });
});
