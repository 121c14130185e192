import { describe, expect, test } from 'vitest';
import { matchingTargets, referenceTargets } from '../../../../renderer/editor/reference/targets.ts';
import { assemblePaper } from '../../../../shared/assemblePaper.ts';
import { referenceNumbers } from '../../../../shared/document/outline.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';

const targetsOf = (ref: string) => {
  const paper = assemblePaper(
    sampleRows,
    sampleRows.paper.find((each) => each.ref === ref)?.id ?? '',
    '2026-11-22',
  );
  if (paper === undefined) throw new Error(`The sample has no paper ${ref}.`);
  return referenceTargets({ ...paper, numbers: referenceNumbers(paper.document.parts) });
};

describe('what a cross-reference can lead to', () => {
  const targets = targetsOf('bcp-send-highlight-report-2023-09');

  test('is every numbered paragraph with its present number', () => {
    expect(targets.find(({ number, kind }) => number === '1.1' && kind === 'Paragraph')).toMatchObject({
      words: 'paragraph {n}',
      label: expect.stringMatching(/^Families wait/),
    });
  });

  test('is every kind of thing that a paper has', () => {
    const all = sampleRows.paper.flatMap(({ ref }) => targetsOf(ref));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(['Paragraph', 'Heading', 'Table or chart', 'Recommendation', 'Point of a list', 'Appendix']),
    );
  });

  test('has an id of its own each', () => {
    for (const { ref } of sampleRows.paper) {
      const ids = targetsOf(ref).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('is found by number, by kind and by words', () => {
    const found = (typed: string) =>
      matchingTargets(targets, typed).map(({ number, kind }) => `${kind} ${number}`);
    expect(found('paragraph 1.2')).toEqual(['Paragraph 1.2']);
    expect(found('families')).toEqual(['Paragraph 1.1']);
    expect(found('recommendation b')).toContain('Recommendation b');
    expect(found('nothing of the kind')).toEqual([]);
  });
});
