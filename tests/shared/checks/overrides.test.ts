import { describe, expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import type { Rule } from '../../../shared/checks/check.ts';
import { checkPack } from '../../../shared/checks/checkPack.ts';
import { fingerprintOf, isOverridden, openMusts, overrideFor } from '../../../shared/checks/overrides.ts';
import type { CheckOverride } from '../../../shared/entities/checkOverride.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const meetingId = tinyId('meeting', 'cabinet');

/** Finds each passage that calls something old. */
const noOldThings: Rule = {
  id: 'no-old-things',
  family: 'language',
  label: 'Nothing is old',
  why: 'For these tests.',
  severity: 'must',
  source: 'None',
  over: 'paper',
  check: ({ passages }) =>
    passages.flatMap(({ block, number, text }) =>
      /\bold\b/.test(text) ? [{ block, number, quote: text, message: 'This is old.' }] : [],
    ),
};

/** Finds that the meeting itself has a fault. */
const noMeetings: Rule = {
  ...noOldThings,
  id: 'no-meetings',
  over: 'pack',
  check: ({ meeting }) => [{ block: null, number: null, quote: '', message: `No ${meeting.ref}.` }],
};

const check = (rows: Rows, rules: readonly Rule[] = [noOldThings]) =>
  checkPack(
    { document: assemble({ meetingId, rows, assembledAt: '2026-11-22T09:00:00Z' }), rows, meetingId },
    rules,
  );

const draft = {
  id: tinyId('checkOverride', 'a'),
  reason: 'It is.',
  by: 'A Clerk',
  at: '2026-11-22T09:00:00Z',
};
const withRow = (row: CheckOverride, rows = tinyRows): Rows => ({
  ...rows,
  checkOverride: [...rows.checkOverride, row],
});

function overridden(rules: readonly Rule[] = [noOldThings]): Rows {
  const { context, findings } = check(tinyRows, rules);
  return withRow(overrideFor(context, findings[0]!, draft));
}

const withText = (rows: Rows, words: string): Rows => ({
  ...rows,
  paper: rows.paper.map((paper) => ({
    ...paper,
    sections: JSON.parse(
      JSON.stringify(paper.sections).replace('The bridge is old.', words),
    ) as typeof paper.sections,
  })),
});

describe('an override', () => {
  test('takes its finding from those that hold up publication, and shows who gave which reason', () => {
    const { findings } = check(overridden());
    expect(findings).toHaveLength(1);
    expect(findings[0]?.override).toEqual({ reason: 'It is.', by: 'A Clerk', at: draft.at });
    expect(findings.filter(isOverridden)).toHaveLength(1);
    expect(openMusts(findings)).toEqual([]);
    expect(openMusts(check(tinyRows).findings)).toHaveLength(1);
  });

  test('lapses when the words at fault change', () => {
    const changed = withText(overridden(), 'The bridge is old and green.');
    expect(openMusts(check(changed).findings)).toHaveLength(1);
  });

  test('stays when something else changes', () => {
    const rows = overridden();
    const changed = { ...rows, paper: rows.paper.map((paper) => ({ ...paper, title: 'Another bridge' })) };
    expect(openMusts(check(changed).findings)).toEqual([]);
  });

  test('holds for its own rule, paper, place and meeting only', () => {
    const row = overridden().checkOverride[0]!;
    const others: Partial<CheckOverride>[] = [
      { rule: 'other' },
      { paperId: null },
      { block: 'ourtown-bridge/other' },
      { meetingId: tinyId('meeting', 'other') },
      { fingerprint: fingerprintOf({ quote: 'The bridge is old.', message: 'Other' }) },
    ];
    for (const other of others)
      expect(openMusts(check(withRow({ ...row, ...other })).findings)).toHaveLength(1);
    expect(openMusts(check(withRow(row)).findings)).toEqual([]);
  });

  test('can be taken back and given again: the latest says', () => {
    const first = overridden();
    const row = first.checkOverride[0]!;
    const back = { ...row, id: tinyId('checkOverride', 'b'), stands: false, at: '2026-11-22T09:05:00Z' };
    const again = { ...row, id: tinyId('checkOverride', 'c'), reason: 'Still.', at: '2026-11-22T09:10:00Z' };
    expect(openMusts(check(withRow(back, first)).findings)).toHaveLength(1);
    expect(check(withRow(again, withRow(back, first))).findings[0]?.override?.reason).toBe('Still.');
    expect(openMusts(check({ ...first, checkOverride: [again, back, row] }).findings)).toEqual([]);
  });

  test('may be of the meeting, where no paper is at fault', () => {
    const rows = overridden([noMeetings]);
    expect(rows.checkOverride[0]).toMatchObject({ paperId: null, block: null, meetingId });
    expect(openMusts(check(rows, [noMeetings]).findings)).toEqual([]);
  });
});

describe('the settings of the council', () => {
  const withSettings = (settings: Rows['organisation'][number]['ruleSettings']): Rows => ({
    ...tinyRows,
    organisation: tinyRows.organisation.map((each) => ({ ...each, ruleSettings: settings })),
  });

  test('switch a check off', () => {
    const rows = withSettings([{ rule: 'no-old-things', on: false, severity: null }]);
    expect(check(rows).findings).toEqual([]);
  });

  test('give a check another severity, or leave it its own', () => {
    const noted = withSettings([{ rule: 'no-old-things', on: true, severity: 'note' }]);
    const left = withSettings([{ rule: 'no-old-things', on: true, severity: null }]);
    expect(check(noted).findings.map((each) => each.severity)).toEqual(['note']);
    expect(check(left).findings.map((each) => each.severity)).toEqual(['must']);
  });
});
