import { type LibraryState, type Result } from '../shared/api.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { dispose } from './store/dispose.ts';
import { hold, releaseHold } from './store/holds.ts';
import { writer } from './writer.ts';

interface RetentionSurroundings {
  readonly library: () => Library | undefined;
  readonly author: string;
  /** The library as it stands, for a window that has to read it anew. */
  readonly state: () => Result<LibraryState>;
}

/** The channels of what is kept for a time: holds, their release, and disposal. */
export function retentionHandlers({
  library,
  author,
  state,
}: RetentionSurroundings): Pick<Handlers, 'hold' | 'releaseHold' | 'dispose'> {
  const writing = writer(library, author);
  return {
    hold: (order) => writing((write, stamp) => hold(write, order, stamp)),
    releaseHold: (order) => writing((write, stamp) => releaseHold(write, order, stamp)),
    dispose(order) {
      const done = writing((write, stamp) => dispose(write, order, stamp));
      return done.ok ? state() : done;
    },
  };
}
