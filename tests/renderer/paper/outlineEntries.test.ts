import { describe, expect, test } from 'vitest';
import { assemblePaper } from '../../../shared/assemblePaper.ts';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { startingSections } from '../../../shared/templates/startingSections.ts';
import { templateOf } from '../../../shared/templates/index.ts';
import type { PlacedFinding } from '../../../renderer/checks/placedFindings.ts';
import { outlineEntries } from '../../../renderer/paper/outline/outlineEntries.ts';
import { paperParts } from '../../../renderer/paper/paperParts.ts';
import { printedOf } from '../../../renderer/paper/printed.ts';

const today = '2026-11-22';

function outlineOf(rows: Rows, paperId: string, findings: readonly PlacedFinding[] = []) {
  const parts = paperParts(rows, paperId);
  const assembled = assemblePaper(rows, paperId, today);
  if (parts === undefined || assembled === undefined) throw new Error('The paper is not there.');
  return outlineEntries(parts, printedOf(assembled.document, assembled.partId), findings);
}

const lbhf = sampleRows.paper.find(({ ref }) => ref === 'lbhf-send-business-case-2016') as Row<'paper'>;

/** A paper on no agenda, as somebody begins it. */
const begun = (template: string): Rows => {
  const paper: Row<'paper'> = {
    ...lbhf,
    id: '01890000-0000-7000-8000-00000000aaaa',
    template,
    header: {},
    sections: startingSections(templateOf(template, sampleRows)),
    keyDecision: null,
  };
  return { ...sampleRows, paper: [...sampleRows.paper, paper] };
};
const begunId = '01890000-0000-7000-8000-00000000aaaa';

describe('the outline', () => {
  test('of a sample has the numbers that its sections are printed with, its appendices last', () => {
    const entries = outlineOf(sampleRows, lbhf.id);
    const legal = entries.find(({ place }) => place === 'section-legal');
    expect(legal).toMatchObject({ number: '8.', title: 'Legal implications', state: 'written' });
    expect(entries.at(-1)?.title).toMatch(/^Appendix Two: /);
    expect(entries.filter(({ state }) => state === 'empty')).toEqual([]);
  });

  test('of a paper just begun marks what the house requires and nobody has written', () => {
    const entries = outlineOf(begun('lbhfCabinet'), begunId);
    expect(entries.filter(({ state }) => state === 'empty').map(({ place }) => place)).toEqual([
      'header',
      'section-executiveSummary',
      'section-recommendations',
      'section-reasons',
      'section-proposal',
      'section-options',
      'section-consultation',
      'section-equality',
      'section-legal',
      'section-financial',
      'section-business',
      'section-other',
      'section-backgroundPapers',
    ]);
    expect(entries.find(({ place }) => place === 'section-appendices')?.state).toBe('absent');
  });

  test('takes a section for written once the author has said why there is nothing in it', () => {
    const rows = begun('lbhfCabinet');
    const paper = rows.paper.at(-1) as Row<'paper'>;
    const sections = paper.sections.map((each) =>
      each.key === 'business' ? { ...each, text: emptyText, none: 'no business is affected' } : each,
    );
    const entries = outlineOf({ ...rows, paper: [{ ...paper, sections }] }, begunId);
    expect(entries.find(({ place }) => place === 'section-business')?.state).toBe('written');
  });

  test('counts open findings where they are mended, and leaves out what is overridden', () => {
    const section = lbhf.sections.find(({ key }) => key === 'proposal');
    const block = `${lbhf.ref}/${section?.text.content[0]?.attrs.id ?? ''}`;
    const finding = (rest: Partial<PlacedFinding>): PlacedFinding => ({
      rule: 'x',
      severity: 'must',
      paper: lbhf.ref,
      block,
      number: null,
      quote: '',
      message: '',
      source: '',
      key: '',
      title: '',
      family: 'money',
      place: '',
      ...rest,
    });
    const entries = outlineOf(sampleRows, lbhf.id, [
      finding({}),
      finding({ severity: 'note' }),
      finding({ override: { reason: '', by: '', at: '' } }),
      finding({ block: `${lbhf.ref}/header-wards.1`, severity: 'should' }),
      finding({ block: `${lbhf.ref}/recommendation-2`, severity: 'should' }),
      finding({ paper: 'another' }),
    ]);
    const counts = Object.fromEntries(entries.map((entry) => [entry.place, entry.counts]));
    expect(counts['section-proposal']).toEqual({ must: 1, should: 0, note: 1 });
    expect(counts['header']).toEqual({ must: 0, should: 1, note: 0 });
    expect(counts['section-recommendations']).toEqual({ must: 0, should: 1, note: 0 });
    expect(counts['section-legal']).toEqual({ must: 0, should: 0, note: 0 });
  });
});
