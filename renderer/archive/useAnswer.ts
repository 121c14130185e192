import { useState } from 'react';
import type { Result } from '../../shared/api.ts';

interface Answered<T> {
  /** The last answer; null before there is one. */
  readonly value: T | null;
  /** Why the last question has no answer. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  /** Asks; where the person closed the system's dialog, what was answered before stays. */
  readonly ask: (question: Promise<Result<T | null>>) => Promise<void>;
}

/** A question to the main process that first asks the person for a folder. */
export function useAnswer<T>(): Answered<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const ask = async (question: Promise<Result<T | null>>): Promise<void> => {
    setIsBusy(true);
    setProblem(null);
    const answer = await question;
    setIsBusy(false);
    if (!answer.ok) setProblem(answer.problem.message);
    else if (answer.value !== null) setValue(answer.value);
  };
  return { value, problem, isBusy, ask };
}
