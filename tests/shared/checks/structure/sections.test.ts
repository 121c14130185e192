import { describe, expect, it } from 'vitest';
import { backgroundPapersUnlisted } from '../../../../shared/checks/rules/backgroundPapersUnlisted.ts';
import { equalityNotAssessed } from '../../../../shared/checks/rules/equalityNotAssessed.ts';
import { financeWithoutFigure } from '../../../../shared/checks/rules/financeWithoutFigure.ts';
import { headerFieldEmpty } from '../../../../shared/checks/rules/headerFieldEmpty.ts';
import { legalWithoutLaw } from '../../../../shared/checks/rules/legalWithoutLaw.ts';
import { mandatorySection } from '../../../../shared/checks/rules/mandatorySection.ts';
import { noneWithoutReason } from '../../../../shared/checks/rules/noneWithoutReason.ts';
import { noOtherOptions } from '../../../../shared/checks/rules/noOtherOptions.ts';
import { noRiskImplications } from '../../../../shared/checks/rules/noRiskImplications.ts';
import { signOffMissing } from '../../../../shared/checks/rules/signOffMissing.ts';
import { summaryMissing } from '../../../../shared/checks/rules/summaryMissing.ts';
import { unnamedInstrument } from '../../../../shared/checks/rules/unnamedInstrument.ts';
import { foundIn, grid, head, para, samplePaper, told, toldOfSample } from './paperWith.ts';

const first = 'bcp-cabinet-2021-09-01';
const second = 'bcp-cabinet-2021-11-24';
const third = 'bcp-cabinet-2023-09-27';
const board = 'bcp-send-improvement-board-2023-09-12';
const lbhf = 'lbhf-cabinet-2016-11-07';
const rutland = 'rutland-cabinet-2017-04-18';

