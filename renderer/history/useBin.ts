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
  useEffect(() => {
    let latest = 0;
    const read = async (): Promise<void> => {
      latest += 1;
      const own = latest;
      const answer = await invoke('bin', undefined);
      // An answer that was asked for earlier, or by a screen that has gone, says nothing any more.
      if (own !== latest) return;
      setBin(
        answer.ok ? { kind: 'ready', entries: answer.value } : { kind: 'failed', problem: answer.problem },
      );
    };
    void read();
    const unsubscribe = useHistoryNote.subscribe(() => void read());
    return () => {
      latest = -1;
      unsubscribe();
    };
  }, []);
  return bin;
}
