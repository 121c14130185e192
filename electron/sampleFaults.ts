import { type Result, ok } from '../shared/api.ts';
import type { CheckedPack } from '../shared/checks/checkPack.ts';
import { type CheckedFinding, openMusts, overrideFor } from '../shared/checks/overrides.ts';
import { sampleId } from '../shared/samples/id.ts';
import type { Stamp, WriteHandle } from './store/handles.ts';
import { recordOverride } from './store/overrides.ts';

const reason = 'Kept as published: the sample shows the fault.';

/**
 * Overrides each fault that would hold up the publication of a sample meeting, and gives the findings with the overrides.
 * The sample's papers keep the faults of the papers that they are adapted from, because showing them is what they are for.
 * The overrides' identifiers follow from the findings, so that the sample is the same wherever it is made.
 */
export function overrideSampleFaults(
  write: WriteHandle,
  { context, findings }: CheckedPack,
  { at, by }: Stamp,
): Result<readonly CheckedFinding[]> {
  const open = new Set(openMusts(findings));
  const recorded = new Set<string>();
  for (const finding of open) {
    const draft = overrideFor(context, finding, { id: '', reason, by, at });
    const { paperId, rule, block, fingerprint } = draft;
    const name = [context.meeting.ref, paperId, rule, block, fingerprint].join('/');
    // A rule may say the same of one place twice; one override answers for both.
    if (recorded.has(name)) continue;
    recorded.add(name);
    const result = recordOverride(write, { ...draft, id: sampleId('checkOverride', name) }, { at, by });
    if (!result.ok) return result;
  }
  return ok(findings.map((each) => (open.has(each) ? { ...each, override: { reason, by, at } } : each)));
}
