import { describe, expect, test } from 'vitest';
import { renderText } from '../../../shared/document/text.ts';
import { particulars } from '../../../shared/entities/forwardPlanEntry.ts';
import { forwardPlanDocument } from '../../../shared/records/forwardPlan.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { withChanged } from '../../fixtures/tinyContext.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const planOf = (rows = tinyRows, on = '2021-08-03') =>
  forwardPlanDocument(rows, {
    organisation: rows.organisation[0]!,
    on,
    assembledAt: '2021-08-03T09:00:00Z',
  });
const textOf = (rows = tinyRows, on?: string): string => renderText(planOf(rows, on)).replace(/\s+/g, ' ');

describe('the forward plan', () => {
  test('prints all that regulation 9(1) asks for', () => {
    const text = textOf();
    for (const words of [
      'FP/1: The bridge over the brook',
      'Key decision: Yes',
      'Members: Leader of the Council',
      '1 September 2021',
      'Report of the Leader',
      'Town Hall',
      'Other documents may be submitted.',
      'Ask Democratic Services.',
      'First published on 3 August 2021',
    ])
      expect(text).toContain(words);
    expect(particulars).toHaveLength(8);
  });

  test('says where something is not stated, instead of leaving it out', () => {
    const text = textOf(withChanged(tinyRows, 'forwardPlanEntry', { copiesFrom: ' ', documents: [] }));
    expect(text.match(/Not stated/g)).toHaveLength(2);
  });

  test('holds the decisions ahead, and a period until its last day', () => {
    expect(textOf(tinyRows, '2021-09-01')).toContain('FP/1');
    expect(textOf(tinyRows, '2021-09-02')).toContain('No key decision is planned at present.');
    const period = withChanged(tinyRows, 'forwardPlanEntry', { decisionUntil: '2021-09-30' });
    expect(textOf(period, '2021-09-30')).toContain('1 September 2021 to 30 September 2021');
    expect(textOf(withChanged(tinyRows, 'forwardPlanEntry', { decisionOn: null }), '2030-01-01')).toContain(
      'FP/1',
    );
  });

  test('names an individual who decides, and the way out that was taken', () => {
    const text = textOf(
      withChanged(tinyRows, 'forwardPlanEntry', {
        individual: 'A Member, Leader of the Council',
        route: 'special-urgency',
        routeReason: 'The bridge is unsafe.',
        reasonNoticeOn: '2021-08-31',
      }),
    );
    expect(text).toContain('A Member, Leader of the Council');
    expect(text).not.toContain('Members:');
    expect(text).toContain(
      'Special urgency (regulation 11). The bridge is unsafe. Notice of 31 August 2021.',
    );
  });

  test('stands body by body in order of time, and leaves other councils and the bin out', () => {
    const [entry] = tinyRows.forwardPlanEntry;
    const own = (name: string, fields: object) => ({
      ...entry!,
      id: tinyId('forwardPlanEntry', name),
      ...fields,
    });
    const rows = {
      ...tinyRows,
      forwardPlanEntry: [
        own('later', { ref: 'FP/3', decisionOn: '2021-12-01' }),
        own('sooner', { ref: 'FP/2', decisionOn: '2021-10-01' }),
        own('gone', { ref: 'FP/9', deletedAt: '2021-08-01T00:00:00Z' }),
      ],
    };
    const text = textOf(rows);
    expect(text.indexOf('FP/2')).toBeLessThan(text.indexOf('FP/3'));
    expect(text).not.toContain('FP/9');
    const rutland = sampleRows.organisation.find(({ ref }) => ref === 'rutland')!;
    const plan = forwardPlanDocument(sampleRows, {
      organisation: rutland,
      on: '2017-03-03',
      assembledAt: '2017-03-03T09:00:00Z',
    });
    expect(renderText(plan)).toContain('FP/030317/04');
    expect(renderText(plan)).not.toContain('written statement');
  });
});
