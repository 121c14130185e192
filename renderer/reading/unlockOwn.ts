import { invoke } from '../api.ts';
import type { ReadingStore } from './reading.ts';

/** Unlocks what is locked for the reader's own key, without asking; says whether anything was, and the pack is other now. */
export async function unlockOwn(store: ReadingStore): Promise<boolean> {
  const locked = [...store.getState().opened.entries.values()].filter(
    ({ exempt, pack }) => exempt === 'locked' && pack.manifest.exempt === 'recipients',
  );
  const answers = await Promise.all(locked.map(({ pack }) => invoke('unlockWithOwnKey', { id: pack.id })));
  return answers.some((answer) => answer.ok && answer.value);
}
