/** The reader's shelf on screen, and what happens to a pack that somebody opens. */
import { create } from 'zustand';
import type { Argument, Problem } from '../../shared/api.ts';
import type { KnownSigner, OpenPackAnswer, ShelfEntry } from '../../shared/packFile/shelf.ts';
import { invoke } from '../api.ts';
import { applyRows } from '../history/applyRows.ts';
import { rowsOf, useStore } from '../store.ts';

export type AskedSigner = Extract<OpenPackAnswer, { readonly kind: 'unknownSigner' }>;

interface Shelf {
  /** Null until they have been read. */
  readonly entries: readonly ShelfEntry[] | null;
  /** Councils whose signature has been accepted. */
  readonly signers: readonly KnownSigner[];
  readonly opening: boolean;
  /** What became of the file that was opened last; null where nothing is to be said. */
  readonly told: string | null;
  readonly problem: Problem | null;
  /** Whose key has to be accepted before a pack is opened. */
  readonly asked: AskedSigner | null;
}

export const useShelf = create<Shelf>()(() => ({
  entries: null,
  signers: [],
  opening: false,
  told: null,
  problem: null,
  asked: null,
}));

const { setState: set } = useShelf;

export async function loadShelf(): Promise<void> {
  const [entries, signers] = await Promise.all([
    invoke('shelf', undefined),
    invoke('knownSigners', undefined),
  ]);
  set(entries.ok ? { entries: entries.value } : { problem: entries.problem });
  if (signers.ok) set({ signers: signers.value });
}

/** The next pack of this council asks again whose key it is. */
export async function forgetSigner(organisation: string): Promise<void> {
  const left = await invoke('forgetSigner', { organisation });
  set(left.ok ? { signers: left.value } : { problem: left.problem });
}

/** Reads the shelf now and whenever what stands on it changes, until the function that is returned is called. */
export function followShelf(): () => void {
  void loadShelf();
  return useStore.subscribe((state, before) => {
    if (rowsOf(state)?.shelfPack !== rowsOf(before)?.shelfPack) void loadShelf();
  });
}

/** Opens a pack file, and says on the shelf what became of it. */
export async function openPackFile(argument: Argument<'openPackFile'>): Promise<void> {
  if (useShelf.getState().opening) return;
  set({ opening: true, told: null, problem: null, asked: null });
  const answer = await invoke('openPackFile', argument);
  set({ opening: false });
  if (!answer.ok) return set({ problem: answer.problem });
  switch (answer.value.kind) {
    case 'notChosen':
      return;
    case 'unknownSigner':
      return set({ asked: answer.value });
    case 'onShelf': {
      const { entry, already } = answer.value;
      putOnScreen(entry);
      const { title } = entry.pack.manifest;
      set({ told: already ? `“${title}” is on your shelf already.` : `“${title}” is on your shelf now.` });
    }
  }
}

export const dismissSigner = (): void => set({ asked: null });

/** The row joins those of the library, so that it can be removed, undone and found like any other. */
function putOnScreen(entry: ShelfEntry): void {
  useStore.setState(({ library }) =>
    library.kind === 'open'
      ? {
          library: {
            ...library,
            rows: applyRows(library.rows, [{ kind: 'shelfPack', row: entry.pack }]),
          },
        }
      : {},
  );
}
