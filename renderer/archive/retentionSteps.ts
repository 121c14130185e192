/** What the review of retention writes. */
import type { KindAndRow, Problem } from '../../shared/api.ts';
import type { RetentionEntry } from '../../shared/retention/retentionList.ts';
import { invoke } from '../api.ts';
import { applyRows } from '../history/applyRows.ts';
import { useStore } from '../store.ts';

export async function holdMeeting(
  meetingId: string,
  heldBy: string,
  reason: string,
): Promise<Problem | null> {
  const held = await invoke('hold', { meetingId, heldBy, reason });
  if (!held.ok) return held.problem;
  putOnScreen({ kind: 'retentionHold', row: held.value });
  return null;
}

export async function release(
  retentionHoldId: string,
  releasedBy: string,
  reason: string,
): Promise<Problem | null> {
  const released = await invoke('releaseHold', { retentionHoldId, releasedBy, reason });
  if (!released.ok) return released.problem;
  putOnScreen({ kind: 'holdRelease', row: released.value });
  return null;
}

/** Everything is read anew: rows of several kinds are gone. */
export async function disposeOf(
  { meeting, kind }: RetentionEntry,
  authorisedBy: string,
  reason: string,
): Promise<Problem | null> {
  const disposed = await invoke('dispose', { meetingId: meeting.id, kind, authorisedBy, reason });
  if (!disposed.ok) return disposed.problem;
  useStore.setState({ library: disposed.value });
  return null;
}

function putOnScreen(added: KindAndRow): void {
  useStore.setState(({ library }) =>
    library.kind === 'open' ? { library: { ...library, rows: applyRows(library.rows, [added]) } } : {},
  );
}
