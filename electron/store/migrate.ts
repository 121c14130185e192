import { backUpBeside } from './backup.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';
import type { Migration } from './migrations.ts';

/** How many migrations a library has been through. */
export const versionOf = (read: ReadHandle): number => Number(read.pragma('user_version', { simple: true }));

/**
 * Brings an older library up to date and returns the name of the backup made before; null where there was nothing to do.
 * Each migration is one transaction together with its version number: after a crash the library stands between two.
 */
export async function migrate(
  write: WriteHandle,
  migrations: readonly Migration[],
  now: Date,
): Promise<string | null> {
  if (versionOf(write) >= migrations.length) return null;
  const backup = await backUpBeside(write, `before version ${migrations.length}`, now);
  runMigrations(write, migrations);
  return backup;
}

/**
 * Runs those migrations that the library has not been through, without a backup. Links are checked at the end of each one
 * instead of at each statement, because a table can only be rebuilt while others point at it with the checks off.
 */
export function runMigrations(write: WriteHandle, migrations: readonly Migration[]): void {
  write.pragma('foreign_keys = OFF');
  try {
    for (const [at, migration] of migrations.entries())
      write.transaction(() => runMigration(write, migration, at)).immediate();
  } finally {
    write.pragma('foreign_keys = ON');
  }
}

function runMigration(write: WriteHandle, migration: Migration, at: number): void {
  // Asked inside the transaction: another program may have migrated the library while this one waited.
  if (versionOf(write) !== at) return;
  write.exec(migration.sql);
  const broken = write.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0)
    throw new Error(`The migration "${migration.name}" leaves rows that point at nothing.`);
  write.pragma(`user_version = ${at + 1}`);
}
