import { describe, expect, it } from 'vitest';
import { overlap } from '../../../../shared/checks/read/similar.ts';
import { copiedRisks } from '../../../../shared/checks/rules/copiedRisks.ts';
import { judgesDiffer } from '../../../../shared/checks/rules/judgesDiffer.ts';
import { saidTwice } from '../../../../shared/checks/rules/saidTwice.ts';
import { head, para, told, toldOfSample } from './paperWith.ts';

const first = 'bcp-cabinet-2021-09-01';
const second = 'bcp-cabinet-2021-11-24';
const third = 'bcp-cabinet-2023-09-27';
const rutland = 'rutland-cabinet-2017-04-18';

describe('what is said twice', () => {
  it('is told of risks that say nearly the same (16)', () => {
    expect(toldOfSample(copiedRisks, first)).toEqual([
      expect.stringContaining('Risks 21 and 23 say nearly the same'),
    ]);
    const risks = (...words: string[]) => ({
      blocks: [head('Risks'), ...words.map((each, at) => para(each, `${at + 1}.`))],
    });
    expect(
      told(
        copiedRisks,
        risks('The roof of the library may leak in winter.', 'Nobody may want to work in the park.'),
      ),
    ).toEqual([]);
    expect(
      told(
        copiedRisks,
        risks(
          'The roof of the library may leak in winter.',
          'In winter the roof of the library may well leak.',
        ),
      ),
    ).toHaveLength(1);
  });

  it('is told of risks copied from an earlier paper, and of no later one (26)', () => {
    expect(toldOfSample(copiedRisks, second)).toContainEqual(
      expect.stringMatching(/7 of the 8 statements .* word for word in “SEND Improvement Funding”/),
    );
    expect(toldOfSample(copiedRisks, first)).not.toContainEqual(expect.stringContaining('word for word'));
    expect(toldOfSample(copiedRisks, third)).toEqual([]);
  });

  it('is told of one figure in one section (47)', () => {
    expect(toldOfSample(saidTwice, third)).toEqual([expect.stringContaining('has said this already')]);
    expect(toldOfSample(saidTwice, rutland)).toEqual([]);
    const blocks = (other: string) => ({
      blocks: [
        head('Demand'),
        para('The number of requests for a place has risen by 55% since 2019.'),
        para(other),
      ],
    });
    expect(
      told(saidTwice, blocks('Since 2019 requests for a place have risen in number by 55%.')),
    ).toHaveLength(1);
    expect(told(saidTwice, blocks('Since 2019 requests for a place have risen in number by 12%.'))).toEqual(
      [],
    );
  });

  it('is measured by content words, with £50k and £50,000 as one', () => {
    expect(overlap('statutory requirements', 'requirements of the statute')).toEqual({ share: 1, shared: 2 });
    expect(overlap('spend £50k', 'spend £50,000').share).toBe(1);
    expect(overlap('a roof', 'a door').shared).toBe(0);
  });
});

describe('one verdict', () => {
  it('must have one judge (14)', () => {
    expect(toldOfSample(judgesDiffer, first)).toEqual([
      expect.stringContaining(
        'Here Ofsted judges what is “fit for purpose”; before, it was the Department for Education',
      ),
    ]);
    expect(toldOfSample(judgesDiffer, second)).toEqual([]);
    const blocks = [
      para('Ofsted has to find it ‘fit for purpose’.'),
      para('Ofsted judges whether it is ‘fit for purpose’.'),
    ];
    expect(told(judgesDiffer, { blocks })).toEqual([]);
  });
});
