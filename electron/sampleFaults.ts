import { type Result, ok } from '../shared/api.ts';
import { overrideFor, openMusts } from '../shared/checks/overrides.ts';
import type { Row } from '../shared/entities/index.ts';
import { sampleId } from '../shared/samples/id.ts';
import { checkMeeting } from './store/checkMeeting.ts';
import type { Stamp, WriteHandle } from './store/handles.ts';
import { recordOverride } from './store/overrides.ts';

/**
 * Overrides each fault of a sample meeting that would hold up its publication. The sample's papers keep the faults of the
 * papers that they are adapted from, because showing them is what they are for. Their identifiers follow from the finding,
 * so that the sample is the same wherever it is made.
 */
export function overrideSampleFaults(
  write: WriteHandle,
  meeting: Row<'meeting'>,
  { at, by }: Stamp,
): Result<void> {
  const { context, findings } = checkMeeting(write, meeting.id, at);
  const reason = 'Kept as published: the sample shows the fault.';
  const drafts = openMusts(findings).map((finding) =>
    overrideFor(context, finding, { id: '', reason, by, at }),
  );
  // A rule may say the same of one place twice; one override answers for both.
  const named = new Map(
    drafts.map((draft) => {
      const name = [meeting.ref, draft.paperId, draft.rule, draft.block, draft.fingerprint].join('/');
      return [name, { ...draft, id: sampleId('checkOverride', name) }];
    }),
  );
  for (const override of named.values()) {
    const recorded = recordOverride(write, override, { at, by });
    if (!recorded.ok) return recorded;
  }
  return ok(undefined);
}
