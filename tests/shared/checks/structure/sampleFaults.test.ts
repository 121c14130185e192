import { describe, expect, it } from 'vitest';
import { britishEnglish } from '../../../../electron/spelling.ts';
import { accessRules } from '../../../../shared/checks/families/access.ts';
import { languageRules } from '../../../../shared/checks/families/language.ts';
import { peopleRules } from '../../../../shared/checks/families/people.ts';
import { riskRules } from '../../../../shared/checks/families/risk.ts';
import { structureRules } from '../../../../shared/checks/families/structure.ts';
import { replaceInWords } from '../../../../shared/checks/mendText.ts';
import { checkContext, runChecks } from '../../../../shared/checks/run.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { faults } from './faults.ts';
import { sampleMeeting, samplePaper, sampleRefs } from './paperWith.ts';

const rules = [...structureRules, ...peopleRules, ...riskRules, ...languageRules, ...accessRules];
const knowsWord = britishEnglish();
const findings = new Map(
  sampleRefs.map((ref) => [
    ref,
    runChecks(
      checkContext({
        document: sampleDocument(ref),
        rows: sampleRows,
        meetingId: sampleMeeting(ref).id,
        knowsWord,
      }),
      rules,
    ),
  ]),
);

describe('the faults of the five papers', () => {
  it.each(faults.map((each) => [each.number, each.rule, each.said.source, each] as const))(
    'number %i is found by %s: %s',
    (_number, rule, _said, { ref, said }) => {
      const of = (findings.get(ref) ?? []).filter((each) => each.rule === rule);
      expect(of.map((each) => `${each.quote} | ${each.message}`)).toContainEqual(expect.stringMatching(said));
    },
  );

  it('number at least 47 of the 98 in these families', () => {
    expect(new Set(faults.map((each) => each.number)).size).toBeGreaterThanOrEqual(47);
  });
});

describe('what the rules say', () => {
  const all = [...findings].flatMap(([, list]) => list);

  it('has a place and plain sentences', () => {
    for (const each of all) {
      expect(each.message).toMatch(/^[A-Z0-9“][^]*[.]$/);
      expect(each.message).not.toMatch(/undefined|null|NaN|\s{2}/);
      expect(each.block).not.toBeNull();
    }
  });

  it('has mends that find one place in the block that they change', () => {
    const texts = new Map<string, string>();
    for (const ref of sampleRefs)
      for (const { block, text } of samplePaper(ref).passages)
        texts.set(block, `${texts.get(block) ?? ''}${text}`);
    const mends = all.flatMap(({ rule, quote, mend }) =>
      mend?.kind === 'replace' ? [{ rule, quote, ...mend }] : [],
    );
    expect(mends.length).toBeGreaterThan(30);
    for (const mend of mends)
      expect([mend.rule, mend.quote, replaceInWords(texts.get(mend.block) ?? '', mend)]).toEqual([
        mend.rule,
        mend.quote,
        expect.objectContaining({ after: expect.stringContaining(mend.to) as unknown }),
      ]);
  });

  it('is little of the board’s report, which was made by the program itself', () => {
    const board = findings.get('bcp-send-improvement-board-2023-09-12') ?? [];
    expect(board.filter((each) => each.severity !== 'note')).toEqual([]);
  });

  it('has a must only where a decision would be unlawful, void or misread', () => {
    const musts = all.filter((each) => each.severity === 'must').map((each) => each.rule);
    expect(musts.sort()).toEqual(['appendices', 'conclusions-differ', 'post-not-seated']);
  });
});

describe('each rule', () => {
  it('has an id of its own, in small letters and hyphens', () => {
    const ids = rules.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});
