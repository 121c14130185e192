/** Steps of work as the window takes them: undo, redo, delete, restore, and the note that says what was done. */
import { create } from 'zustand';
import { type HistoryStep, type KindAndRow, type Problem, type Result, ok } from '../../shared/api.ts';
import type { EntityKind, Row } from '../../shared/entities/index.ts';
import { invoke } from '../api.ts';
import { useStore } from '../store.ts';
import { applyRows } from './applyRows.ts';

/** What the note at the foot of the window says; `at` tells two notes of the same words apart. */
export type HistoryNote =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'undone' | 'redone' | 'removed' | 'restored' | 'takenOut';
      readonly label: string;
      readonly at: number;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly at: number };

export const useHistoryNote = create<HistoryNote>()(() => ({ kind: 'none' }));

const show = (note: HistoryNote): void => useHistoryNote.setState(note, true);

export const dismissNote = (): void => show({ kind: 'none' });

/** Says that a part of a row, which has no place in the bin, was deleted; the note offers to undo it. */
export const noteTakenOut = (label: string): void => show({ kind: 'takenOut', label, at: Date.now() });

/** Says why something was not done that was asked of the window as a whole. */
export const noteRefused = (message: string): void => show({ kind: 'refused', message, at: Date.now() });

/** Takes the latest step back. Like the next ones, answers whether it was done; the note says why not. */
export const undo = (): Promise<boolean> => take(invoke('undo', undefined), 'undone');

/** Brings back the step that was undone last. */
export const redo = (): Promise<boolean> => take(invoke('redo', undefined), 'redone');

/** Puts a row and its parts into the bin; the note offers to undo it. */
export const removeRow = (kind: EntityKind, id: string): Promise<boolean> =>
  take(invoke('remove', { kind, id }), 'removed');

export const restoreRow = (kind: EntityKind, id: string): Promise<boolean> =>
  take(invoke('restore', { kind, id }), 'restored');

/** Adds a row; its identifier is made by the library. The answer is the row as stored, already on screen. */
export async function createRow<K extends EntityKind>(
  kind: K,
  row: Omit<Row<K>, 'id' | 'deletedAt'>,
): Promise<Result<Row<K>>> {
  const made = await invoke('create', { kind, row: row as Readonly<Record<string, unknown>> });
  if (!made.ok) return made;
  useStore.setState({ saving: { kind: 'saved' } });
  putOnScreen({ label: '', rows: [{ kind, row: made.value }] });
  return ok(made.value as Row<K>);
}

/** Rows to change as one step. What is taken out is a row's kind and identifier; a row without `id` is new. */
export interface Together {
  /** Rows of the library with other content: on screen at once, before the library has them. */
  readonly change?: readonly KindAndRow[];
  readonly add?: readonly { readonly kind: EntityKind; readonly row: Readonly<Record<string, unknown>> }[];
  readonly remove?: readonly { readonly kind: EntityKind; readonly id: string }[];
}

/**
 * Changes several rows as one step, all or nothing. The answer is what changed, already on screen; after a refusal the
 * screen is as it was, and the note says why.
 */
export async function changeTogether(together: Together): Promise<readonly KindAndRow[] | null> {
  const { change = [], add = [], remove = [] } = together;
  const olds = change.flatMap(onScreen);
  putOnScreen({ label: '', rows: change });
  useStore.setState({ saving: { kind: 'saving' } });
  const asRecord = ({ kind, row }: KindAndRow) => ({ kind, row: { ...row } });
  const step = await invoke('changeTogether', {
    save: [...change.map(asRecord), ...add.map(({ kind, row }) => ({ kind, row: { ...row } }))],
    remove: [...remove],
  });
  // A later change of the same row is already on screen and on its way: it must not be undone by this answer.
  const overtaken = new Set(
    change.filter((each) => onScreen(each)[0]?.row !== each.row).map(({ row }) => row.id),
  );
  const current = (rows: readonly KindAndRow[]) => rows.filter(({ row }) => !overtaken.has(row.id));
  if (!step.ok) {
    putOnScreen({ label: '', rows: current(olds) });
    useStore.setState({ saving: { kind: 'failed', problem: step.problem } });
    refuse(step.problem);
    return null;
  }
  putOnScreen({ label: '', rows: current(step.value.rows) });
  useStore.setState({ saving: { kind: 'saved' } });
  if (remove.length > 0) show({ kind: 'removed', label: step.value.label, at: Date.now() });
  return step.value.rows;
}

/** The row as it is on screen; none where it is not there. */
function onScreen({ kind, row: { id } }: KindAndRow): KindAndRow[] {
  const { library } = useStore.getState();
  const row = library.kind === 'open' ? library.rows[kind].find((each) => each.id === id) : undefined;
  return row === undefined ? [] : [{ kind, row }];
}

async function take(
  answer: Promise<Result<HistoryStep>>,
  kind: 'undone' | 'redone' | 'removed' | 'restored',
): Promise<boolean> {
  const step = await answer;
  if (!step.ok) {
    refuse(step.problem);
    return false;
  }
  putOnScreen(step.value);
  useStore.setState({ saving: { kind: 'saved' } });
  show({ kind, label: step.value.label, at: Date.now() });
  return true;
}

const refuse = (problem: Problem): void =>
  show({ kind: 'refused', message: problem.message, at: Date.now() });

function putOnScreen({ rows }: HistoryStep): void {
  useStore.setState(({ library }) =>
    library.kind === 'open' ? { library: { ...library, rows: applyRows(library.rows, rows) } } : {},
  );
}

/** Shows notes that the library has learnt something of, or that came out of a file. */
export const putNotes = (notes: readonly Row<'note'>[]): void =>
  putOnScreen({ label: '', rows: notes.map((row) => ({ kind: 'note', row })) });
