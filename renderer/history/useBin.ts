import { useEffect, useState } from 'react';
import type { BinEntry, Problem } from '../../shared/api.ts';
import { invoke } from '../api.ts';
import { useHistoryNote } from './steps.ts';

export type Bin =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly entries: readonly BinEntry[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What lies in the bin, read anew after every step that may have put something in or taken it out. */
export function useBin(): Bin {
  const [bin, setBin] = useState<Bin>({ kind: 'loading' });
  const note = useHistoryNote();
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const answer = await invoke('bin', undefined);
      if (!isCurrent) return;
      setBin(
        answer.ok ? { kind: 'ready', entries: answer.value } : { kind: 'failed', problem: answer.problem },
      );
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [note]);
  return bin;
}
