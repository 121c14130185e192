import { describe, expect, it } from 'vitest';
import { conclusionsDiffer } from '../../../../shared/checks/rules/conclusionsDiffer.ts';
import { permanentOrTemporary } from '../../../../shared/checks/rules/permanentOrTemporary.ts';
import { recommendationGrammar } from '../../../../shared/checks/rules/recommendationGrammar.ts';
import { updateAsksDecision } from '../../../../shared/checks/rules/updateAsksDecision.ts';
import { foundIn, head, para, samplePaper, sampleRefs, told, toldOfSample } from './paperWith.ts';

const rutland = 'rutland-cabinet-2017-04-18';
const first = 'bcp-cabinet-2021-09-01';

describe('recommendations', () => {
  const stem = 'It is RECOMMENDED that:';

  it('must follow from their stem (11)', () => {
    expect(toldOfSample(recommendationGrammar, first)).toContainEqual(
      expect.stringMatching(/^d\): “Receive …” does not follow/),
    );
    expect(told(recommendationGrammar, { stem, recommendations: ['Approve the budget.'] })).toHaveLength(1);
    expect(told(recommendationGrammar, { stem, recommendations: ['Cabinet approves the budget.'] })).toEqual(
      [],
    );
    expect(
      told(recommendationGrammar, { stem: 'That Cabinet:', recommendations: ['Approve the budget.'] }),
    ).toEqual([]);
    expect(
      told(recommendationGrammar, {
        stem: 'That Cabinet:',
        recommendations: ['Cabinet approves the budget.'],
      }),
    ).toEqual([expect.stringContaining('repeats the subject')]);
  });

  it('must use one form of a verb (11)', () => {
    expect(toldOfSample(recommendationGrammar, first)).toContainEqual(
      expect.stringContaining('says “approve”, this one “approves”'),
    );
    expect(
      told(recommendationGrammar, {
        stem: 'That Cabinet:',
        recommendations: ['Approve this.', 'Approve that.'],
      }),
    ).toEqual([]);
  });

  it('must not approve a recommendation (85)', () => {
    expect(toldOfSample(recommendationGrammar, rutland)).toEqual([expect.stringContaining('circular')]);
  });

  it('stay silent where they are sound', () => {
    for (const ref of sampleRefs.filter((each) => each !== first && each !== rutland))
      expect(toldOfSample(recommendationGrammar, ref)).toEqual([]);
  });

  it('must say permanent where the text says permanent or temporary (15)', () => {
    expect(toldOfSample(permanentOrTemporary, first)).toHaveLength(1);
    const recommendations = ['Cabinet notes that permanent staff are appointed.'];
    expect(
      told(permanentOrTemporary, { recommendations, blocks: [para('It employs permanent staff only.')] }),
    ).toEqual([]);
  });

  it('must not hide under the title of an update (97)', () => {
    expect(toldOfSample(updateAsksDecision, rutland)).toEqual([
      expect.stringContaining('3 decisions are asked (1, 2, 3)'),
    ]);
    const paper = { title: 'Transformation Update' };
    expect(told(updateAsksDecision, { paper, recommendations: ['Note the progress.'] })).toEqual([]);
    expect(told(updateAsksDecision, { paper, recommendations: ['Approve the plan.'] })).toHaveLength(1);
  });
});

describe('conclusions', () => {
  const conclusion = (words: string) => [head('Conclusion'), para(words, '13.1')];
  const recommendations = ['Approve the strategy for inclusion of all pupils.'];

  it('that delegate what the recommendations do not are a must (84)', () => {
    const found = foundIn(conclusionsDiffer, samplePaper(rutland));
    expect(found).toContainEqual(
      expect.objectContaining({
        number: '13.2',
        severity: 'must',
        message: expect.stringContaining('delegates authority') as unknown,
      }),
    );
    expect(found).toContainEqual(expect.objectContaining({ number: '13.1', severity: 'should' }));
    expect(found).toContainEqual(expect.objectContaining({ number: '1.', severity: 'should' }));
    expect(found).toHaveLength(3);
    expect(
      told(conclusionsDiffer, {
        recommendations,
        blocks: conclusion('That Cabinet delegates authority to the director to sign.'),
      }),
    ).toHaveLength(1);
  });

  it('that repeat the recommendations are silent, also with the amount in other words', () => {
    expect(
      told(conclusionsDiffer, {
        recommendations,
        blocks: conclusion('That Cabinet approves the strategy for inclusion of all pupils.'),
      }),
    ).toEqual([]);
    expect(
      told(conclusionsDiffer, {
        recommendations: ['Approve that £50k of the earmarked reserve is used.'],
        blocks: conclusion('That Cabinet approves the use of c£50,000 of the earmarked reserve.'),
      }),
    ).toEqual([]);
    expect(toldOfSample(conclusionsDiffer, 'bcp-cabinet-2023-09-27')).toEqual([]);
  });

  it('that argue in prose are no requests', () => {
    expect(
      told(conclusionsDiffer, {
        recommendations,
        blocks: conclusion('The strategy answers the inspection.'),
      }),
    ).toEqual([]);
  });
});