describe('sections', () => {
  it('that the house requires are missed by name (48)', () => {
    const messages = toldOfSample(mandatorySection, third);
    for (const heading of ['sustainability impact', 'public health', 'equality', 'Background papers'])
      expect(messages).toContainEqual(expect.stringContaining(heading));
    expect(
      foundIn(mandatorySection, samplePaper(third)).find((each) => each.quote.includes('risk')),
    ).toMatchObject({ severity: 'note' });
    for (const ref of [first, second, board, lbhf]) expect(toldOfSample(mandatorySection, ref)).toEqual([]);
  });

  it('that were begun and not written are told', () => {
    const begun = head('Summary of legal implications', { key: 'legal' });
    const blocks = (words: string) => ({ blocks: [begun, para(words)] });
    const legal = (messages: string[]) => messages.filter((each) => each.includes('legal'));
    expect(legal(told(mandatorySection, blocks('This section has not been written yet.')))).toEqual([
      '“Summary of legal implications” has not been written yet. Write it, or say that there is nothing and why.',
    ]);
    expect(legal(told(mandatorySection, blocks('The Care Act 2014 applies.')))).toEqual([]);
  });

  it('on risk are asked for in every report that decides (88)', () => {
    expect(toldOfSample(mandatorySection, rutland)).toEqual([expect.stringContaining('no section on risk')]);
  });

  it('need a reason for "None" (6 and 87 of the rules; 49 for the wards)', () => {
    expect(toldOfSample(noneWithoutReason, first)).toHaveLength(2);
    expect(toldOfSample(noneWithoutReason, third)).toEqual([
      expect.stringContaining('“Wards” says “Not applicable”'),
    ]);
    for (const ref of [second, board, lbhf, rutland])
      expect(toldOfSample(noneWithoutReason, ref)).toEqual([]);
    const none = (words: string) => ({
      blocks: [head('Summary of legal implications', { key: 'legal' }), para(words)],
    });
    expect(told(noneWithoutReason, none('None.'))).toHaveLength(1);
    expect(told(noneWithoutReason, none('There are none because nothing changes.'))).toEqual([]);
  });

  it('of the header must be filled (92)', () => {
    expect(toldOfSample(headerFieldEmpty, rutland)).toEqual([
      expect.stringContaining('“Report number” is empty'),
    ]);
    for (const ref of [first, second, third, board, lbhf])
      expect(toldOfSample(headerFieldEmpty, ref)).toEqual([]);
  });

  it('on law must name it (53), and say what it means (80)', () => {
    expect(toldOfSample(legalWithoutLaw, third)).toEqual([expect.stringContaining('names no Act')]);
    expect(toldOfSample(legalWithoutLaw, lbhf)).toEqual([
      expect.stringContaining('does not say what it means'),
    ]);
    for (const ref of [second, rutland]) expect(toldOfSample(legalWithoutLaw, ref)).toEqual([]);
    const legal = (words: string) => ({ blocks: [head('Legal', { key: 'legal' }), para(words)] });
    expect(told(legalWithoutLaw, legal('The Care Act 2014 gives the power to decide this.'))).toEqual([]);
    expect(told(legalWithoutLaw, legal('The team has done well.'))).toHaveLength(1);
    expect(told(legalWithoutLaw, legal('There are no legal implications because nothing changes.'))).toEqual(
      [],
    );
  });

  it('on money must give a figure where they speak of resources (27)', () => {
    expect(toldOfSample(financeWithoutFigure, second)).toHaveLength(1);
    for (const ref of [first, third, board, lbhf, rutland])
      expect(toldOfSample(financeWithoutFigure, ref)).toEqual([]);
    const finance = (words: string) => ({ blocks: [head('Money', { key: 'financial' }), para(words)] });
    expect(told(financeWithoutFigure, finance('The costs are not known.'))).toHaveLength(1);
    expect(told(financeWithoutFigure, finance('The costs are £5,000.'))).toEqual([]);
  });

  it('must not deny what the paper tells elsewhere (75)', () => {
    expect(toldOfSample(noRiskImplications, lbhf)).toEqual([
      expect.stringContaining('nothing arises for risk management, but Appendix One has a section “Risks”'),
      expect.stringContaining('nothing arises for Procurement'),
    ]);
    expect(
      told(noRiskImplications, { blocks: [para('There are no implications for risk management.')] }),
    ).toEqual([]);
  });

  it('that name no other option must not describe one (86)', () => {
    expect(toldOfSample(noOtherOptions, rutland)).toHaveLength(1);
    expect(
      told(noOtherOptions, {
        blocks: [head('Options'), para('No other options are put forward. The law leaves no choice.')],
      }),
    ).toEqual([]);
  });

  it('on equality must hold an assessment when a decision is asked (18, 93)', () => {
    expect(toldOfSample(equalityNotAssessed, first)).toEqual([expect.stringMatching(/^17\./)]);
    expect(toldOfSample(equalityNotAssessed, rutland)).toEqual([expect.stringContaining('comes too late')]);
    for (const ref of [second, third, board, lbhf])
      expect(toldOfSample(equalityNotAssessed, ref)).toEqual([]);
    const equality = [head('Equality', { key: 'equality' }), para('No EIA was carried out.')];
    expect(told(equalityNotAssessed, { blocks: equality, recommendations: ['Note the report.'] })).toEqual(
      [],
    );
    expect(
      told(equalityNotAssessed, { blocks: equality, recommendations: ['Approve the closure.'] }),
    ).toHaveLength(1);
  });

  it('must be signed where others are (77)', () => {
    expect(toldOfSample(signOffMissing, lbhf)).toEqual([
      expect.stringContaining('“Equality implications” is not signed off; legal and finance are'),
    ]);
    expect(toldOfSample(signOffMissing, first)).toEqual([]);
  });

  it('called a summary must hold one (54)', () => {
    expect(toldOfSample(summaryMissing, third)).toHaveLength(1);
    const title = head('Summary and recommendations');
    expect(
      told(summaryMissing, {
        blocks: [
          title,
          para('The backlog is twice as large as last year and needs a team.'),
          para('Approves the team.'),
        ],
      }),
    ).toEqual([]);
  });

  it('must name the instrument of a regulation (24)', () => {
    expect(toldOfSample(unnamedInstrument, second)).toEqual([expect.stringContaining('“Regulation 4(5)”')]);
    expect(
      told(unnamedInstrument, {
        blocks: [para('Under Regulation 4 of the Joint Area Review Regulations 2005 it must.')],
      }),
    ).toEqual([]);
    for (const ref of [first, third, board, lbhf, rutland])
      expect(toldOfSample(unnamedInstrument, ref)).toEqual([]);
  });
});

describe('background papers', () => {
  it('are missed where a report relies on letters and drafts (25, 76)', () => {
    const [message] = toldOfSample(backgroundPapersUnlisted, second);
    for (const words of ['inspection letter', 'draft of the WSoA', 'EIA conversation document'])
      expect(message).toContain(words);
    expect(toldOfSample(backgroundPapersUnlisted, lbhf)).toEqual([expect.stringContaining('scoping review')]);
    for (const ref of [first, board, rutland])
      expect(toldOfSample(backgroundPapersUnlisted, ref)).toEqual([]);
  });

  it('may be none where nothing is relied on', () => {
    const none = [head('Background papers', { key: 'backgroundPapers' }), para('None.')];
    expect(told(backgroundPapersUnlisted, { blocks: [para('The park is green.'), ...none] })).toEqual([]);
    expect(
      told(backgroundPapersUnlisted, { blocks: [para('The inspection letter names it.'), ...none] }),
    ).toHaveLength(1);
    expect(told(backgroundPapersUnlisted, { blocks: [grid(['A'], [['None']]), ...none] })).toEqual([]);
  });
});
