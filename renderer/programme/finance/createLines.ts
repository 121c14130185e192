import type { KindAndRow, Problem } from '../../../shared/api.ts';
import { invoke } from '../../api.ts';
import { applyRows } from '../../history/applyRows.ts';
import { useStore } from '../../store.ts';
import type { Line } from './financeLines.ts';

/**
 * Adds many lines and shows them all at once: a screen drawn anew for each of two thousand would take a minute. Each line is a
 * step of its own that can be undone. The answer is null, or what kept the rest from being added.
 */
export async function createLines(lines: readonly Omit<Line, 'id' | 'deletedAt'>[]): Promise<Problem | null> {
  const made: KindAndRow[] = [];
  let problem: Problem | null = null;
  useStore.setState({ saving: { kind: 'saving' } });
  for (const row of lines) {
    const answer = await invoke('create', { kind: 'financeLine', row });
    if (!answer.ok) {
      ({ problem } = answer);
      break;
    }
    made.push({ kind: 'financeLine', row: answer.value });
  }
  useStore.setState(({ library }) => ({
    saving: problem === null ? { kind: 'saved' } : { kind: 'failed', problem },
    ...(library.kind === 'open' ? { library: { ...library, rows: applyRows(library.rows, made) } } : {}),
  }));
  return problem;
}
