import { z } from 'zod';
import { type EntityKind, entities } from '../../shared/entities/index.ts';

/** How a field's value is held: lists, objects and records as JSON text, yes and no as 1 and 0. */
export type Holding = 'text' | 'integer' | 'real' | 'boolean' | 'json';

export interface Column {
  /** Field of the entity and column of its table: the same word. */
  readonly name: string;
  readonly holding: Holding;
  readonly nullable: boolean;
}

export type Cell = string | number | null;

const columnsByKind = new Map<EntityKind, readonly Column[]>();

/** The columns of an entity's table, read off its schema, in the schema's order. */
export function columnsOf(kind: EntityKind): readonly Column[] {
  let columns = columnsByKind.get(kind);
  if (columns === undefined) {
    columns = Object.entries<z.ZodType>(entities[kind].shape).map(([name, field]) => describe(name, field));
    columnsByKind.set(kind, columns);
  }
  return columns;
}

/** Quoted, because fields are called `from` and `group`, which are words of SQL. */
export const quoted = (name: string): string => `"${name}"`;

function describe(name: string, field: z.ZodType): Column {
  return field instanceof z.ZodNullable
    ? { name, holding: holdingOf(name, field.unwrap() as z.ZodType), nullable: true }
    : { name, holding: holdingOf(name, field), nullable: false };
}

const holdings: Readonly<Record<string, Holding>> = {
  string: 'text',
  enum: 'text',
  boolean: 'boolean',
  array: 'json',
  object: 'json',
  record: 'json',
  union: 'json',
};

function holdingOf(name: string, field: z.ZodType): Holding {
  if (field instanceof z.ZodNumber) return field.isInt ? 'integer' : 'real';
  const holding = holdings[field.def.type];
  if (holding === undefined)
    throw new Error(`No column can hold the field "${name}", which is of type ${field.def.type}.`);
  return holding;
}

/** A value as its column holds it. */
export function toCell(column: Column, value: unknown): Cell {
  if (value === null) return null;
  switch (column.holding) {
    case 'json':
      return JSON.stringify(value);
    case 'boolean':
      return value === true ? 1 : 0;
    case 'text':
    case 'integer':
    case 'real':
      return value as Cell;
  }
}

/** What a column holds of a row. */
export const cellOf = (column: Column, row: object): Cell =>
  toCell(column, (row as Readonly<Record<string, unknown>>)[column.name]);

/** The value that a column holds; the database's own checks have seen to its shape. */
export function fromCell(column: Column, cell: Cell): unknown {
  if (cell === null) return null;
  switch (column.holding) {
    case 'json':
      return JSON.parse(String(cell));
    case 'boolean':
      return cell === 1;
    case 'text':
    case 'integer':
    case 'real':
      return cell;
  }
}
