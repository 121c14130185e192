import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { WriteHandle } from '../../../../electron/store/handles.ts';
import { runMigrations } from '../../../../electron/store/migrate.ts';
import { migrations } from '../../../../electron/store/migrations.ts';
import { readKind } from '../../../../electron/store/rows.ts';
import { tinyId } from '../../../fixtures/tinyRows.ts';

test('a library from before the checks keeps its rows and has nothing set', () => {
  const db = new Sqlite(':memory:') as WriteHandle;
  runMigrations(db, migrations.slice(0, 1));
  const id = tinyId('organisation', 'old');
  db.exec(`INSERT INTO organisation VALUES ('${id}', NULL, 'old', 'Old Council', 'Old', 'wales', 'bcpCabinet',
    '#003366', '#e6edf5', '', '', '[]', '[]', '[]', '[]')`);
  runMigrations(db, migrations);
  expect(readKind(db, 'organisation')).toMatchObject([
    { id, name: 'Old Council', nation: 'wales', closures: [], clearance: [], ruleSettings: [], glossary: [] },
  ]);
  db.close();
});
