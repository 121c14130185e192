import { create } from 'zustand';
import { type LibraryState, type Problem, failed } from '../shared/api.ts';
import type { Edition, PackSource } from '../shared/editions.ts';
import type { EntityKind, Row, Rows } from '../shared/entities/index.ts';
import { invoke, on } from './api.ts';
import { type ExportJob, afterEvent, afterStart } from './exportJob.ts';
import type { ExportRequest } from './exporting/exportRequest.ts';
import { sentRow } from '../shared/sentRow.ts';
import { shareEqual } from './shareEqual.ts';

/** `saved` stays until the next change, so that a clerk who looks up late still sees it. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface PackOnScreen {
  readonly meetingId: string;
  readonly source: PackSource;
}

export interface State {
  readonly library: { readonly kind: 'opening' } | LibraryState;
  readonly saving: Saving;
  readonly exporting: ExportJob;
  /** The pack on screen, which is the one that is exported; null on screens without one. */
  readonly pack: PackOnScreen | null;
}

export const useStore = create<State>()(() => ({
  library: { kind: 'opening' },
  saving: { kind: 'idle' },
  exporting: { kind: 'none' },
  pack: null,
}));

const { setState: set, getState: get } = useStore;

const noRows: Rows | null = null;

/** All rows of the open library; null where none is open. */
export const rowsOf = ({ library }: State): Rows | null => (library.kind === 'open' ? library.rows : noRows);

export async function openLibrary(): Promise<void> {
  set({ library: { kind: 'opening' } });
  const opened = await invoke('openLibrary', undefined);
  set({ library: opened.ok ? opened.value : { kind: 'refused', problem: opened.problem } });
}

export async function createLibrary(sample: boolean): Promise<void> {
  set({ library: { kind: 'opening' } });
  const made = await invoke('createLibrary', { sample });
  set({ library: made.ok ? made.value : { kind: 'refused', problem: made.problem } });
}

/**
 * Changes some fields of a row: at once on screen, then in the library. The answer is null, or the problem that kept it
 * from being saved; then the row on screen is again what the library holds.
 */
export async function saveFields<K extends EntityKind>(
  kind: K,
  id: string,
  fields: Partial<Row<K>>,
): Promise<Problem | null> {
  const before = rowById(kind, id);
  if (before === undefined) return failed('notFound', 'This record is no longer in the library.').problem;
  const changed = shareEqual<Row<K>>(before, { ...before, ...fields });
  putRow(kind, changed);
  set({ saving: { kind: 'saving' } });
  const saved = await invoke('save', { kind, row: sentRow(changed) });
  // A later change of the same row is already on screen and on its way: it must not be undone by this answer.
  const newest = rowById(kind, id) === changed;
  if (saved.ok) {
    // The answer is mostly what is on screen already: then nothing is drawn anew.
    if (newest && saved.value !== null) putRow(kind, shareEqual(changed, JSON.parse(saved.value) as Row<K>));
    set({ saving: { kind: 'saved' } });
    return null;
  }
  if (newest) putRow(kind, before);
  set({ saving: { kind: 'failed', problem: saved.problem } });
  return saved.problem;
}

/** Exports the pack on screen, one at a time. */
export async function startExport(request: ExportRequest): Promise<void> {
  const { exporting, pack } = get();
  if (pack === null || exporting.kind === 'choosing' || exporting.kind === 'running') return;
  const form = request.kind === 'zip' ? 'zip' : request.order.format;
  set({ exporting: { kind: 'choosing', meetingId: pack.meetingId, form } });
  const started =
    request.kind === 'zip'
      ? await invoke('exportZip', { ...pack, zip: request.zip })
      : await invoke('exportPack', { ...pack, order: request.order });
  set({ exporting: afterStart(get().exporting, started) });
}

/** What is wanted most, without a question but for the file. */
export const exportPublicPdf = (): Promise<void> =>
  startExport({ kind: 'file', order: { edition: 'public', format: 'pdf' } });

/** Prints the pack on screen; for the public, where nobody says otherwise. An export that is under way is let finish first. */
export async function printPack(edition: Edition = 'public'): Promise<void> {
  const { exporting, pack } = get();
  if (pack === null || exporting.kind === 'choosing' || exporting.kind === 'running') return;
  const { meetingId } = pack;
  set({ exporting: { kind: 'choosing', meetingId, form: 'html' } });
  const printed = await invoke('printPack', { ...pack, edition });
  set({
    exporting: printed.ok
      ? { kind: 'none' }
      : { kind: 'failed', meetingId, form: 'html', problem: printed.problem },
  });
}

export async function cancelExport(exportId: string): Promise<void> {
  await invoke('cancelExport', { exportId });
}

export async function showInFolder(file: string): Promise<void> {
  const shown = await invoke('showInFolder', { file });
  const { exporting } = get();
  if (!shown.ok && exporting.kind === 'done') {
    set({ exporting: { ...exporting, kind: 'failed', problem: shown.problem } });
  }
}

export const dismissExport = (): void => set({ exporting: { kind: 'none' } });

/** The screen of a meeting says which one it shows; null when it is left. The working copy comes first. */
export const showPackOf = (meetingId: string | null): void =>
  set({ pack: meetingId === null ? null : { meetingId, source: 'working' } });

export function chooseSource(source: PackSource): void {
  const { pack } = get();
  if (pack !== null) set({ pack: { ...pack, source } });
}

/** Joins the events of the main process to the state; called once. */
export function listenForEvents(): void {
  on('export', (event) => set({ exporting: afterEvent(get().exporting, event) }));
}

/** A row as it stands on screen now, ahead of the library by what is being saved. */
export function rowById<K extends EntityKind>(kind: K, id: string): Row<K> | undefined {
  const rows = rowsOf(get())?.[kind] as readonly Row<K>[] | undefined;
  return rows?.find((row) => row.id === id);
}

function putRow<K extends EntityKind>(kind: K, row: Row<K>): void {
  const { library } = get();
  if (library.kind !== 'open') return;
  const rows = library.rows[kind] as readonly Row<K>[];
  if (rows.find(({ id }) => id === row.id) === row) return;
  const next = rows.map((each) => (each.id === row.id ? row : each));
  set({ library: { ...library, rows: { ...library.rows, [kind]: next } } });
}
