import { describe, expect, it } from 'vitest';
import { referencesIn } from '../../../../shared/checks/read/references.ts';
import { contentsDiffer } from '../../../../shared/checks/rules/contentsDiffer.ts';
import { numberGap } from '../../../../shared/checks/rules/numberGap.ts';
import { numbersUnique } from '../../../../shared/checks/rules/numbersUnique.ts';
import { referenceSubject } from '../../../../shared/checks/rules/referenceSubject.ts';
import { referenceTarget } from '../../../../shared/checks/rules/referenceTarget.ts';
import { unnumbered } from '../../../../shared/checks/rules/unnumbered.ts';
import { grid, head, mended, para, told, toldOfSample } from './paperWith.ts';

const lbhf = 'lbhf-cabinet-2016-11-07';
const rutland = 'rutland-cabinet-2017-04-18';

describe('references in prose', () => {
  const numbers = (text: string) => referencesIn(text).map((each) => [each.kind, ...each.numbers]);

  it('are read as people write them', () => {
    expect(numbers('as described in paragraphs 5 to 7')).toEqual([['paragraph', '5', '6', '7']]);
    expect(numbers('paragraphs 5 – 7, and Point 2.2.4 above')).toEqual([
      ['paragraph', '5', '6', '7'],
      ['paragraph', '2.2.4'],
    ]);
    expect(numbers('see appendix 1 and Appendices One and Two')).toEqual([
      ['appendix', '1'],
      ['appendix', '1', '2'],
    ]);
    expect(numbers('Table 4 below; (see workstream 7)')).toEqual([
      ['table', '4'],
      ['workstream', '7'],
    ]);
    expect(numbers('The savings are outlined at 4.5.')).toEqual([['paragraph', '4.5']]);
    expect(numbers('Appendix A – Strategy')).toEqual([['appendix', 'A']]);
  });

  it('are told from citations of statutes and of other documents', () => {
    expect(numbers('Section 26 of the Act')).toEqual([]);
    expect(numbers('(Section 22 of the Children and Families Act 2014)')).toEqual([]);
    expect(numbers('paragraph 3 of Part 1 of Schedule 12A')).toEqual([]);
    expect(numbers('into section 114 notices')).toEqual([]);
    expect(numbers('Source: report to Cabinet of 27 September 2023, table 1')).toEqual([]);
    expect(numbers('see paragraph 4 of the report of the auditor')).toEqual([]);
  });
});

describe('a reference', () => {
  const body = [head('Background'), para('The school opens in May.', '1.'), para('It costs £5m.', '2.')];

  it('to a paragraph that does not exist is found', () => {
    expect(told(referenceTarget, { blocks: [...body, para('See paragraph 4 above.', '3.')] })).toEqual([
      expect.stringContaining('no place numbered 4'),
    ]);
    expect(told(referenceTarget, { blocks: [...body, para('See paragraph 2 above.', '3.')] })).toEqual([]);
  });

  it('to a table or an appendix that does not exist is found', () => {
    const table = grid(['Year', 'Cost'], [['2021', '5']], { caption: 'Table 1: Costs' });
    expect(told(referenceTarget, { blocks: [table, para('Table 2 shows the costs.')] })).toHaveLength(1);
    expect(told(referenceTarget, { blocks: [table, para('Table 1 shows the costs.')] })).toEqual([]);
    expect(told(referenceTarget, { blocks: [para('The plan is in Appendix 2.')] })).toEqual([
      expect.stringContaining('no Appendix 2'),
    ]);
    const appendices = [{ label: 'Appendix Two', title: 'Plan' }];
    expect(told(referenceTarget, { blocks: [para('The plan is in Appendix 2.')], appendices })).toEqual([]);
  });

  it('is read as of the appendix in which it stands (69: "outlined at 4.5")', () => {
    expect(toldOfSample(referenceTarget, lbhf)).toEqual([
      expect.stringMatching(/Appendix One has no 4\.5.*“Links with other/),
    ]);
  });

  it('whose neighbour has every name and amount of the sentence is found, with the mend (90)', () => {
    expect(toldOfSample(referenceSubject, rutland)).toContainEqual(
      expect.stringMatching(/^7\.1: 2\.2\.3 does not mention Rutland/),
    );
    const blocks = [
      para('The government gives £500,000 to each council.', '2.1'),
      para('Oakham receives £500,000 of it.', '2.2'),
      para('The grant described in Point 2.1 brings £500,000 to Oakham.', '7.1'),
    ];
    expect(mended(referenceSubject, { blocks })).toBe(
      'The grant described in Point 2.2 brings £500,000 to Oakham.',
    );
  });

  it('whose target lacks the subject is found (89)', () => {
    expect(toldOfSample(referenceSubject, rutland)).toContainEqual(
      expect.stringMatching(/^12\.2: 4\.3 says nothing of .*project/),
    );
    const target = para('Parents wait long for an assessment by a psychologist.', '4.3');
    expect(
      told(referenceSubject, {
        blocks: [target, para('Further library buildings, as described in Point 4.3.', '5')],
      }),
    ).toHaveLength(1);
    expect(
      told(referenceSubject, {
        blocks: [target, para('Psychologist assessment, as described in Point 4.3.', '5')],
      }),
    ).toEqual([]);
  });

  it('that is right stays silent in the papers that reconcile (5.3)', () => {
    for (const ref of [
      'bcp-cabinet-2021-09-01',
      'bcp-cabinet-2021-11-24',
      'bcp-cabinet-2023-09-27',
      'bcp-send-improvement-board-2023-09-12',
    ]) {
      expect(toldOfSample(referenceTarget, ref)).toEqual([]);
      expect(toldOfSample(referenceSubject, ref)).toEqual([]);
    }
    expect(toldOfSample(referenceTarget, rutland)).toEqual([]);
  });
});

