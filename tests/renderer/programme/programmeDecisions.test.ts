import { describe, expect, test } from 'vitest';
import { registerOf } from '../../../renderer/decisions/registerOf.ts';
import { programmeDecisions } from '../../../renderer/programme/overview/programmeDecisions.ts';
import type { RegisterEntry } from '../../../shared/decisions/register.ts';
import { decisionRegister } from '../../../shared/decisions/register.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const [entry] = decisionRegister({ ...tinyRows, decision: [tinyDecision] });
if (entry === undefined) throw new Error('the tiny decision is on no register');
const programmeId = tinyId('programme', 'roads');
const own = (id: string, fields: Partial<RegisterEntry> = {}): RegisterEntry => ({ ...entry, id, ...fields });

describe('the decisions of a programme', () => {
  test('are those on its papers, what is not carried out first and then the rest, each as the register has them', () => {
    const entries = [
      own('1', { isOpen: false }),
      own('2', { isOpen: true }),
      own('3', { isOpen: true, programme: undefined }),
      own('4', { isOpen: false }),
      own('5', { isOpen: true }),
    ];
    const { shown, count, open } = programmeDecisions(entries, programmeId);
    expect(shown.map(({ id }) => id)).toEqual(['2', '5', '1', '4']);
    expect([count, open]).toEqual([4, 2]);
    expect(programmeDecisions(entries, 'another')).toEqual({ shown: [], count: 0, open: 0 });
  });

  test('are five at most, and are counted all the same', () => {
    const entries = Array.from({ length: 9 }, (_, at) => own(String(at), { isOpen: true }));
    const { shown, count } = programmeDecisions(entries, programmeId);
    expect(shown.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
    expect(count).toBe(9);
  });
});

test('the register is made anew when a decision is added, and not for a row that it does not draw on', () => {
  const rows = { ...tinyRows, decision: [tinyDecision] };
  const before = registerOf(rows);
  expect(before).toHaveLength(1);
  expect(registerOf({ ...rows, risk: [...rows.risk] })).toBe(before);
  expect(registerOf({ ...rows, decision: [] })).toHaveLength(0);
});
