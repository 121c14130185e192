import { useEffect, useState } from 'react';
import type { SearchHit } from '../../shared/api.ts';
import { invoke } from '../api.ts';

const none: readonly SearchHit[] = [];

/** What the library holds for what was typed. The hits before stay until the next ones are there. */
export function useHits(typed: string): readonly SearchHit[] {
  const [hits, setHits] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const found = typed.trim() === '' ? null : await invoke('search', { query: typed.slice(0, 500) });
      if (isCurrent) setHits(found?.ok === true ? found.value : none);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [typed]);
  return hits;
}