describe('numbers', () => {
  it('that stand twice are found, within a part and in an appendix (70)', () => {
    expect(told(numbersUnique, { blocks: [para('One.', '4'), para('Two.', '4')] })).toEqual([
      expect.stringContaining('a second time'),
    ]);
    expect(told(numbersUnique, { blocks: [para('One.', '4'), para('Two.', '5')] })).toEqual([]);
    expect(toldOfSample(numbersUnique, lbhf)).toEqual([
      expect.stringContaining('2.2, 4.2 and 4.3 stand in the report and again in Appendix One'),
    ]);
    expect(toldOfSample(numbersUnique, rutland)).toEqual([]);
  });

  it('that were left out are found (69, and 20 in the paper of 2021)', () => {
    expect(told(numberGap, { blocks: [para('One.', '1.'), para('Three.', '3.')] })).toEqual([
      expect.stringContaining('3 stands without a 2'),
    ]);
    expect(told(numberGap, { blocks: [para('One.', '1.'), para('Two.', '2.')] })).toEqual([]);
    const messages = toldOfSample(numberGap, lbhf);
    expect(messages).toContainEqual(expect.stringContaining('4.1.2 stands without a 4.1.1'));
    expect(messages).toContainEqual(expect.stringContaining('4.4.2 stands without a 4.4.1'));
  });

  it('that are missing where the others have one are found (71, 87)', () => {
    expect(toldOfSample(unnumbered, rutland)).toEqual([
      expect.stringContaining('section 6, “Alternative options”'),
    ]);
    expect(toldOfSample(unnumbered, lbhf)).toEqual([
      expect.stringContaining('section 5, “Options and analysis of options”'),
      expect.stringContaining('headings of Appendix One are numbered'),
    ]);
    expect(toldOfSample(unnumbered, 'bcp-send-improvement-board-2023-09-12')).toEqual([]);
  });
});

describe('a typed contents list', () => {
  const list = (...entries: string[][]) => [head('Contents'), grid(['Section', 'Heading', 'Page'], entries)];

  it('that agrees with the body is silent, and each way of disagreeing is told', () => {
    const body = [head('Need', { number: '1' }), head('Vision', { number: '2' })];
    const draft = (...entries: string[][]) => ({
      appendices: [{ label: 'Appendix 1', title: 'Case', blocks: [...list(...entries), ...body] }],
    });
    expect(told(contentsDiffer, draft(['1', 'Need', '3'], ['2', 'Vision', '4']))).toEqual([]);
    expect(told(contentsDiffer, draft(['1', 'Need', '3'], ['3', 'Vision', '4']))).toEqual([
      expect.stringContaining('in the body it is 2'),
    ]);
    expect(told(contentsDiffer, draft(['1', 'Need', '3']))).toEqual([expect.stringContaining('leaves out')]);
    expect(
      told(contentsDiffer, draft(['1', 'Need', '3'], ['2', 'Vision', '4'], ['3', 'Costs', '5'])),
    ).toEqual([expect.stringContaining('does not have')]);
  });

  it('of an older version is told entry by entry (69)', () => {
    const messages = toldOfSample(contentsDiffer, lbhf);
    expect(messages).toContainEqual(
      expect.stringContaining('“Consequences of inaction” 2.2; in the body it is 2.3'),
    );
    expect(messages).toContainEqual(
      expect.stringContaining(
        '“Cost and timescales” 4.2; in the body it has no number; 4.2 is “SEN Transfer Review Team”',
      ),
    );
  });
});
