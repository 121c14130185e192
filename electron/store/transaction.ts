import type { Problem, Result } from '../../shared/api.ts';
import type { WriteHandle } from './handles.ts';
import { storeProblem } from './storeProblem.ts';

/** Carries a refusal out of the transaction, because only something thrown undoes it. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * All or nothing: a refusal and an error undo what `work` has written; SQLite's expected errors come back as values.
 * IMMEDIATE takes the write lock at the start, because one that is asked for after reading is refused without waiting.
 * May be nested.
 */
export function inTransaction<T>(write: WriteHandle, work: () => Result<T>): Result<T> {
  const orUndo = (): Result<T> => {
    const result = work();
    if (!result.ok) throw new Refusal(result.problem);
    return result;
  };
  try {
    return write.transaction(orUndo).immediate();
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : storeProblem(error, write.name);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}
