import { describe, expect, test } from 'vitest';
import { insertions, matchingInsertions } from '../../../../renderer/editor/menu/insertions.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import { sections } from '../../../../shared/sections/index.ts';

const rows = sampleRows;
const all = insertions({ inline: false, rows, paperId: rows.paper[0]?.id ?? '' });
const keys = (typed: string) => matchingInsertions(all, typed).map(({ key }) => key);

describe('the menu of blocks', () => {
  test('has every live block', () => {
    expect(keys('')).toEqual(expect.arrayContaining(sections.map(({ id }) => id)));
  });

  test('is filtered by words of label and help, in any order', () => {
    expect(keys('map heat')).toEqual(['riskHeatMap']);
    expect(keys('zebra')).toEqual([]);
  });

  test('keeps its groups together', () => {
    const groups = matchingInsertions(all, '').map(({ group }) => group);
    expect(groups.filter((group, at) => group !== groups[at - 1])).toHaveLength(new Set(groups).size);
  });

  test('has no blocks for a short text', () => {
    const short = insertions({ inline: true, rows, paperId: '' }).map(({ key }) => key);
    expect(short).toContain('reference');
    expect(short).not.toContain('table');
    expect(short).not.toContain('riskTable');
  });
});
