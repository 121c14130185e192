/** Steps of work, each a group of audit rows that undo and redo treat as one. */
import type { Result } from '../../shared/api.ts';
import type { AuditRow } from './audit.ts';
import type { ReadHandle, Stamp, WriteHandle } from './handles.ts';
import { newId } from './newId.ts';
import { inTransaction } from './transaction.ts';

export type ChangeState = 'done' | 'undone' | 'past';

export interface ChangeRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly state: ChangeState;
  readonly ofChangeId: string | null;
}

export interface ChangeOptions {
  /** The step that this goes on with, as typing does; a new one where not given. */
  readonly continues?: string | undefined;
  /** The step that this undoes or redoes. */
  readonly of?: string;
}

/**
 * Runs `work` as one step, all or nothing; `work` must write with the stamp that it is given. A step that wrote nothing
 * leaves nothing. After a new step there is nothing to redo.
 */
export function inChange<T>(
  write: WriteHandle,
  stamp: Stamp,
  work: (stamp: Stamp) => Result<T>,
  { continues, of }: ChangeOptions = {},
): Result<T> {
  return inTransaction(write, () => {
    const id = continues ?? newId(stamp.at);
    if (continues === undefined)
      write
        .prepare('INSERT INTO change (id, at, by, state, ofChangeId) VALUES (?, ?, ?, ?, ?)')
        .run(id, stamp.at, stamp.by, of === undefined ? 'done' : 'past', of ?? null);
    const result = work({ ...stamp, change: id });
    if (auditOfChange(write, id).length === 0) write.prepare('DELETE FROM change WHERE id = ?').run(id);
    else if (of === undefined)
      write.prepare("UPDATE change SET state = 'past' WHERE by = ? AND state = 'undone'").run(stamp.by);
    return result;
  });
}

/** What a step wrote, in order. */
export const auditOfChange = (read: ReadHandle, changeId: string): AuditRow[] =>
  read.prepare<[string], AuditRow>('SELECT * FROM audit WHERE changeId = ? ORDER BY at, id').all(changeId);

/** The person's latest step, whatever it was. */
export const latestChange = (read: ReadHandle, by: string): ChangeRow | undefined =>
  read.prepare<[string], ChangeRow>('SELECT * FROM change WHERE by = ? ORDER BY id DESC LIMIT 1').get(by);

/** The step that undo takes back next: the latest that stands. Others' steps are theirs to undo. */
export const nextToUndo = (read: ReadHandle, by: string): ChangeRow | undefined =>
  read
    .prepare<[string], ChangeRow>(
      "SELECT * FROM change WHERE by = ? AND state = 'done' ORDER BY id DESC LIMIT 1",
    )
    .get(by);

/** The step that redo brings back next: the earliest of those undone. */
export const nextToRedo = (read: ReadHandle, by: string): ChangeRow | undefined =>
  read
    .prepare<[string], ChangeRow>(
      "SELECT * FROM change WHERE by = ? AND state = 'undone' ORDER BY id LIMIT 1",
    )
    .get(by);

export const setState = (write: WriteHandle, changeId: string, state: ChangeState): void =>
  void write.prepare('UPDATE change SET state = ? WHERE id = ?').run(state, changeId);
