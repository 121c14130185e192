import { describe, expect, it } from 'vitest';
import { riskRules } from '../../../../shared/checks/families/risk.ts';
import { redWithoutAction } from '../../../../shared/checks/rules/redWithoutAction.ts';
import { residualAboveInherent } from '../../../../shared/checks/rules/residualAboveInherent.ts';
import { riskAgainstRegister } from '../../../../shared/checks/rules/riskAgainstRegister.ts';
import { riskReviewOverdue } from '../../../../shared/checks/rules/riskReviewOverdue.ts';
import { riskScoreUnchanged } from '../../../../shared/checks/rules/riskScoreUnchanged.ts';
import { riskUnscored } from '../../../../shared/checks/rules/riskUnscored.ts';
import { targetAboveResidual } from '../../../../shared/checks/rules/targetAboveResidual.ts';
import type { Rule } from '../../../../shared/checks/check.ts';
import type { Row } from '../../../../shared/entities/index.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import {
  foundIn,
  head,
  para,
  paperWith,
  sampleRefs,
  samplePaper,
  told,
  toldOfSample,
} from '../structure/paperWith.ts';

const boardRef = 'bcp-send-improvement-board-2023-09-12';

/** What a rule says of the board's report when its first risk is changed. */
function changed(rule: Rule, change: Partial<Row<'risk'>>): string[] {
  const board = samplePaper(boardRef);
  const risk = sampleRows.risk.map((each) =>
    each.ref === 'R1' && each.programmeId === board.paper.programmeId ? { ...each, ...change } : each,
  );
  const paper = { ...board, pack: { ...board.pack, rows: { ...sampleRows, risk } } };
  return foundIn(rule, paper)
    .filter((each) => each.quote === 'R1')
    .map((each) => each.message);
}

const score = (likelihood: number, impact: number) => ({ likelihood, impact });
const history = (...scores: number[]) =>
  scores.map((likelihood, at) => ({ on: `2023-0${at + 1}-10`, likelihood, impact: 4, note: '' }));

describe('a register that is printed', () => {
  it('is sound in the sample, but for the risk without a score', () => {
    const found = riskRules.flatMap((rule) => toldOfSample(rule, boardRef));
    expect(found).toEqual([
      '7.1: R13, “Staff time lost to complaints”, has no score. Score it, or say why it cannot be scored.',
    ]);
  });

  it('must not have a residual above the inherent risk', () => {
    expect(changed(residualAboveInherent, { inherent: score(2, 3), residual: score(4, 4) })).toEqual([
      expect.stringContaining('16 (4 × 4) above its inherent 6 (2 × 3)'),
    ]);
    expect(changed(residualAboveInherent, { inherent: score(4, 4), residual: score(4, 4) })).toEqual([]);
  });

  it('must not have a target above the residual risk', () => {
    expect(changed(targetAboveResidual, { residual: score(2, 2), target: score(3, 3) })).toHaveLength(1);
    expect(changed(targetAboveResidual, { residual: score(3, 3), target: score(3, 3) })).toEqual([]);
  });

  it('must have an owner and a control or action for what is red', () => {
    expect(changed(redWithoutAction, { ownerPostId: null })).toEqual([
      expect.stringContaining('has no owner'),
    ]);
    expect(changed(redWithoutAction, { controls: [] })).toEqual([
      expect.stringContaining('no control or action'),
    ]);
    expect(changed(redWithoutAction, { residual: score(1, 1), controls: [], ownerPostId: null })).toEqual([]);
  });

  it('must have been reviewed by the meeting', () => {
    expect(changed(riskReviewOverdue, { reviewOn: '2023-09-11' })).toEqual([
      expect.stringContaining('11 September 2023'),
    ]);
    expect(changed(riskReviewOverdue, { reviewOn: '2023-09-12' })).toEqual([]);
  });

  it('notes a score that has not moved for three reviews', () => {
    expect(changed(riskScoreUnchanged, { history: history(5, 4, 4, 4) })).toEqual([
      expect.stringContaining('for 3 reviews, since 10 February 2023'),
    ]);
    expect(changed(riskScoreUnchanged, { history: history(4, 4, 5, 5) })).toEqual([]);
    expect(changed(riskScoreUnchanged, { history: history(4, 4, 4), target: score(4, 4) })).toEqual([]);
  });

  it('says as many risks as the text', () => {
    const board = samplePaper(boardRef);
    const passages = board.passages.map((each) =>
      each.text.startsWith('Fourteen risks') ? { ...each, text: 'Twelve risks are open.' } : each,
    );
    expect(foundIn(riskAgainstRegister, { ...board, passages }).map((each) => each.message)).toEqual([
      'The text says “Twelve risks are”; the register holds 14 open risks.',
    ]);
  });
});

describe('a paper that writes of risk', () => {
  it('is told that it scores none (16, 74)', () => {
    for (const ref of [
      'bcp-cabinet-2021-09-01',
      'bcp-cabinet-2021-11-24',
      'bcp-cabinet-2023-09-27',
      'lbhf-cabinet-2016-11-07',
    ])
      expect(toldOfSample(riskUnscored, ref)).toEqual([
        expect.stringContaining('gives no likelihood or impact'),
      ]);
    expect(toldOfSample(riskUnscored, 'rutland-cabinet-2017-04-18')).toEqual([]);
  });

  it('must not deny the risks of its programme, nor call it by another rating', () => {
    const host = samplePaper(boardRef);
    expect(told(riskAgainstRegister, { blocks: [head('Risks'), para('There are no risks.')] }, host)).toEqual(
      [expect.stringContaining('14 open risks')],
    );
    expect(told(riskAgainstRegister, { blocks: [para('Its RAG is Green.')] }, host)).toEqual([
      expect.stringContaining('rating on the day of the meeting is Red'),
    ]);
    expect(foundIn(riskAgainstRegister, paperWith({ blocks: [para('Its RAG is Red.')] }, host))).toEqual([]);
    for (const ref of sampleRefs) expect(toldOfSample(riskAgainstRegister, ref)).toEqual([]);
  });
});
