/** What is done about findings: mending, overriding, publishing. */
import { type Problem, type Result, ok } from '../../shared/api.ts';
import type { Finding } from '../../shared/checks/check.ts';
import type { Mended } from '../../shared/checks/mend.ts';
import { invoke } from '../api.ts';
import { applyRows } from '../history/applyRows.ts';
import { saveFields, useStore } from '../store.ts';

/** Saves a mend, as any edit is saved: undo takes it back. */
export const makeMend = ({ change }: Mended): Promise<Problem | null> =>
  saveFields(change.kind, change.row.id, change.row);

export interface Decision {
  readonly reason: string;
  /** False takes an earlier override back. */
  readonly stands: boolean;
}

/** Records that a pack is published with a fault and why; the answer is null or why it could not be recorded. */
export async function decideOn(
  meetingId: string,
  { rule, paper, block, quote, message }: Finding,
  { reason, stands }: Decision,
): Promise<Problem | null> {
  const finding = { rule, paper, block, quote, message };
  const recorded = await invoke('override', { meetingId, finding, reason, stands });
  if (!recorded.ok) return recorded.problem;
  putOnScreen([{ kind: 'checkOverride', row: recorded.value }]);
  return null;
}

/** Publishes a meeting's pack; the answer is the number of the version. */
export async function publishPack(meetingId: string): Promise<Result<number>> {
  const published = await invoke('publish', { meetingId });
  if (!published.ok) return published;
  const { version, meeting } = published.value;
  putOnScreen([
    { kind: 'meeting', row: meeting },
    { kind: 'packVersion', row: version },
  ]);
  return ok(version.number);
}

function putOnScreen(rows: Parameters<typeof applyRows>[1]): void {
  useStore.setState(({ library }) =>
    library.kind === 'open'
      ? {
          library: { ...library, rows: applyRows(library.rows, rows) },
          saving: { kind: 'saved' },
        }
      : {},
  );
}
