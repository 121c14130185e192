/**
 * Two types for one connection, so that a function says in its signature whether it can change the library. A write
 * handle may be read from; a read handle is refused by the compiler where something writes, which is also how a library
 * that was opened read-only stays unwritten.
 */
import type Sqlite from 'better-sqlite3';

declare const reads: unique symbol;
declare const writes: unique symbol;

export type ReadHandle = Sqlite.Database & { readonly [reads]: true };
export type WriteHandle = ReadHandle & { readonly [writes]: true };

/** Who writes, and when: stands on every audit row. `at` is an ISO instant in UTC. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
  /** The step of work that the write belongs to, see changes.ts; what is written without one cannot be undone. */
  readonly change?: string;
}
