import { describe, expect, test } from 'vitest';
import {
  firstOptions,
  optionFields,
  optionProblems,
  tidyOptions,
} from '../../../../renderer/editor/live/optionFields.ts';
import { assemblePaper } from '../../../../shared/assemblePaper.ts';
import { blockText } from '../../../../shared/document/walk.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import { sections } from '../../../../shared/sections/index.ts';

const paper = sampleRows.paper.find(({ ref }) => ref === 'bcp-send-highlight-report-2023-09');
const paperId = paper?.id ?? '';
const section = (id: string) => {
  const found = sections.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no section ${id}.`);
  return found;
};

describe('the form of a live block', () => {
  test.each(sections.map((each) => [each.id, each] as const))(
    '%s has words for every option',
    (_id, each) => {
      for (const field of optionFields(each, {}, sampleRows, paperId)) {
        expect(field.label).not.toBe('');
        const among = 'among' in field.form ? field.form.among : [];
        for (const choice of among) expect(choice.label).not.toBe('');
      }
    },
  );

  test('offers the measures of the paper’s programme, or of the one that is chosen', () => {
    const measures = (options: object) => {
      const field = optionFields(section('measureChart'), { ...options }, sampleRows, paperId).find(
        ({ name }) => name === 'measure',
      );
      return field !== undefined && 'among' in field.form ? field.form.among.map(({ value }) => value) : [];
    };
    expect(measures({})).toContain('timeliness');
    expect(measures({ programme: 'nobody-has-this' })).toEqual([]);
  });

  test('says beside the field what is missing', () => {
    expect(optionProblems(section('measureChart'), {})).toEqual({ measure: 'Choose a measure.' });
    expect(optionProblems(section('financeTable'), { decimals: 'two' })).toEqual({
      decimals: 'Enter a number from 0 to 3.',
    });
  });

  test('stores only what differs from what stands there anyway', () => {
    const fields = optionFields(section('financeTable'), {}, sampleRows, paperId);
    const typed = { caption: '', groups: [], unit: '£', decimals: 0, showSource: false, total: true };
    expect(tidyOptions(fields, typed)).toEqual({ showSource: false });
  });
});

test.each(sections.map((each) => [each.id, each] as const))(
  '%s can be inserted as it is offered, and is drawn without a warning where there is anything to draw',
  (id, each) => {
    if (paper === undefined) throw new Error('The sample has lost its highlight report.');
    const options = firstOptions(each, sampleRows, paperId) as Record<string, never>;
    expect(optionProblems(each, options)).toEqual({});
    const [first, ...rest] = paper.sections;
    if (first === undefined) throw new Error('The highlight report has no sections.');
    const block = { type: 'liveBlock' as const, attrs: { id: 'live', section: id, options } };
    const text = { type: 'doc' as const, content: [block] };
    const rows = {
      ...sampleRows,
      paper: sampleRows.paper.map((row) =>
        row.id === paperId ? { ...row, sections: [{ ...first, text }, ...rest] } : row,
      ),
    };
    const drawn = assemblePaper(rows, paperId, '2026-11-22')?.drawn.get('live');
    expect(drawn).toBeDefined();
    expect(drawn?.map(blockText).join(' ')).not.toMatch(/cannot be drawn|does not exist|There is no measure/);
  },
);
