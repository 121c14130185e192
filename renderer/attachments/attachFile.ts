import type { Argument, AttachAnswer, Result } from '../../shared/api.ts';
import { invoke } from '../api.ts';
import { applyRows } from '../history/applyRows.ts';
import { useStore } from '../store.ts';

export type AttachRequest = Argument<'attachFile'>;

/** Has a file taken in and attached. What changed is on screen when the answer comes. */
export async function attachFile(request: AttachRequest): Promise<Result<AttachAnswer>> {
  const answer = await invoke('attachFile', request);
  if (answer.ok && answer.value.kind === 'attached') {
    const { rows } = answer.value;
    useStore.setState(({ library }) =>
      library.kind === 'open'
        ? { library: { ...library, rows: applyRows(library.rows, rows) }, saving: { kind: 'saved' } }
        : {},
    );
  }
  return answer;
}
