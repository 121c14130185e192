import { failed } from '../shared/api.ts';
import type { CountPages } from './countBefore.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { britishEnglish } from './spelling.ts';
import { storeProblem } from './store/storeProblem.ts';
import { supplementPack } from './supplement.ts';

export interface SupplementSurroundings {
  readonly library: () => Library | undefined;
  /** Who works here, for the record. */
  readonly author: string;
  readonly countPages: CountPages;
}

/** The channel of supplements. What is published stands for good: undo does not reach it. */
export function supplementHandlers({
  library,
  author,
  countPages,
}: SupplementSurroundings): Pick<Handlers, 'publishSupplement'> {
  return {
    async publishSupplement(order) {
      const open = library();
      if (open === undefined) return failed('notFound', 'No library is open.');
      const { write, file } = open;
      if (write === null)
        return failed('readOnly', 'This library can be read, not changed: its file or folder is read-only.');
      try {
        const stamp = { at: new Date().toISOString(), by: author };
        return await supplementPack(write, { ...order, knowsWord: britishEnglish() }, countPages, stamp);
      } catch (error) {
        const problem = storeProblem(error, file);
        if (problem === undefined) throw error;
        return { ok: false, problem };
      }
    },
  };
}
