import type { Block, Document, Part } from '../document/blocks.ts';
import { blockText } from '../document/walk.ts';

/** What a place is counted in: a block that stands directly in a part. */
export interface Unit {
  /** Its place among all of the document, from 0. */
  readonly at: number;
  readonly part: Part;
  readonly block: Block;
}

export interface Units {
  readonly all: readonly Unit[];
  /** The unit that an id belongs to: a part's first, a block's own, or that of what an item, row or cell stands in. */
  readonly of: (id: string) => Unit | undefined;
  /** The first unit of each part, by the part's id. */
  readonly first: ReadonlyMap<string, Unit>;
}

const known = new WeakMap<Document, Units>();

/** The blocks of a document in reading order; a part without blocks has none. */
export function unitsOf(document: Document): Units {
  const before = known.get(document);
  if (before !== undefined) return before;
  const all = document.parts
    .flatMap((part) => part.blocks.map((block) => ({ part, block })))
    .map((unit, at): Unit => ({ ...unit, at }));
  const first = new Map<string, Unit>();
  const own = new Map<string, Unit>();
  for (const unit of all) {
    if (!first.has(unit.part.id)) first.set(unit.part.id, unit);
    if (!own.has(unit.block.id)) own.set(unit.block.id, unit);
  }
  let inner: Map<string, Unit> | undefined;
  const units: Units = {
    all,
    first,
    of: (id) => own.get(id) ?? first.get(id) ?? (inner ??= innerIds(all)).get(id),
  };
  known.set(document, units);
  return units;
}

/** Items, rows, cells and whatever else within a block has an id, found once somebody asks for one. */
function innerIds(units: readonly Unit[]): Map<string, Unit> {
  const ids = new Map<string, Unit>();
  const look = (node: unknown, unit: Unit): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('id' in node && typeof node.id === 'string' && !ids.has(node.id)) ids.set(node.id, unit);
    for (const inside of Object.values(node)) look(inside, unit);
  };
  for (const unit of units) look(unit.block, unit);
  return ids;
}

const texts = new WeakMap<Block, string>();

/** All words of a unit, worked out once. */
export function unitText({ block }: Pick<Unit, 'block'>): string {
  const before = texts.get(block);
  if (before !== undefined) return before;
  const text = blockText(block);
  texts.set(block, text);
  return text;
}

const counts = new WeakMap<Block, number>();

/** Number of words of a unit. */
export function unitWords(unit: Pick<Unit, 'block'>): number {
  const before = counts.get(unit.block);
  if (before !== undefined) return before;
  const count = unitText(unit).match(/\S+/g)?.length ?? 0;
  counts.set(unit.block, count);
  return count;
}
