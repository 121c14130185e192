import { useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import styles from './RecordScreen.module.css';

/** The problem of the last thing that was tried on a sheet; null after one that went well. */
export function useProblem(): {
  readonly problem: string | null;
  readonly tell: (problem: Problem | null) => void;
} {
  const [problem, setProblem] = useState<string | null>(null);
  return { problem, tell: (told) => setProblem(told?.message ?? null) };
}

/** There from the start, so that what appears in it is read out. */
export function Problems({ problem }: { readonly problem: string | null }) {
  return (
    <p role="alert" className={styles.problem}>
      {problem}
    </p>
  );
}
