import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyRules } from '../../../../shared/checks/families/money.ts';
import { draws } from '../../../fixtures/draws.ts';
import { paperOf, para, tableOf } from './paperOf.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '£784k',
    '£1.1m',
    '£16, 200',
    '(1,234)',
    '1,234.5',
    'c£50k',
    '£450 per day',
    '55 %',
    '9 months',
    '2021/22',
    '£',
    'since 2019',
    'from',
    'to',
    'rose',
    'fell by',
    'more than double',
    'slightly reduced',
    'reserve',
    'payback',
    'years',
    'x',
    '=',
    '12',
    '£99999999999999999999999',
    '0.0000000000001',
    '2016-13',
    'Sept 16 – March 17',
    'total',
    '.',
    ';',
    '\n',
    '-',
    '–',
    '(',
  ),
  fc.string({ maxLength: 6 }),
  fc.double({ noNaN: true }).map(String),
  fc.bigInt().map(String),
);
const words = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));

describe('any text at all', () => {
  it('is read without an error, in prose, recommendations and tables of each unit', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 3 }),
        fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom({}, { unit: '£' }, { unit: '£000' }, { unit: '£m' }),
        (prose, cells, unit) => {
          const paper = paperOf({
            recommendations: prose.map((text) => ({ text, pence: 5_000_000 })),
            blocks: [...prose.map((text) => para(text)), tableOf(['Item', 'Cost', '2021/22'], cells, unit)],
          });
          for (const rule of moneyRules)
            for (const each of rule.over === 'paper' ? rule.check(paper) : [])
              expect(each.message).not.toMatch(/NaN|undefined|Infinity/);
        },
      ),
      { numRuns: draws(1500) },
    );
  });
});
