import { useEffect, useRef, useState } from 'react';
import { assemble } from '../../shared/assemble.ts';
import type { CheckContext } from '../../shared/checks/check.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { checkInSteps } from './checkInSteps.ts';
import { type PlacedFinding, placedFindings } from './placedFindings.ts';
import { useSpelling } from './useSpelling.ts';
import { workWhenIdle } from './workWhenIdle.ts';

export type Checks =
  | { readonly kind: 'running' }
  | { readonly kind: 'ready'; readonly context: CheckContext; readonly findings: readonly PlacedFinding[] }
  | { readonly kind: 'failed' };

/** How long the rows must rest before they are checked again, in milliseconds. */
const pause = 200;

/**
 * What the checks find in the working copy of a meeting's pack. They run in the window's idle moments, a rule at a time,
 * and begin anew when a row changes; until they are through, the findings of the run before stay.
 */
export function useChecks(meetingId: string, rows: Rows): Checks {
  const [checks, setChecks] = useState<Checks>({ kind: 'running' });
  const knowsWord = useSpelling();
  const isFirst = useRef(true);
  useEffect(() => {
    const after = isFirst.current ? 0 : pause;
    isFirst.current = false;
    return workWhenIdle({
      after,
      begin: () =>
        checkInSteps({ ...inputOf(meetingId, rows), ...(knowsWord === undefined ? {} : { knowsWord }) }),
      done: (pack) => {
        const findings = placedFindings(pack);
        setChecks((before) => ({
          kind: 'ready',
          context: pack.context,
          // The same findings are the same value: most edits change none, and nothing is drawn anew for them.
          findings: before.kind === 'ready' && isSame(before.findings, findings) ? before.findings : findings,
        }));
      },
      failed: (error) => {
        console.error('The checks could not be run:', error);
        setChecks({ kind: 'failed' });
      },
    });
  }, [meetingId, rows, knowsWord]);
  return checks;
}

const isSame = (a: readonly PlacedFinding[], b: readonly PlacedFinding[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** As publication checks: all rows, without the frozen packs. */
function inputOf(meetingId: string, rows: Rows) {
  const document = assemble({ meetingId, rows, assembledAt: new Date().toISOString() });
  return { document, rows: { ...rows, packVersion: [] }, meetingId };
}
