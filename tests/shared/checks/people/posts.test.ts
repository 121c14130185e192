import { describe, expect, it } from 'vitest';
import { portfolioMissing } from '../../../../shared/checks/rules/portfolioMissing.ts';
import { postNamedTwoWays } from '../../../../shared/checks/rules/postNamedTwoWays.ts';
import { postNotSeated } from '../../../../shared/checks/rules/postNotSeated.ts';
import {
  foundIn,
  mended,
  para,
  samplePaper,
  sampleRefs,
  told,
  toldOfSample,
} from '../structure/paperWith.ts';

const second = 'bcp-cabinet-2021-11-24';
const third = 'bcp-cabinet-2023-09-27';
const rutland = 'rutland-cabinet-2017-04-18';
const gone = 'Portfolio Holder for Covid Resilience, Schools and Skills';

describe('a post', () => {
  it('that has left the body by the meeting is a must in a recommendation (31)', () => {
    expect(foundIn(postNotSeated, samplePaper(second))).toEqual([
      expect.objectContaining({ number: '(b)', severity: 'must', quote: gone }),
    ]);
    for (const ref of sampleRefs.filter((each) => each !== second))
      expect(toldOfSample(postNotSeated, ref)).toEqual([]);
  });

  it('is in its seat up to its last day, and only text about it matters', () => {
    const blocks = [para(`The ${gone} presents the report.`)];
    expect(told(postNotSeated, { blocks }, samplePaper('bcp-cabinet-2021-09-01'))).toEqual([]);
    expect(told(postNotSeated, { blocks }, samplePaper(second))).toEqual([
      expect.stringContaining('left Cabinet on 23 November 2021'),
    ]);
    expect(
      told(postNotSeated, { blocks: [para('The Leader of the Council presents it.')] }, samplePaper(second)),
    ).toEqual([]);
  });

  it('under two names is found, with the mend (95, and the director of 2023)', () => {
    expect(toldOfSample(postNamedTwoWays, third)).toEqual([
      expect.stringContaining('is the Corporate Director for Children’s Services by another name'),
    ]);
    const messages = toldOfSample(postNamedTwoWays, rutland);
    expect(messages).toContainEqual(
      expect.stringContaining(
        '“DCS”, usually the Director of Children’s Services, is named nowhere else; the paper names the Director for People',
      ),
    );
    expect(
      mended(postNamedTwoWays, { blocks: [para('Ask the Corporate Director of Children’s Services.')] }),
    ).toBe('Ask the Corporate Director for Children’s Services.');
    expect(
      told(postNamedTwoWays, { blocks: [para('Ask the Corporate Director for Children’s Services (DCS).')] }),
    ).toHaveLength(0);
    for (const ref of [
      'bcp-cabinet-2021-09-01',
      second,
      'bcp-send-improvement-board-2023-09-12',
      'lbhf-cabinet-2016-11-07',
    ])
      expect(toldOfSample(postNamedTwoWays, ref)).toEqual([]);
  });

  it('of a member needs its portfolio (51)', () => {
    expect(toldOfSample(portfolioMissing, third)).toEqual([expect.stringContaining('no portfolio')]);
    for (const ref of sampleRefs.filter((each) => each !== third))
      expect(toldOfSample(portfolioMissing, ref)).toEqual([]);
  });
});
