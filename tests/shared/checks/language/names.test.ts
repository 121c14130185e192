import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../shared/checks/check.ts';
import { names, slips } from '../../../../shared/checks/glossary.ts';
import { nameMatches, slipMatches } from '../../../../shared/checks/read/glossaryMatches.ts';
import { abbreviationTwoWays } from '../../../../shared/checks/rules/abbreviationTwoWays.ts';
import { abbreviationUnexplained } from '../../../../shared/checks/rules/abbreviationUnexplained.ts';
import { glossaryNames } from '../../../../shared/checks/rules/glossaryNames.ts';
import { grammarSlip } from '../../../../shared/checks/rules/grammarSlip.ts';
import { foundIn, mended, para, paperWith, samplePaper, told } from '../structure/paperWith.ts';

const first = 'bcp-cabinet-2021-09-01';
const second = 'bcp-cabinet-2021-11-24';
const third = 'bcp-cabinet-2023-09-27';
const board = 'bcp-send-improvement-board-2023-09-12';
const lbhf = 'lbhf-cabinet-2016-11-07';
const rutland = 'rutland-cabinet-2017-04-18';

const quotes = (rule: Rule, ref: string) => foundIn(rule, samplePaper(ref)).map((each) => each.quote);
const say = (words: string) => ({ blocks: [para(words)] });

describe('names of statutes and bodies', () => {
  it('are put right with a click, curly apostrophe or straight', () => {
    expect(mended(glossaryNames, say('The Children’s and Families Act 2014 says so.'))).toBe(
      'The Children and Families Act 2014 says so.',
    );
    expect(mended(glossaryNames, say("The Children's Act 1989 says so."))).toBe('Children Act 1989 says so.');
    expect(mended(glossaryNames, say('Care came from the Quality Care Commission.'))).toBe(
      'Care came from the Care Quality Commission.',
    );
    expect(mended(glossaryNames, say('An education psychology report.'))).toBe(
      'An educational psychology report.',
    );
    expect(mended(glossaryNames, say('The Human Rights Act 1988.'))).toBe('The Human Rights Act 1998.');
  });

  it('are found in the papers (17, 43, 68)', () => {
    expect(quotes(glossaryNames, first)).toEqual(['Children’s and Families Act']);
    expect(quotes(glossaryNames, third)).toEqual(
      expect.arrayContaining(['Written State of Action', 'Education and Health Care']),
    );
    expect(quotes(glossaryNames, lbhf)).toEqual(
      expect.arrayContaining(['Quality Care Commission', 'The Children’s Act', 'CAHMS']),
    );
    expect(quotes(glossaryNames, rutland)).toEqual([
      'Children Trust',
      'Health and Well Being Board',
      'education psychology',
      'Health and Well Being Board',
    ]);
    for (const ref of [second, board]) expect(quotes(glossaryNames, ref)).toEqual([]);
  });

  it('stay silent where they are right', () => {
    for (const { right } of names)
      expect([right, nameMatches(`See the ${right} for this.`)]).toEqual([right, []]);
    expect(
      told(
        glossaryNames,
        say('The Children and Families Act 2014, the Children Act 1989 and the Care Act 2014.'),
      ),
    ).toEqual([]);
    expect(told(glossaryNames, say('Education, Health and Care Plans.'))).toEqual([]);
  });

  it('can be added by the organisation', () => {
    const paper = paperWith(say('The Poole Harbor Board met.'));
    expect(foundIn(glossaryNames, paper)).toEqual([]);
    const glossary = [{ right: 'Poole Harbour Board', wrong: ['Poole Harbor Board'] }];
    expect(
      foundIn(glossaryNames, { ...paper, pack: { ...paper.pack, glossary } }).map((each) => each.quote),
    ).toEqual(['Poole Harbor Board']);
  });
});

