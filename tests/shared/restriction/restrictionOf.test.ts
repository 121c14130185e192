import { describe, expect, test } from 'vitest';
import type { Nation } from '../../../shared/calendar/nation.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { restrictionOf } from '../../../shared/restriction/restrictionOf.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const [paper] = tinyRows.paper;
const told = (
  fields: Partial<Row<'paper'>>,
  {
    nation = 'england',
    kind = 'committee',
    ...appendix
  }: { nation?: Nation; kind?: Row<'body'>['kind']; appendix?: string } = {},
  today = '2021-08-20',
) => {
  if (paper === undefined) throw new Error('the tiny library has no paper');
  return restrictionOf(
    { ...paper, restriction: 'exempt', exemptParagraphs: [3], ...fields },
    {
      meeting: { date: '2021-09-01' },
      body: { kind },
      organisation: { nation },
      item: '7.',
      today,
      ...appendix,
    },
  );
};

describe('what the public is told of a restricted report', () => {
  test('names the paragraph and what it describes, as the nation’s schedule has it', () => {
    expect(told({})?.reason).toBe(
      'Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: information relating to the financial or business affairs of any particular person (including the authority holding that information).',
    );
    expect(told({ exemptParagraphs: [12, 14] }, { nation: 'wales' })?.reason).toMatch(
      /paragraphs 12 and 14 of Part 4 of Schedule 12A .*: information relating to any individual; information relating to the financial/,
    );
    expect(told({ exemptParagraphs: [6] }, { nation: 'scotland' })?.reason).toBe(
      'Not for publication by virtue of paragraph 6 of Part 1 of Schedule 7A to the Local Government (Scotland) Act 1973.',
    );
  });

  test('has the resolution that the body passes under its own law', () => {
    expect(told({})?.resolution).toMatch(
      /^That, under section 100A\(4\) of the Local Government Act 1972, .*item 7.*public interest in maintaining the exemption outweighs/,
    );
    expect(told({}, { kind: 'executive' })?.resolution).toContain('regulation 4(2)(b)');
  });

  test('has other words for confidential information, for which no resolution is passed', () => {
    const confidential = told({ restriction: 'confidential', exemptParagraphs: [] });
    expect(confidential?.reason).not.toContain('Schedule');
    expect(confidential?.resolution).toMatch(/^The public must be excluded .* under section 100A\(2\)/);
    expect(confidential?.openTitle).toBe('Confidential report');
  });

  test('never has the title, unless that is the open title too', () => {
    expect(told({ title: 'A secret' })?.openTitle).toBe('Exempt report');
    expect(told({ openTitle: 'Purchase of land' })?.openTitle).toBe('Purchase of land');
  });

  test('is told of an appendix by its label, and the public is excluded while it is considered', () => {
    const appendix = { appendix: 'Appendix 2' };
    expect(told({}, appendix)?.openTitle).toBe('Appendix 2 (exempt)');
    expect(told({ openTitle: 'Valuation' }, appendix)?.openTitle).toBe('Appendix 2: Valuation');
    expect(told({}, appendix)?.resolution).toContain('for item 7 while Appendix 2 is considered, because');
    expect(told({ restriction: 'confidential' }, appendix)?.reason).toContain(
      'Not for publication: Appendix 2 holds confidential information.',
    );
  });

  test('is told as long as the restriction stands, on the day of the meeting or on the day the pack is made', () => {
    expect(told({ restrictedUntil: '2021-08-31' })).toBeDefined();
    expect(told({ restrictedUntil: '2021-08-31' }, {}, '2021-09-01')).toBeUndefined();
    expect(told({ restrictedUntil: '2021-09-01' }, {}, '2026-01-01')).toBeDefined();
    expect(told({ restriction: 'open' })).toBeUndefined();
  });
});
