import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { WriteHandle } from '../../../../electron/store/handles.ts';
import { runMigrations } from '../../../../electron/store/migrate.ts';
import { migrations } from '../../../../electron/store/migrations.ts';
import { readKind } from '../../../../electron/store/rows.ts';
import { entities } from '../../../../shared/entities/index.ts';
import { tinyId } from '../../../fixtures/tinyRows.ts';

const id = (kind: string): string => `'${tinyId(kind, 'old')}'`;

test('a decision from before keeps what it said, with nothing recorded of movers and votes, and stays unchangeable', () => {
  const db = new Sqlite(':memory:') as WriteHandle;
  const at = migrations.findIndex(({ name }) => name === 'decisions');
  runMigrations(db, migrations.slice(0, at));
  db.exec(`
    INSERT INTO organisation (id, ref, name, shortName, nation, houseTemplate, accent, tint, address, contact, riskSchemes,
      keyDecisions, noticePeriods, callIn)
      VALUES (${id('organisation')}, 'old', 'Old', 'Old', 'england', 'x', '#003366', '#e6edf5', '', '', '[]', '[]', '[]', '[]');
    INSERT INTO body (id, organisationId, ref, name, kind, decides)
      VALUES (${id('body')}, ${id('organisation')}, 'cabinet', 'Cabinet', 'executive', 1);
    INSERT INTO meeting (id, bodyId, ref, date, place, status, notice, provenance)
      VALUES (${id('meeting')}, ${id('body')}, 'm', '2021-11-24', '', 'draft', '[]', '');
    INSERT INTO decision VALUES (${id('decision')}, NULL, ${id('meeting')}, NULL, NULL, NULL, 'agreed', 'Build it.', '',
      '2021-11-24', '', '', '', '', 7, 0, NULL, '2021-11-24T12:00:00Z', 'Clerk');
  `);
  runMigrations(db, migrations);
  const [decision] = readKind(db, 'decision');
  expect(decision).toMatchObject({
    text: 'Build it.',
    votesFor: 7,
    vote: 'not-recorded',
    namedVotes: [],
    movedBy: '',
  });
  expect(entities.decision.safeParse(decision).success).toBe(true);
  expect(() => db.exec("UPDATE decision SET movedBy = 'x'")).toThrow('never changed');
  db.close();
});
