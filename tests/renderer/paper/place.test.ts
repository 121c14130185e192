import { describe, expect, test } from 'vitest';
import { assemblePaper } from '../../../shared/assemblePaper.ts';
import { walkBlocks } from '../../../shared/document/walk.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { blockOf, placeOf } from '../../../renderer/paper/place.ts';
import { type PaperParts, paperParts } from '../../../renderer/paper/paperParts.ts';

const partsOf = (ref: string): PaperParts => {
  const paper = sampleRows.paper.find((each) => each.ref === ref);
  const parts = paperParts(sampleRows, paper?.id ?? '');
  if (parts === undefined) throw new Error(`The sample has no paper ${ref}.`);
  return parts;
};

describe('everything that a paper prints leads to a place where it is edited', () => {
  test.each(sampleRows.paper.map(({ ref }) => ref))('%s', (ref) => {
    const parts = partsOf(ref);
    const assembled = assemblePaper(sampleRows, parts.paper.id, '2026-11-22');
    if (assembled === undefined) throw new Error('The paper cannot be assembled.');
    const lost: string[] = [];
    walkBlocks(assembled.document, (block) => {
      const local = block.id.slice(ref.length + 1);
      const isDrawnByTheHouse = /^(byline|accessibility|report\.provenance|appendix-\d+\.provenance)/.test(
        local,
      );
      if (!isDrawnByTheHouse && placeOf(parts, local) === null) lost.push(local);
    });
    expect(lost).toEqual([]);
  });
});

test('a paragraph, a cell and a row of a live table lead to the text that holds them', () => {
  const parts = partsOf('bcp-send-highlight-report-2023-09');
  const section = parts.paper.sections.find(({ text }) =>
    text.content.some(({ type }) => type === 'liveBlock'),
  );
  const live = section?.text.content.find(({ type }) => type === 'liveBlock');
  const id = live?.attrs.id ?? '';
  expect(placeOf(parts, `${id}.r1.2`)).toBe(`section-${section?.key}`);
  expect(blockOf(parts, `${id}.r1.2`)).toBe(id);
  expect(blockOf(parts, 'header')).toBe(null);
});

test('what is in no paper leads nowhere', () => {
  expect(placeOf(partsOf('lbhf-send-business-case-2016'), 'nowhere-1')).toBe(null);
});
