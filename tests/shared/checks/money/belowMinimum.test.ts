import { describe, expect, it } from 'vitest';
import { belowMinimum } from '../../../../shared/checks/rules/belowMinimum.ts';
import { inSample, meetings, messagesOf, para } from './paperOf.ts';

describe('a minimum that is not asked for', () => {
  const recommendations = [{ text: 'Approve £292k in 2021/22.' }];

  it('names what is missing', () => {
    const blocks = [para('The need is put at a minimum of £300k in a full year.')];
    expect(messagesOf(belowMinimum, { recommendations, blocks })[0]).toContain('£292k, £8,000 less');
  });

  it('is silent where the minimum is asked for, or is of another order', () => {
    const blocks = [para('Each council is to have at least £1 million, and at least £250,000 by May.')];
    expect(messagesOf(belowMinimum, { recommendations, blocks })).toEqual([]);
  });

  it('finds £300k against £292k in the request of 2021 only', () => {
    expect(inSample(belowMinimum, meetings.request2021)).toHaveLength(1);
    expect(inSample(belowMinimum, meetings.transformation2017)).toEqual([]);
  });
});
