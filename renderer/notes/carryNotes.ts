import { invoke } from '../api.ts';
import { putNotes } from '../history/steps.ts';

/** Lets the notes learn of the packs that have come since; where that fails they are found again on screen alone. */
export async function carryNotes(): Promise<void> {
  const carried = await invoke('carryNotes', undefined);
  if (carried.ok && carried.value.length > 0) putNotes(carried.value);
}
