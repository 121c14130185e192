import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPence, multiplyPence, roundTo, sumPence } from '../../shared/money.ts';

describe('formatPence', () => {
  it('writes whole pounds without pence and others with two places', () => {
    expect(formatPence(109_949_200, { unit: '£' })).toBe('£1,099,492');
    expect(formatPence(105, { unit: '£' })).toBe('£1.05');
    expect(formatPence(0, { unit: '£' })).toBe('£0');
  });

  it('writes thousands and millions with the unit in a sentence', () => {
    expect(formatPence(29_200_000, { unit: '£000' })).toBe('£292k');
    expect(formatPence(2_087_000_000, { unit: '£m' })).toBe('£20.87m');
    expect(formatPence(2_087_000_000, { unit: '£m', decimals: 3 })).toBe('£20.870m');
  });

  it('leaves the unit to the heading in a cell', () => {
    expect(formatPence(29_200_000, { unit: '£000', place: 'cell' })).toBe('292');
    expect(formatPence(6_250_000, { unit: '£000', place: 'cell' })).toBe('62.5');
    expect(formatPence(12_200_000, { unit: '£000', place: 'cell', decimals: 1 })).toBe('122.0');
    expect(formatPence(78_420_000, { unit: '£', place: 'cell', decimals: 0 })).toBe('784,200');
  });

  it('brackets negatives in cells and gives them a true minus in sentences', () => {
    expect(formatPence(-4000, { unit: '£', place: 'cell' })).toBe('(40)');
    expect(formatPence(-4000, { unit: '£' })).toBe('\u2212£40');
    expect(formatPence(-4000, { unit: '£', brackets: true })).toBe('(£40)');
  });

  it('rounds halves away from nought and drops the sign of what rounds to nought', () => {
    expect(formatPence(6_250_000, { unit: '£000', decimals: 0 })).toBe('£63k');
    expect(formatPence(-6_250_000, { unit: '£000', decimals: 0, place: 'cell' })).toBe('(63)');
    expect(formatPence(-49, { unit: '£', decimals: 0, place: 'cell' })).toBe('0');
  });

  it('shows at most three places of thousands when none are asked for', () => {
    expect(formatPence(1_041_667, { unit: '£000', place: 'cell' })).toBe('10.417');
  });

  it('adds noughts beyond the penny where more places are asked for', () => {
    expect(formatPence(105, { unit: '£', decimals: 4 })).toBe('£1.0500');
  });

  it('writes every amount of pence so that it can be read back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (pence) => {
        const text = formatPence(pence, { unit: '£', decimals: 2, place: 'cell', brackets: false });
        const [pounds = '', rest = ''] = text.replaceAll(',', '').replace('\u2212', '-').split('.');
        expect(BigInt(pounds + rest)).toBe(BigInt(pence));
      }),
    );
  });

  it('refuses parts of a penny', () => {
    expect(() => formatPence(0.5, { unit: '£' })).toThrow('whole pence');
  });
});

describe('sumPence', () => {
  it('adds the published grant of four workstreams exactly', () => {
    const workstreams = [34_534_000, 15_977_700, 14_487_500, 29_950_000, 15_000_000];
    expect(formatPence(sumPence(workstreams), { unit: '£' })).toBe('£1,099,492');
  });

  it('refuses a total that a number cannot hold exactly', () => {
    expect(() => sumPence([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});

describe('multiplyPence', () => {
  it('works out staff, days and units as the papers do', () => {
    expect(multiplyPence(670_000, 30)).toBe(20_100_000);
    expect(multiplyPence(25_000, 12)).toBe(300_000);
    expect(multiplyPence(45_000, 36)).toBe(1_620_000);
    expect(multiplyPence(1_041_700, 18)).toBe(18_750_600);
  });

  it('rounds once, half away from nought, without floating error', () => {
    expect(multiplyPence(105, 0.1, 3)).toBe(32);
    expect(multiplyPence(-105, 0.1, 3)).toBe(-32);
    expect(multiplyPence(100, 1.005)).toBe(101);
    expect(multiplyPence(100, 1e-7)).toBe(0);
  });

  it('refuses quantities that are no numbers', () => {
    expect(() => multiplyPence(100, Number.POSITIVE_INFINITY)).toThrow('not a quantity');
  });
});

describe('roundTo', () => {
  it('gives the nearest multiple, never minus nought', () => {
    expect(roundTo(149, 100)).toBe(100);
    expect(roundTo(150, 100)).toBe(200);
    expect(roundTo(-150, 100)).toBe(-200);
    expect(Object.is(roundTo(-10, 100), 0)).toBe(true);
  });
});
