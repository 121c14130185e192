import type { Document, Part } from '../document/blocks.ts';
import { compareDocuments } from '../document/diff.ts';
import { type Change, listChanges } from '../document/diff/listChanges.ts';
import { type Unit, unitsOf } from './units.ts';

export interface ChangedSince {
  /** What became of a block since the issue before, by its id. What is as it was is not in it. */
  readonly blocks: ReadonlyMap<string, 'new' | 'changed'>;
  /** Each change with the block of the later issue at which it is to be read. */
  readonly changes: readonly { readonly change: Change; readonly unit: Unit }[];
}

export const nothingChanged: ChangedSince = { blocks: new Map(), changes: [] };

/** What is other in a document than it was. Parts that are the same are not compared, which is most of a long pack. */
export function changedSince(before: Document, after: Document): ChangedSince {
  const old = new Map(before.parts.map((part) => [part.id, part]));
  const differing = after.parts.filter((part) => !isSame(part, old.get(part.id)));
  if (differing.length === 0) return nothingChanged;
  const ids = new Set(differing.map(({ id }) => id));
  const kept = before.parts.filter(({ id }) => ids.has(id));
  const { changes } = listChanges(
    compareDocuments({ ...before, parts: kept }, { ...after, parts: differing }),
  );
  const units = unitsOf(after);
  const blocks = new Map<string, 'new' | 'changed'>();
  const placed = changes.flatMap((change) => {
    const at = placeOf(change, units);
    if (at === undefined) return [];
    if (change.kind === 'inserted' && change.ids.at(-1) === at.part.id)
      for (const block of at.part.blocks) blocks.set(block.id, 'new');
    else if (change.kind === 'inserted' && change.ids.at(-1) === at.block.id) blocks.set(at.block.id, 'new');
    else if (change.kind !== 'deleted' || !isWholeBlock(change)) note(blocks, at.block.id);
    return [{ change, unit: at }];
  });
  return { blocks, changes: placed };
}

const note = (blocks: Map<string, 'new' | 'changed'>, id: string): void => {
  if (!blocks.has(id)) blocks.set(id, 'changed');
};

const isSame = (part: Part, old: Part | undefined): boolean =>
  old !== undefined && JSON.stringify(part) === JSON.stringify(old);

/** A block that went leaves nothing to be marked; what went within one changes it. */
const isWholeBlock = ({ ids }: Change): boolean => ids.length <= 2;

/** The innermost of its ids that the later issue has. */
function placeOf({ ids }: Change, units: ReturnType<typeof unitsOf>): Unit | undefined {
  for (const id of ids.toReversed()) {
    const unit = units.of(id);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/**
 * A document as the volumes before it had its papers: a supplement brings papers that the pack has in an earlier wording.
 * Null where none of them was there.
 */
export function earlierWording(document: Document, before: readonly Document[]): Document | null {
  const known = new Map(before.flatMap(({ parts }) => parts.map((part) => [part.id, part] as const)));
  const parts = document.parts.flatMap((part) => {
    const was = part.kind === 'paper' || part.kind === 'appendix' ? known.get(part.id) : undefined;
    return was === undefined ? [] : [was];
  });
  const [first] = before;
  return parts.length === 0 || first === undefined ? null : { ...document, parts };
}

/** The papers of a supplement that were there before, without those that are new in it. */
export const revisedPapers = (document: Document, earlier: Document): Document => {
  const ids = new Set(earlier.parts.map(({ id }) => id));
  return { ...document, parts: document.parts.filter(({ id }) => ids.has(id)) };
};
