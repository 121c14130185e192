/** The reader's shelf on screen, and what happens to a pack that somebody opens. */
import { create } from 'zustand';
import type { Argument } from '../../shared/api.ts';
import { mostPackBytes } from '../../shared/packFile/mostPackBytes.ts';
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
  /** What became of the files that were opened last, a sentence each. */
  readonly told: readonly string[];
  readonly problems: readonly string[];
  /** Files that were dropped and wait until the one before them is done with. */
  readonly waiting: readonly File[];
  /** Whose key has to be accepted before a pack is opened. */
  readonly asked: AskedSigner | null;
}

export const useShelf = create<Shelf>()(() => ({
  entries: null,
  signers: [],
  opening: false,
  told: [],
  problems: [],
  waiting: [],
  asked: null,
}));

const { setState: set } = useShelf;

export async function loadShelf(): Promise<void> {
  const [entries, signers] = await Promise.all([
    invoke('shelf', undefined),
    invoke('knownSigners', undefined),
  ]);
  set(entries.ok ? { entries: entries.value } : { problems: [entries.problem.message] });
  if (signers.ok) set({ signers: signers.value });
}

/** The next pack of this council asks again whose key it is. */
export async function forgetSigner(organisation: string): Promise<void> {
  const left = await invoke('forgetSigner', { organisation });
  set(left.ok ? { signers: left.value } : { problems: [left.problem.message] });
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
  // What is said of files that were dropped together stays until all of them are done with.
  if (argument.file !== 'again') set({ told: [], problems: [] });
  await open(argument);
  await openWaiting();
}

/** Opens pack files that were dropped on the window one after the other, as `openPackFile` does. */
export async function openDropped(files: readonly File[]): Promise<void> {
  const { opening, asked, waiting } = useShelf.getState();
  if (!opening && asked === null) set({ told: [], problems: [] });
  set({ waiting: [...waiting, ...files] });
  await openWaiting();
}

/** Goes on with the files that wait, unless one is being opened or somebody is asked about one. */
async function openWaiting(): Promise<void> {
  for (;;) {
    const { opening, asked, waiting, problems } = useShelf.getState();
    const [file, ...rest] = waiting;
    if (opening || asked !== null || file === undefined) return;
    set({ waiting: rest, opening: true });
    const bytes = await bytesOf(file);
    if (typeof bytes === 'string') set({ opening: false, problems: [...problems, bytes] });
    else await open({ file: { name: file.name, bytes } });
  }
}

/** A sentence where the file cannot be had. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | string> {
  if (file.size > mostPackBytes)
    return `“${file.name}” is larger than 300 MB, which no pack is. It was not opened.`;
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was moved away while it was dragged.
    return `“${file.name}” cannot be read: drop files, not folders.`;
  }
}

async function open(argument: Argument<'openPackFile'>): Promise<void> {
  set({ opening: true, asked: null });
  const answer = await invoke('openPackFile', argument);
  const { told, problems } = useShelf.getState();
  set({ opening: false });
  if (!answer.ok) {
    const { message } = answer.problem;
    const name = typeof argument.file === 'object' ? `“${argument.file.name}”: ` : '';
    return set({ problems: [...problems, `${name}${message}`] });
  }
  switch (answer.value.kind) {
    case 'notChosen':
      return;
    case 'unknownSigner':
      return set({ asked: answer.value });
    case 'onShelf': {
      const { entry, already } = answer.value;
      putOnScreen(entry);
      const { title } = entry.pack.manifest;
      set({ told: [...told, `“${title}” is on your shelf ${already ? 'already' : 'now'}.`] });
    }
  }
}

export function dismissSigner(): void {
  set({ asked: null });
  void openWaiting();
}

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
