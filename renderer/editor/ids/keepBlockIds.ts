import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { changesBlocks } from './changesBlocks.ts';

/**
 * Gives every block an id and none twice. A block that was there before keeps its own; what was split off, copied or
 * made gets a new one. `newId` is an argument so that tests can foresee the ids.
 */
export const keepBlockIds = (newId: () => string): Extension =>
  Extension.create({
    name: 'keepBlockIds',
    addProseMirrorPlugins: () => [
      new Plugin({
        appendTransaction: (transactions, before, after) =>
          transactions.some(changesBlocks) ? withIds(transactions, before, after, newId) : null,
      }),
    ],
  });

function withIds(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  newId: () => string,
): Transaction | null {
  const places = new Map<string, number[]>();
  const missing: number[] = [];
  after.doc.descendants((node, pos) => {
    if (!('id' in node.attrs)) return node.isBlock;
    const id: unknown = node.attrs['id'];
    if (typeof id !== 'string') missing.push(pos);
    else places.set(id, [...(places.get(id) ?? []), pos]);
    return !node.isTextblock;
  });
  const doubled = [...places].filter(([, all]) => all.length > 1);
  if (doubled.length > 0) {
    const from = placesBefore(before.doc, new Set(doubled.map(([id]) => id)));
    const mapping = new Mapping(transactions.flatMap(({ mapping: each }) => each.maps));
    for (const [id, all] of doubled) {
      const old = from.get(id);
      const moved = old === undefined ? undefined : mapping.map(old);
      const keeper = all.find((pos) => pos === moved) ?? all[0];
      missing.push(...all.filter((pos) => pos !== keeper));
    }
  }
  if (missing.length === 0) return null;
  const { tr } = after;
  for (const pos of missing) tr.setNodeAttribute(pos, 'id', newId());
  return tr;
}

function placesBefore(doc: Node, ids: ReadonlySet<string>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  doc.descendants((node, pos) => {
    const id: unknown = node.attrs['id'];
    if (typeof id === 'string' && ids.has(id)) places.set(id, pos);
    return !node.isTextblock;
  });
  return places;
}
