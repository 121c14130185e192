import { beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../../../shared/checks/index.ts';
import type { CheckedFinding } from '../../../shared/checks/overrides.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { overrideMusts } from '../../fixtures/overrideMusts.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { makeTinyLibrary, openForTest, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const check = async (...args: string[]) => runHere(['check', ...args]);
const findingsOf = (out: string) => JSON.parse(out) as CheckedFinding[];

describe('check of the sample', () => {
  let library: string[];
  beforeEach(async () => {
    library = ['--library', makeSampleLibrary()];
  });

  test('gives each finding with all its fields, and 1 because there is a must', async () => {
    const { code, out, err } = await check('--meeting', 'lbhf-cabinet-2016-11-07', '--json', ...library);
    expect([code, err]).toEqual([1, '']);
    const open = await check('--meeting', 'lbhf-cabinet-2016-11-07', '--open', '--json', ...library);
    expect([open.code, open.out]).toEqual([0, out]);
    const findings = findingsOf(out);
    const known = new Set(rules.map((rule) => rule.id));
    for (const { rule, severity, paper, block, number, quote, message, source } of findings) {
      expect(known.has(rule)).toBe(true);
      expect(['must', 'should', 'note']).toContain(severity);
      for (const each of [paper, block, number])
        expect([null, 'string']).toContain(each === null ? null : typeof each);
      expect(typeof quote).toBe('string');
      expect(message).toMatch(/\S/);
      expect(source).toMatch(/\S/);
    }
    expect(findings.find((each) => each.quote === '122,000')).toMatchObject({
      rule: 'cell-out-of-scale',
      severity: 'must',
      paper: 'lbhf-send-business-case-2016',
      mend: { kind: 'replace', from: '122,000', to: '122' },
      override: { reason: 'Kept as published: the sample shows the fault.' },
    });
  });

  test('tells a person where, what, how it is mended, and who overrode it why', async () => {
    const { out } = await check('--meeting', 'lbhf-cabinet-2016-11-07', ...library);
    const [, found = ''] = out.split('“122,000”');
    expect(out).toMatch(
      /^Cabinet, Monday 7 November 2016.*: \d+ must, \d+ should, \d+ notes?; \d+ overridden\.$/m,
    );
    expect(out).toContain('Must be mended (');
    expect(found).toContain('Mend: Write 122.');
    expect(found).toContain('Overridden by Sample of Tabled on 22 November 2026: Kept as published');
    expect(out).toContain('lbhf-send-business-case-2016, 4.5.1: “122,000”');
  });

  test('of a paper gives what concerns that paper only', async () => {
    const ref = 'bcp-written-statement-of-action-2021';
    const { code, out } = await check('--paper', ref, '--json', ...library);
    expect(code).toBe(1);
    expect(new Set(findingsOf(out).map((each) => each.paper))).toEqual(new Set([ref]));
  });
});

describe('check of a draft', () => {
  const faulty = {
    ...tinyRows.paper[0]!,
    sections: [
      {
        key: 'background',
        heading: null,
        none: null,
        text: {
          type: 'doc' as const,
          content: [
            {
              type: 'paragraph' as const,
              attrs: { id: 'p-1' },
              content: [{ type: 'text' as const, text: 'The survey is open from 31 September 2021.' }],
            },
          ],
        },
      },
    ],
  };

  async function makeFaulty() {
    const file = makeTinyLibrary();
    const db = await openForTest(file);
    overrideMusts(db, tinyId('meeting', 'cabinet'), stamp);
    valueOf(saveRow(db, 'paper', faulty, stamp));
    return { file, db };
  }

  test('ends with 1 where a fault must be mended, and with 0 for what is open once it is overridden', async () => {
    const { file, db } = await makeFaulty();
    const args = ['--paper', 'ourtown-bridge', '--library', file];
    const open = await check(...args);
    expect([open.code, open.err]).toEqual([1, '']);
    expect(open.out).toContain('“31 September 2021”');
    expect((await check(...args, '--json')).code).toBe(1);
    overrideMusts(db, tinyId('meeting', 'cabinet'), stamp);
    expect((await check(...args)).code).toBe(1);
    expect((await check(...args, '--open')).code).toBe(0);
  });

  test('of a paper that stands on no agenda says so', async () => {
    const { file, db } = await makeFaulty();
    const alone = { ...faulty, id: tinyId('paper', 'alone'), ref: 'ourtown-alone' };
    valueOf(saveRow(db, 'paper', alone, stamp));
    expect(await check('--paper', 'ourtown-alone', '--library', file)).toEqual({
      code: 2,
      out: '',
      err: 'The paper "ourtown-alone" stands on no agenda yet: put it on one, and it can be checked.',
    });
  });

  test.each([
    [[], 'Say what to check: --meeting REF or --paper REF.'],
    [
      ['--meeting', 'a', '--paper', 'b'],
      'Say either --meeting or --paper: a paper is checked with the pack it stands in.',
    ],
    [
      ['--paper', 'ourtown-brigde'],
      'There is no paper "ourtown-brigde" in "tiny.tabled": did you mean "ourtown-bridge"?',
    ],
    [
      ['--meeting', 'nowhere'],
      'There is no meeting "nowhere" in "tiny.tabled"; "list meetings" names those there are.',
    ],
  ])('refuses %j with one sentence', async (args, sentence) => {
    expect(await check(...args, '--library', makeTinyLibrary())).toEqual({ code: 2, out: '', err: sentence });
  });
});
