import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { WriteHandle } from '../../../../electron/store/handles.ts';
import { runMigrations } from '../../../../electron/store/migrate.ts';
import { migrations } from '../../../../electron/store/migrations.ts';
import { readKind } from '../../../../electron/store/rows.ts';
import { entities } from '../../../../shared/entities/index.ts';
import { tinyId } from '../../../fixtures/tinyRows.ts';

const id = (kind: string): string => `'${tinyId(kind, 'old')}'`;

test('a pack from before says that its pages were not counted and its rows not kept, and stays unchangeable', () => {
  const db = new Sqlite(':memory:') as WriteHandle;
  const at = migrations.findIndex(({ name }) => name === 'supplements');
  runMigrations(db, migrations.slice(0, at));
  db.exec(`
    INSERT INTO organisation (id, ref, name, shortName, nation, houseTemplate, accent, tint, address, contact, riskSchemes,
      keyDecisions, noticePeriods, callIn)
      VALUES (${id('organisation')}, 'old', 'Old', 'Old', 'england', 'x', '#003366', '#e6edf5', '', '', '[]', '[]', '[]', '[]');
    INSERT INTO body (id, organisationId, ref, name, kind, decides)
      VALUES (${id('body')}, ${id('organisation')}, 'cabinet', 'Cabinet', 'executive', 1);
    INSERT INTO meeting (id, bodyId, ref, date, place, status, notice, provenance)
      VALUES (${id('meeting')}, ${id('body')}, 'm', '2021-11-24', '', 'published', '[]', '');
    INSERT INTO packVersion (id, meetingId, number, publishedAt, document, sha256, by)
      VALUES (${id('packVersion')}, ${id('meeting')}, 1, '2021-11-16T09:00:00Z', '{}', '${'0'.repeat(64)}', 'Clerk');
  `);
  runMigrations(db, migrations);
  const [pack] = readKind(db, 'packVersion');
  expect(pack).toMatchObject({ number: 1, pages: null, inputs: null });
  expect(entities.packVersion.safeParse(pack).success).toBe(true);
  expect(() => db.exec('UPDATE packVersion SET pages = 3')).toThrow('never changed');
  db.close();
});
