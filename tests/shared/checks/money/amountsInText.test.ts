import { describe, expect, it } from 'vitest';
import { approximateAmount } from '../../../../shared/checks/rules/approximateAmount.ts';
import { figureInTwoPapers } from '../../../../shared/checks/rules/figureInTwoPapers.ts';
import { oneOffAndOngoing } from '../../../../shared/checks/rules/oneOffAndOngoing.ts';
import { sameFigureDiffers } from '../../../../shared/checks/rules/sameFigureDiffers.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import { findingsOf, hostPaper, inSample, meetings, messagesOf, para, tableOf } from './paperOf.ts';

const all = Object.values(meetings);

describe('one figure in two places', () => {
  const recommendations = [{ text: 'Approve an extra £292k in 2021/22.' }];

  it('finds digits that changed places and another amount for the same year', () => {
    expect(
      messagesOf(sameFigureDiffers, { recommendations, blocks: [para('The request comes to £229,000.')] }),
    ).toHaveLength(1);
    expect(messagesOf(sameFigureDiffers, { recommendations, blocks: [para('2021/22 £295k')] })).toEqual([
      expect.stringContaining('£3,000 less'),
    ]);
  });

  it('is silent where they agree or are of another year', () => {
    const blocks = [
      para('2021/22 £292k'),
      para('2022/23 £295k'),
      para('£292,000 in 2021/22 comes from the reserve.'),
    ];
    expect(messagesOf(sameFigureDiffers, { recommendations, blocks })).toEqual([]);
    for (const ref of all) expect(inSample(sameFigureDiffers, ref)).toEqual([]);
  });
});

describe('one figure in two papers', () => {
  const other = sampleRows.paper.find(
    (each) => each.programmeId === hostPaper.programmeId && each.id !== hostPaper.id,
  );
  const [model] = sampleRows.recommendation;
  if (other === undefined || model === undefined) throw new Error('the sample has one paper only');
  const asked = {
    ...model,
    id: 'other-1',
    paperId: other.id,
    amountPence: 78_400_000,
    financialYear: null,
    text: {
      ...model.text,
      content: [
        {
          type: 'paragraph',
          attrs: { id: 'x' },
          content: [{ type: 'text', text: 'Approve £784k to clear the backlog of assessments.' }],
        },
      ],
    } as typeof model.text,
  };
  const rows = { recommendation: [asked] };

  it('finds another amount for what the other paper asks', () => {
    const blocks = [para('Cabinet is asked for £748k to clear the backlog of assessments.')];
    expect(messagesOf(figureInTwoPapers, { blocks, rows })).toEqual([expect.stringContaining('£784,000')]);
  });

  it('is silent on the same amount and on other money', () => {
    const blocks = [
      para('Cabinet is asked for £784k to clear the backlog of assessments.'),
      para('Roads need £748k.'),
    ];
    expect(messagesOf(figureInTwoPapers, { blocks, rows })).toEqual([]);
    for (const ref of all) expect(inSample(figureInTwoPapers, ref)).toEqual([]);
  });
});

describe('one-off and ongoing', () => {
  it('finds a total of both', () => {
    const mixed = (label: string) =>
      tableOf(
        ['Item', 'Cost'],
        [
          ['One-off costs', '£100'],
          [label, '£50'],
          ['total: Total', '£150'],
        ],
      );
    expect(messagesOf(oneOffAndOngoing, { blocks: [mixed('Ongoing costs')] })).toHaveLength(1);
    expect(messagesOf(oneOffAndOngoing, { blocks: [mixed('One-off fees')] })).toEqual([]);
  });

  it('finds an amount that goes on and is paid from a reserve', () => {
    const asking = (text: string) => ({ recommendations: [{ text, source: 'General reserve' }] });
    expect(messagesOf(oneOffAndOngoing, asking('Approve £137k from 2024/25 onwards.'))).toHaveLength(1);
    expect(messagesOf(oneOffAndOngoing, asking('Approve £137k in 2024/25.'))).toEqual([]);
    expect(inSample(oneOffAndOngoing, meetings.request2021)).toEqual([
      expect.stringContaining('goes on year after year'),
    ]);
    for (const ref of [meetings.timeliness2023, meetings.businessCase2016, meetings.transformation2017])
      expect(inSample(oneOffAndOngoing, ref)).toEqual([]);
  });
});

describe('exact here, approximate there', () => {
  it('finds c£50,000 beside £50k', () => {
    const recommendations = [{ text: 'Approve £50k.' }];
    expect(
      messagesOf(approximateAmount, { recommendations, blocks: [para('c£50,000 is asked for.')] }),
    ).toHaveLength(1);
    expect(
      messagesOf(approximateAmount, {
        recommendations,
        blocks: [para('£50,000 is asked for.'), para('c£40,000 is not.')],
      }),
    ).toEqual([]);
  });

  it('finds "around" before an exact count, not before a round one', () => {
    const table = tableOf(
      ['Measure', 'July'],
      [
        ['Late', '397'],
        ['Open', '400'],
      ],
    );
    expect(
      findingsOf(approximateAmount, { blocks: [table, para('The backlog is around 397 cases.')] }),
    ).toMatchObject([{ quote: '397' }]);
    expect(
      findingsOf(approximateAmount, { blocks: [table, para('The backlog is around 400 cases.')] }),
    ).toEqual([]);
  });

  it('finds c£50,000 of 2017 and "around 397" of 2023', () => {
    expect(inSample(approximateAmount, meetings.transformation2017)).toEqual([
      expect.stringContaining('£50,000'),
    ]);
    expect(inSample(approximateAmount, meetings.timeliness2023)).toEqual(
      expect.arrayContaining([expect.stringContaining('397')]),
    );
  });
});
