import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { WriteHandle } from '../../../../electron/store/handles.ts';
import { runMigrations } from '../../../../electron/store/migrate.ts';
import { migrations } from '../../../../electron/store/migrations.ts';
import { readKind } from '../../../../electron/store/rows.ts';
import { entities } from '../../../../shared/entities/index.ts';
import { tinyId } from '../../../fixtures/tinyRows.ts';

const id = (kind: string): string => `'${tinyId(kind, 'old')}'`;

test('the day that a meeting knew for its forward plan becomes an entry for each of its papers', () => {
  const db = new Sqlite(':memory:') as WriteHandle;
  runMigrations(db, migrations.slice(0, 4));
  db.exec(`
    INSERT INTO organisation (id, ref, name, shortName, nation, houseTemplate, accent, tint, address, contact, riskSchemes,
      keyDecisions, noticePeriods, callIn)
      VALUES (${id('organisation')}, 'old', 'Old', 'Old', 'england', 'x', '#003366', '#e6edf5', '', '', '[]', '[]', '[]', '[]');
    INSERT INTO body VALUES (${id('body')}, NULL, ${id('organisation')}, 'cabinet', 'Cabinet', 'executive', NULL, 1);
    INSERT INTO meeting VALUES (${id('meeting')}, NULL, ${id('body')}, 'm', '2021-11-24', NULL, NULL, '', 'draft', NULL, NULL,
      '2021-10-15', NULL, NULL, '[]', '');
    INSERT INTO paper VALUES (${id('paper')}, NULL, ${id('organisation')}, NULL, 'p', 'x', 'The bridge', 'Bridge', '', 'draft', NULL,
      'FP/1', '{}', '[]', NULL, 'open', '[]', '', NULL, NULL, NULL, '', '');
    INSERT INTO agendaItem VALUES (${id('agendaItem')}, NULL, ${id('meeting')}, 1, '1', 'The bridge', 'paper', ${id('paper')}, '');
  `);
  runMigrations(db, migrations);
  const entries = readKind(db, 'forwardPlanEntry');
  expect(entries).toMatchObject([
    {
      bodyId: tinyId('body', 'old'),
      paperId: tinyId('paper', 'old'),
      ref: 'FP/1',
      publishedOn: '2021-10-15',
      matter: 'The bridge',
      decisionOn: '2021-11-24',
      members: [],
      keyDecision: false,
      route: 'forward-plan',
    },
  ]);
  expect(entities.forwardPlanEntry.safeParse(entries[0]).success).toBe(true);
  const [meeting] = readKind(db, 'meeting');
  expect(meeting).toMatchObject({ privateReasons: '', privateRepresentations: [], privateAgreedOn: null });
  expect(entities.meeting.safeParse(meeting).success).toBe(true);
  db.close();
});
