import { useEffect, useState } from 'react';
import { invoke } from '../api.ts';

/** Why nothing can be signed on this computer; null where something can, or while that is not known. */
export function useKeyProblem(): string | null {
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void invoke('archiveKey', undefined).then((key) => setProblem(key.ok ? key.value.problem : null));
  }, []);
  return problem;
}
