import { beforeAll, describe, expect, test } from 'vitest';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { entities, entityKinds } from '../../../shared/entities/index.ts';
import { type Holding, columnsOf } from '../../../electron/store/columns.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { runMigrations } from '../../../electron/store/migrate.ts';
import { migrations } from '../../../electron/store/migrations.ts';

interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
}

const db = new Sqlite(':memory:') as WriteHandle;
const sqlOf = (table: string): string =>
  db.prepare<[string], { sql: string }>('SELECT sql FROM sqlite_schema WHERE name = ?').get(table)?.sql ?? '';
const columnTypes: Record<Holding, string> = {
  text: 'TEXT',
  json: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  real: 'REAL',
};

/** The columns' declarations, a line each: SQLite writes an added column behind the last one. */
const declarations = (kind: string): string =>
  sqlOf(kind)
    .replace(/\s*, ("?[a-zA-Z]+"? (?:TEXT|INTEGER|REAL))/g, ',\n  $1')
    .replace(/\s*\) STRICT/, '\n) STRICT');

/** The line of a CREATE TABLE that declares a column, without the value for rows that were there before it. */
const declaration = (kind: string, name: string): string =>
  new RegExp(`^ {2}"?${name}"? [^]*?(?=\\n {2}(?!CHECK)"?[a-zA-Z]+"? |\\n\\))`, 'm')
    .exec(declarations(kind))?.[0]
    .replace(/ DEFAULT '[^']*'/, '') ?? '';

const isRealDateField = (field: z.ZodType): boolean =>
  field.safeParse('2021-09-30').success && !field.safeParse('2021-09-31').success;

/** The check that a column must have; empty where none is called for. */
function checkOf(name: string, holding: Holding, field: z.ZodType): string {
  if (holding === 'json') return `CHECK (json_valid(${name}))`;
  if (holding === 'boolean') return `CHECK (${name} IN (0, 1))`;
  return isRealDateField(field) ? `CHECK (${name} IS date(${name}))` : '';
}

beforeAll(() => runMigrations(db, migrations));

describe.each(entityKinds)('the table %s', (kind) => {
  const columns = columnsOf(kind);
  const shape: Record<string, z.ZodType> = entities[kind].shape;

  test('has a column for every field and no other, in the type that holds it', () => {
    const inTable = db
      .prepare<[string], TableColumn>('SELECT name, type, "notnull" FROM pragma_table_info(?)')
      .all(kind)
      .map(({ name, type, notnull }) => ({ name, type, nullable: notnull === 0 }));
    const inSchema = columns.map(({ name, holding, nullable }) => ({
      name,
      type: columnTypes[holding],
      nullable,
    }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(inTable.sort(byName)).toEqual(inSchema.sort(byName));
  });

  test('is strict and checks JSON, yes and no, dates and identifiers', () => {
    expect(sqlOf(kind)).toMatch(/\) STRICT(, WITHOUT ROWID)?$/);
    expect(declaration(kind, 'id')).toContain('CHECK (length(id) = 36)');
    const lacking = columns
      .map(({ name, holding }) => ({ name, check: checkOf(name, holding, shape[name]!) }))
      .filter(({ name, check }) => !declaration(kind, name).replaceAll('"', '').includes(check));
    expect(lacking).toEqual([]);
  });

  test('allows the choices of the schema and no other', () => {
    for (const { name } of columns) {
      const field = shape[name] instanceof z.ZodNullable ? shape[name].unwrap() : shape[name];
      const declared = [...declaration(kind, name).matchAll(/'([^']*)'/g)].map((match) => match[1]);
      expect({ [name]: declared }).toEqual({ [name]: field instanceof z.ZodEnum ? field.options : [] });
    }
  });

  test('points at another table with every link, and has an index for it', () => {
    const links = columns.map(({ name }) => name).filter((name) => name.endsWith('Id'));
    const keys = db
      .prepare<[string], { from: string; table: string; on_delete: string }>(
        'SELECT "from", "table", on_delete FROM pragma_foreign_key_list(?)',
      )
      .all(kind);
    expect(keys.map((key) => key.from).sort()).toEqual(links.sort());
    expect(keys.filter((key) => key.on_delete !== 'RESTRICT')).toEqual([]);
    expect(keys.filter((key) => !(entityKinds as string[]).includes(key.table))).toEqual([]);
    const indexed = new Set(
      db
        .prepare<[string], { name: string }>(
          `SELECT info.name FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info WHERE info.seqno = 0`,
        )
        .all(kind)
        .map((index) => index.name),
    );
    expect(links.filter((link) => !indexed.has(link))).toEqual([]);
  });
});

test('a link is named after the table that it points at', () => {
  const wrong = entityKinds.flatMap((kind) =>
    db
      .prepare<[string], { from: string; table: string }>(
        'SELECT "from", "table" FROM pragma_foreign_key_list(?)',
      )
      .all(kind)
      .filter(({ from, table }) => !from.toLowerCase().endsWith(`${table.toLowerCase()}id`))
      .map(({ from, table }) => `${kind}.${from} → ${table}`),
  );
  expect(wrong).toEqual(['decision.supersedesId → decision']);
});
