interface Work<T> {
  /** Milliseconds to wait before the first step. */
  readonly after: number;
  readonly begin: () => Iterator<undefined, T>;
  readonly done: (result: T) => void;
  readonly failed: (error: unknown) => void;
}

/** A window that is never idle gets on nevertheless: after so many milliseconds of waiting, for so many. */
const patience = 60;
const leastTime = 6;

/** Does work step by step in the window's idle moments, so that typing is not held up. Returns the function that ends it. */
export function workWhenIdle<T>({ after, begin, done, failed }: Work<T>): () => void {
  let idle = 0;
  let steps: Iterator<undefined, T> | undefined;
  const work = (deadline: IdleDeadline): void => {
    try {
      steps ??= begin();
      const until = performance.now() + Math.max(leastTime, deadline.timeRemaining() - 1);
      do {
        const step = steps.next();
        if (step.done === true) return done(step.value);
      } while (performance.now() < until);
      idle = requestIdleCallback(work, { timeout: patience });
    } catch (error) {
      failed(error);
    }
  };
  const timer = window.setTimeout(() => {
    idle = requestIdleCallback(work, { timeout: patience });
  }, after);
  return () => {
    window.clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
