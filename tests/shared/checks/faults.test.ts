import { describe, expect, test } from 'vitest';
import { britishEnglish } from '../../../electron/spelling.ts';
import { checkPack } from '../../../shared/checks/checkPack.ts';
import { rules } from '../../../shared/checks/index.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { faults } from '../../fixtures/faults.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

const knowsWord = britishEnglish();
const findings = new Map(
  sampleRows.meeting.map(({ id, ref }) => [
    ref,
    checkPack({ document: sampleDocument(ref), rows: sampleRows, meetingId: id, knowsWord }).findings,
  ]),
);

const reached = faults.filter((fault) => fault.found !== undefined);

describe('the 98 faults of the five papers', () => {
  test('stand each in the list once, found or out of reach', () => {
    expect(faults.map((fault) => fault.number)).toEqual(Array.from({ length: 98 }, (_, at) => at + 1));
    expect(
      faults.filter(({ found, outOfReach }) => (found === undefined) === (outOfReach === undefined)),
    ).toEqual([]);
    expect(faults.filter(({ found }) => found?.length === 0)).toEqual([]);
  });

  test('are found, all but a few', () => {
    expect(reached.length).toBeGreaterThanOrEqual(60);
    expect(faults.length - reached.length).toBeLessThan(10);
  });

  test.each(reached.map((each) => [each.number, each.fault, each] as const))(
    'number %i is found: %s',
    (_, __, { meeting, found = [] }) => {
      for (const [rule, said] of found) {
        expect(rules.map(({ id }) => id)).toContain(rule);
        const told = findings.get(meeting)?.filter((each) => each.rule === rule) ?? [];
        expect(told.map(({ quote, message }) => `${quote} | ${message}`)).toContainEqual(
          expect.stringMatching(said),
        );
      }
    },
  );
});
