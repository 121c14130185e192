import { describe, expect, test } from 'vitest';
import { blankDraft } from '../../../shared/decisions/blankDraft.ts';
import { recommendationLabel, recommendationsOf } from '../../../shared/decisions/recommendationWords.ts';
import { correctionOf, withOutcome } from '../../../shared/decisions/startDraft.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { tinyDecision, tinyRows } from '../../fixtures/tinyRows.ts';

const [recommendation] = tinyRows.recommendation;
const start = (outcome: Parameters<typeof withOutcome>[1], from = blankDraft) =>
  withOutcome(from, outcome, tinyRows, recommendation);

describe('an outcome', () => {
  test('takes over the words of the recommendation', () => {
    expect(start('agreed')).toMatchObject({ outcome: 'agreed', text: 'build the bridge.', originalText: '' });
    expect(start('recommended-to-council')).toMatchObject({ text: 'build the bridge.' });
  });

  test('keeps both texts of an amendment, and of what was not taken over', () => {
    expect(start('amended')).toMatchObject({ text: 'build the bridge.', originalText: 'build the bridge.' });
    expect(start('deferred')).toMatchObject({
      text: 'Consideration of the recommendation was deferred.',
      originalText: 'build the bridge.',
    });
  });

  test('can be changed without losing what was typed', () => {
    expect(start('agreed', start('rejected'))).toMatchObject({ text: 'build the bridge.', originalText: '' });
    const typed = { ...start('amended'), text: 'build two bridges.' };
    expect(start('agreed', typed).text).toBe('build two bridges.');
  });

  test('brings the reasons of the paper with it', () => {
    const paper = sampleRows.paper.find(({ ref }) => ref === 'bcp-written-statement-of-action-2021')!;
    const [first] = recommendationsOf(sampleRows, paper.id);
    expect(withOutcome(blankDraft, 'agreed', sampleRows, first).reasons).toMatch(/^So that the Council does/);
    expect(withOutcome(blankDraft, 'rejected', sampleRows, first).reasons).toBe('');
    const mine = { ...blankDraft, reasons: 'Ours.' };
    expect(withOutcome(mine, 'agreed', sampleRows, first).reasons).toBe('Ours.');
  });
});

test('recommendations are named as their paper names them', () => {
  const labels = (ref: string) =>
    recommendationsOf(sampleRows, sampleRows.paper.find((each) => each.ref === ref)!.id).map((each) =>
      recommendationLabel(sampleRows, each),
    );
  expect(labels('bcp-send-improvement-funding-2021')).toEqual(['a)', 'b)', 'c)', 'd)']);
  expect(labels('rutland-send-transformation-2017')).toEqual(['1.', '2.', '3.']);
});

test('a correction begins with what was recorded, and asks for its reason', () => {
  expect(correctionOf(tinyDecision)).toEqual({
    ...blankDraft,
    recommendationId: tinyDecision.recommendationId,
    supersedesId: tinyDecision.id,
    outcome: 'agreed',
    text: tinyDecision.text,
    movedBy: 'Leader of the Council',
    vote: 'counted',
    votesFor: 7,
    votesAgainst: 0,
  });
});
