import { expect, test } from 'vitest';
import {
  bandAt,
  bandForKey,
  keepsBand,
  keepsHighest,
  nextBand,
  stepped,
  withBand,
  withCell,
  withLevel,
  withoutHighest,
} from '../../../renderer/settings/risk/schemeEdits.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { riskScheme } from '../../../shared/entities/organisation.ts';
import { usualRiskScheme } from '../../../shared/usualRules.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const scheme = usualRiskScheme('2020-01-01');
const top = { likelihood: 4, impact: 4 };

test('one cell is set and no other', () => {
  const changed = { ...scheme, ...withCell(scheme, { likelihood: 0, impact: 4 }, 'high') };
  expect(bandAt(changed, { likelihood: 0, impact: 4 })?.key).toBe('high');
  const differing = changed.cells.flat().filter((key, at) => key !== scheme.cells.flat()[at]);
  expect(differing).toEqual(['high']);
});

test('a letter, the beginning of one and a place stand for a band; others for none', () => {
  expect(bandForKey(scheme, 'h')?.key).toBe('high');
  expect(bandForKey(scheme, '2')?.key).toBe('medium');
  expect(bandForKey(scheme, 'x')).toBeUndefined();
  const long = { ...scheme, bands: scheme.bands.map((band) => ({ ...band, letter: `V${band.letter}` })) };
  expect(bandForKey(long, 'v')?.key).toBe('low');
});

test('after the last band comes the first', () => {
  expect(nextBand(scheme, { likelihood: 0, impact: 0 })?.key).toBe('medium');
  expect(nextBand(scheme, top)?.key).toBe('low');
});

test('arrow keys walk to the edge and not beyond; up is likelier', () => {
  expect(stepped(scheme, { likelihood: 0, impact: 0 }, 'ArrowUp')).toEqual({ likelihood: 1, impact: 0 });
  expect(stepped(scheme, top, 'ArrowUp')).toEqual(top);
  expect(stepped(scheme, top, 'ArrowRight')).toEqual(top);
  expect(stepped(scheme, top, 'Home')).toEqual({ likelihood: 4, impact: 0 });
  expect(stepped(scheme, top, 'h')).toBeUndefined();
});

test('a level more and a level less keep the matrix whole on both axes', () => {
  for (const axis of ['likelihood', 'impact'] as const) {
    const more = riskScheme.parse({ ...scheme, ...withLevel(scheme, axis) });
    expect(more.cells).toHaveLength(more.likelihood.length);
    for (const row of more.cells) expect(row).toHaveLength(more.impact.length);
    expect({ ...more, ...withoutHighest(more, axis) }).toEqual(scheme);
  }
});

test('a level stays while risks are scored with it, and where there would be too few', () => {
  const [programme] = tinyRows.programme;
  const [risk] = tinyRows.risk;
  if (programme === undefined || risk === undefined) throw new Error('The fixture has no risk.');
  const council = programme.organisationId;
  const rows = (likelihood: number): Rows => ({
    ...tinyRows,
    risk: [{ ...risk, inherent: null, target: null, residual: { likelihood, impact: 1 } }],
  });
  expect(keepsHighest(rows(5), council, scheme, 'likelihood')).toBe(
    '1 risk is scored “Almost certain”: score it anew first.',
  );
  expect(keepsHighest(rows(4), council, scheme, 'likelihood')).toBeNull();
  expect(keepsHighest(rows(5), tinyId('organisation', 'other'), scheme, 'likelihood')).toBeNull();
  const two = { ...scheme, likelihood: ['a', 'b'], cells: scheme.cells.slice(0, 2) };
  expect(keepsHighest(rows(1), council, two, 'likelihood')).toBe('A scheme has at least 2 levels each way.');
});

test('a band stays while cells have it; a new one has a key of its own', () => {
  expect(keepsBand(scheme, 'low')).toBe('12 cells are low: give them another band first.');
  const once = { ...scheme, ...withBand(scheme) };
  const twice = { ...once, ...withBand(once) };
  expect(twice.bands.map(({ key }) => key)).toEqual(['low', 'medium', 'high', 'new-band', 'new-band-2']);
  expect(withBand(twice)).toBeNull();
  expect(keepsBand(twice, 'new-band')).toBeNull();
  expect(riskScheme.safeParse(twice).success).toBe(true);
});
