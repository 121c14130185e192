import { describe, expect, test } from 'vitest';
import { checkInSteps } from '../../../renderer/checks/checkInSteps.ts';
import { placedFindings } from '../../../renderer/checks/placedFindings.ts';
import { assemble } from '../../../shared/assemble.ts';
import { checkPack } from '../../../shared/checks/checkPack.ts';
import type { CheckInput } from '../../../shared/checks/run.ts';
import { sampleAssembledAt, sampleRows } from '../../../shared/samples/index.ts';

const inputOf = (meetingId: string): CheckInput => ({
  document: assemble({ meetingId, rows: sampleRows, assembledAt: sampleAssembledAt }),
  rows: sampleRows,
  meetingId,
});

function finish<T>(steps: Iterator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe.each(sampleRows.meeting.map(({ ref, id }) => [ref, id]))('%s', (_, meetingId) => {
  const input = inputOf(meetingId);
  const inOneGo = checkPack(input).findings;

  test('the window finds rule by rule what the command line finds in one go', () => {
    expect(finish(checkInSteps(input)).findings).toEqual(inOneGo);
  });

  test('every finding is on the screen once, under a name of its own', () => {
    const placed = placedFindings({ context: finish(checkInSteps(input)).context, findings: inOneGo });
    expect(placed).toHaveLength(inOneGo.length);
    expect(new Set(placed.map(({ key }) => key)).size).toBe(placed.length);
  });
});

test('a rule that the council has switched off is not run', () => {
  const [meeting] = sampleRows.meeting;
  if (meeting === undefined) throw new Error('The sample has no meeting.');
  const input = inputOf(meeting.id);
  const [finding] = checkPack(input).findings;
  if (finding === undefined) throw new Error('Nothing is found in the sample.');
  const off = { rule: finding.rule, on: false, severity: null };
  const organisation = sampleRows.organisation.map((each) => ({ ...each, ruleSettings: [off] }));
  const { findings } = finish(checkInSteps({ ...input, rows: { ...sampleRows, organisation } }));
  expect(findings.filter(({ rule }) => rule === finding.rule)).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});