describe('slips of the pen', () => {
  it('are mended', () => {
    const mend = (words: string) => mended(grammarSlip, say(words));
    expect(mend('Cabinet does not see the draft it its current form.')).toBe(
      'Cabinet does not see the draft in its current form.',
    );
    expect(mend('Reviews must be finished with 18 weeks.')).toBe('Reviews must be finished within 18 weeks.');
    expect(mend('It agreed that a number outline cases go on.')).toBe(
      'It agreed that a number of outline cases go on.',
    );
    expect(mend('It is signed on the 2 December 2021.')).toBe('It is signed on 2 December 2021.');
    expect(mend('The joint appointment a project lead.')).toBe('The joint appointment of a project lead.');
    expect(mend('What partners do together to radically improving it.')).toBe(
      'What partners do together to radically improve it.',
    );
    expect(mend('The strategy, as describe in Point 3.5.')).toBe('The strategy, as described in Point 3.5.');
    expect(mend('Local Authorities and its partners.')).toBe('Local Authorities and their partners.');
    expect(mend('Children and their carer’s.')).toBe('Children and their carers.');
  });

  it('are found in the papers (17, 21, 30, 68, 94, 98)', () => {
    expect(quotes(grammarSlip, first)).toContainEqual(expect.stringContaining('livery of'));
    expect(quotes(grammarSlip, second)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('it its current'),
        expect.stringContaining('to radically improving'),
        expect.stringContaining('joint appointment a'),
        expect.stringContaining('Review and embedding'),
      ]),
    );
    expect(quotes(grammarSlip, lbhf)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('with 18 weeks'),
        expect.stringContaining('a number outline'),
      ]),
    );
    expect(quotes(grammarSlip, rutland)).toContainEqual(expect.stringContaining('describe in Point 3.5'));
    expect(quotes(grammarSlip, board)).toEqual([]);
  });

  it('leave right English alone', () => {
    for (const words of [
      'A number of cases, a number in the table, and a number that grows.',
      'Partnership as the approach to radically improving special needs.',
      'It worked with 18 weeks’ notice, and began with 12 months of funding.',
      'To review the actions, and the council’s carers’ strategy.',
      'They describe in Point 3 what they did. The carer’s view counts.',
      'On 2 December it met.',
    ])
      expect(slipMatches(words)).toEqual([]);
    for (const { wrong } of slips) expect(() => new RegExp(wrong)).not.toThrow();
  });
});

describe('abbreviations', () => {
  it('in two ways are mended to the usual one (17, 30)', () => {
    expect(quotes(abbreviationTwoWays, first)).toEqual(['WSOA']);
    expect(quotes(abbreviationTwoWays, second)).toEqual(['WSOA', 'WSOA', 'WSOA']);
    for (const ref of [board, lbhf, rutland]) expect(quotes(abbreviationTwoWays, ref)).toEqual([]);
    expect(mended(abbreviationTwoWays, { blocks: [para('The WSoA and the WSoA.'), para('The WSOA.')] })).toBe(
      'The WSoA.',
    );
  });

  it('that are never explained are told in one note a paper', () => {
    expect(told(abbreviationUnexplained, say('The HNB grows, and the ICS with it.'))).toEqual([
      expect.stringContaining('never explained: HNB, ICS'),
    ]);
    expect(told(abbreviationUnexplained, say('The High Needs Block (HNB) grows. The HNB is large.'))).toEqual(
      [],
    );
    expect(told(abbreviationUnexplained, say('Education, Health and Care Plans (EHCPs) grow.'))).toEqual([]);
    expect(told(abbreviationUnexplained, say('The NHS, the UK and BCP; a sum is NOT known.'))).toEqual([]);
  });

  it('that are explained too late are told with the place', () => {
    const blocks = [
      para('The WSoA is due.', '1.'),
      para('A Written Statement of Action (WSoA) is a plan.', '2.'),
    ];
    expect(told(abbreviationUnexplained, { blocks })).toEqual([expect.stringContaining('WSoA (in 2)')]);
  });
});
