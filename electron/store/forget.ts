/** Takes out of the library what the words of a row have left in it: the row, what can be found of it, its history, its files. */
import type { EntityKind } from '../../shared/entities/index.ts';
import { quoted } from './columns.ts';
import type { WriteHandle } from './handles.ts';

/**
 * Forgets rows under a disposal. The audit keeps who changed them and when, and no longer what; steps that touched them are
 * out of undo's reach. Rows that stay are left to the caller to empty first.
 */
export function forget(
  write: WriteHandle,
  disposalId: string,
  kind: EntityKind,
  ids: readonly string[],
  stays: boolean,
): void {
  const marker = JSON.stringify({ disposalId });
  for (const id of ids) {
    write
      .prepare(
        `UPDATE change SET state = 'past'
         WHERE id IN (SELECT changeId FROM audit WHERE entity = ? AND rowId = ? AND changeId IS NOT NULL)`,
      )
      .run(kind, id);
    write
      .prepare(
        'UPDATE audit SET new = :marker, old = iif(old IS NULL, NULL, :marker) WHERE entity = :kind AND rowId = :id',
      )
      .run({ marker, kind, id });
    if (stays) continue;
    write.prepare('DELETE FROM searchEntry WHERE rowId = ?').run(id);
    write.prepare(`DELETE FROM ${quoted(kind)} WHERE id = ?`).run(id);
  }
}

/** Deletes the bytes of files, but for those that something else still names: a file may be attached to several papers. */
export function forgetFiles(write: WriteHandle, files: readonly string[]): void {
  const isNamed = write.prepare<[string]>(
    `SELECT 1 FROM (SELECT ? AS hash) WHERE
       EXISTS (SELECT 1 FROM attachment WHERE hash IN (sha256, placedSha256))
       OR EXISTS (SELECT 1 FROM packVersion WHERE inputs = hash AND disposed IS NULL)
       OR EXISTS (SELECT 1 FROM supplement WHERE inputs = hash AND disposed IS NULL)
       OR EXISTS (SELECT 1 FROM shelfPack WHERE instr(manifest, hash) > 0)`,
  );
  for (const hash of files)
    if (isNamed.get(hash) === undefined) write.prepare('DELETE FROM fileContent WHERE sha256 = ?').run(hash);
}

/** Makes the search index anew: what was taken out of it leaves its words in it until then. */
export const forgetInSearch = (write: WriteHandle): void =>
  void write.exec("INSERT INTO searchIndex (searchIndex) VALUES ('rebuild')");

/** Writes the library anew without what was deleted, of which free pages and the log beside the file may hold words. */
export function scrub(write: WriteHandle): void {
  write.exec('VACUUM');
  write.pragma('wal_checkpoint(TRUNCATE)');
}
