import { describe, expect, it } from 'vitest';
import { amountNeedsSource } from '../../../../shared/checks/rules/amountNeedsSource.ts';
import { inSample, meetings, messagesOf, para } from './paperOf.ts';

describe('the source of an amount', () => {
  it('sends the author to the paragraph that names it', () => {
    const found = messagesOf(amountNeedsSource, {
      recommendations: [{ text: 'Approve £292k in 2021/22.' }],
      blocks: [para('The £292k will come out of the Resilience Reserve.', '9.')],
    });
    expect(found).toEqual([expect.stringContaining('paragraph 9 does')]);
  });

  it('says that no place names one', () => {
    expect(
      messagesOf(amountNeedsSource, { recommendations: [{ text: 'Approve £220k in 2022/23.' }] }),
    ).toEqual([expect.stringContaining('names no source')]);
  });

  it('is silent with a source in the words or in the data, and for what is only noted', () => {
    const recommendations = [
      { text: 'Approve £50k of the SEND reserve.' },
      { text: 'Approve £50k.', source: 'SEND reserve' },
      { text: 'Note the spending of £50k.' },
      { text: 'Approve the strategy.' },
    ];
    expect(messagesOf(amountNeedsSource, { recommendations })).toEqual([]);
  });

  it('finds both recommendations of 2021 and none elsewhere', () => {
    expect(inSample(amountNeedsSource, meetings.request2021)).toEqual([
      expect.stringMatching(/£292k.*paragraph 9 does/),
      expect.stringMatching(/£220k, £156k, £137k.*names no source/),
    ]);
    for (const other of [
      meetings.timeliness2023,
      meetings.board2023,
      meetings.businessCase2016,
      meetings.transformation2017,
    ])
      expect(inSample(amountNeedsSource, other)).toEqual([]);
  });
});
