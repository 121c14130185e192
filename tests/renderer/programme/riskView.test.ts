import { describe, expect, test } from 'vitest';
import { type ProgrammeParts, programmeParts } from '../../../renderer/programme/programmeParts.ts';
import {
  type Risk,
  type RiskView,
  filterRisks,
  firstView,
  groupRisks,
  sortRisks,
} from '../../../renderer/programme/risks/riskView.ts';
import type { RiskScheme } from '../../../shared/entities/organisation.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const scheme: RiskScheme = {
  from: '2020-01-01',
  likelihood: ['Rare', 'Likely'],
  impact: ['Minor', 'Major'],
  bands: [
    { key: 'low', letter: 'L', label: 'Low', tone: 'green' },
    { key: 'high', letter: 'H', label: 'High', tone: 'red' },
  ],
  cells: [
    ['low', 'low'],
    ['low', 'high'],
  ],
};
const whole = programmeParts(tinyRows, tinyId('programme', 'roads'), '2026-11-22');
const [plain] = tinyRows.risk;
if (whole === undefined || plain === undefined)
  throw new Error('the tiny library has no programme with a risk');

const risk = (ref: string, fields: Partial<Risk> = {}): Risk => ({
  ...plain,
  id: tinyId('risk', ref),
  ref,
  title: `Risk ${ref}`,
  closedOn: null,
  residual: null,
  workstreamId: null,
  ...fields,
});
const parts: ProgrammeParts = {
  ...whole,
  scheme,
  risks: [
    risk('R1', {
      residual: { likelihood: 2, impact: 2 },
      category: 'Financial',
      controls: ['Weekly forecast'],
    }),
    risk('R2', { residual: { likelihood: 1, impact: 2 }, category: 'Delivery' }),
    risk('R10', { ownerPostId: null, category: 'Financial' }),
    risk('R3', { closedOn: '2026-01-01', residual: { likelihood: 2, impact: 2 } }),
  ],
};
const shown = (change: Partial<RiskView>): readonly string[] =>
  filterRisks(parts, { ...firstView, ...change }).map(({ ref }) => ref);
const sorted = (by: RiskView['sort']['by'], descending: boolean): readonly string[] =>
  sortRisks(parts, parts.risks, { by, descending }).map(({ ref }) => ref);

describe('the register shows', () => {
  test('open risks first of all', () => expect(shown({})).toEqual(['R1', 'R2', 'R10']));
  test('closed ones', () => expect(shown({ state: 'closed' })).toEqual(['R3']));
  test('those not scored', () => expect(shown({ state: 'unscored' })).toEqual(['R10']));
  test('those of a band, looked up cell by cell', () => expect(shown({ band: 'low' })).toEqual(['R2']));
  test('those without an owner', () => expect(shown({ owner: 'none' })).toEqual(['R10']));
  test('those of a cell of the heat map', () =>
    expect(shown({ cell: { likelihood: 1, impact: 2 } })).toEqual(['R2']));
  test('those that hold every word, in the controls too', () => {
    expect(shown({ search: 'forecast weekly' })).toEqual(['R1']);
    expect(shown({ search: 'forecast monthly' })).toEqual([]);
  });
});

test('the heat map counts what the other filters let through, whatever cell is chosen', () => {
  const view = { ...firstView, cell: { likelihood: 1, impact: 2 } };
  expect(filterRisks(parts, view, 'all')).toHaveLength(3);
});

describe('sorted', () => {
  test('references count as people do', () =>
    expect(sorted('ref', false)).toEqual(['R1', 'R2', 'R3', 'R10']));
  test('the highest score comes first, and no score last', () =>
    expect(sorted('residual', true)).toEqual(['R1', 'R3', 'R2', 'R10']));
  test('no score stands last upwards too', () =>
    expect(sorted('residual', false)).toEqual(['R2', 'R1', 'R3', 'R10']));
});

test('groups keep the order of their risks and are named', () => {
  const groups = groupRisks(parts, parts.risks, 'category').map(({ name, rows }) => [name, rows.length]);
  expect(groups.slice(0, 2)).toEqual([
    ['Delivery', 1],
    ['Financial', 2],
  ]);
  expect(groupRisks(parts, parts.risks, 'none')).toHaveLength(1);
});
