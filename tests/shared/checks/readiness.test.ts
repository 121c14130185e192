import { describe, expect, test } from 'vitest';
import type { CheckedFinding } from '../../../shared/checks/overrides.ts';
import { readiness } from '../../../shared/checks/readiness.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { tinyContext, withChanged } from '../../fixtures/tinyContext.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const fault: CheckedFinding = {
  rule: 'some-rule',
  severity: 'must',
  paper: 'ourtown-bridge',
  block: null,
  number: null,
  quote: '',
  message: 'Something is wrong.',
  source: '',
};
const rows = withChanged(tinyRows, 'organisation', {
  clearance: [
    {
      from: '2020-01-01',
      reportsDueWorkingDays: 3,
      kinds: [
        { kind: 'Finance', section: 'financial', postId: null, workingDays: 5 },
        { kind: 'Legal', section: 'legal', postId: tinyId('post', 'leader'), workingDays: 6 },
      ],
    },
  ],
});
const ready = (of: Rows, findings: readonly CheckedFinding[] = [], today?: string) =>
  readiness(tinyContext(of).papers[0]!, findings, today);

describe('the readiness of a paper is one line', () => {
  test('that says it is ready', () => {
    const signed = withChanged(rows, 'organisation', { clearance: [] });
    expect(ready(signed)).toEqual({ ready: true, line: 'Ready to publish.', missing: [] });
  });

  test('that says what is missing, by when and from whom, the earliest first', () => {
    expect(ready({ ...rows, signOff: [] }, [fault]).line).toBe(
      'Missing: Legal sign-off by 13 August 2021 from the Leader of the Council; Finance sign-off by 16 August 2021; 1 fault to mend or override by 23 August 2021.',
    );
  });

  test('that counts the open faults of this paper only', () => {
    const overridden = { ...fault, override: { reason: 'Yes.', by: 'A Clerk', at: '2021-08-01T09:00:00Z' } };
    const others: CheckedFinding[] = [
      { ...fault, paper: 'other' },
      { ...fault, severity: 'should' },
      overridden,
    ];
    const signed = withChanged(rows, 'organisation', { clearance: [] });
    expect(ready(signed, others).ready).toBe(true);
    expect(ready(signed, [...others, fault, fault]).line).toContain('2 faults to mend or override');
  });

  test('that says what is overdue on a given day', () => {
    const { line, missing } = ready({ ...rows, signOff: [] }, [], '2021-08-14');
    expect(line).toContain('Legal sign-off by 13 August 2021 (overdue) from');
    expect(missing.map((each) => each.overdue)).toEqual([true, false]);
    const onTheDay = ready({ ...rows, signOff: [] }, [], '2021-08-13');
    expect(onTheDay.missing.map((each) => each.overdue)).toEqual([false, false]);
  });

  test('that says why a sign-off has to be given again, and why one was refused', () => {
    const section = { section: 'ourtown-bridge', title: 'x', fingerprint: '0'.repeat(64) };
    const stale = withChanged(rows, 'signOff', { signedContent: [section] });
    expect(ready(stale).line).toMatch(
      /Finance sign-off again, because of changes in “The bridge over the brook”/,
    );
    const refused = withChanged(rows, 'signOff', { status: 'refused', comment: 'No source' });
    expect(ready(refused).line).toContain('Finance sign-off, which was refused (No source) by 16 August');
  });
});
