import type { Document } from '../blocks.ts';
import { walkBlocks } from '../walk.ts';
import { escape } from './escape.ts';

/** What the writers of all blocks share while one document is written. */
export interface Pen {
  /** ` id="…"` at the first use of an id, nothing when it comes again: ids must be unique for links to work. */
  readonly id: (id: string) => string;
  /** `#…` for a part or block of this document, undefined for an id that it lacks. */
  readonly anchor: (target: string) => string | undefined;
}

/** A pen for one document: it gives each id out once, and anchors only to what the document holds. */
export function penFor(document: Document): Pen {
  const known = new Set(document.parts.map((part) => part.id));
  walkBlocks(document, (block) => {
    known.add(block.id);
    if (block.kind === 'list' || block.kind === 'recommendations')
      for (const item of block.items) known.add(item.id);
    if (block.kind === 'facts') for (const row of block.rows) known.add(row.id);
  });
  const used = new Set<string>();
  return {
    id: (id) => {
      if (used.has(id)) return '';
      used.add(id);
      return ` id="${escape(nameOf(id))}"`;
    },
    anchor: (target) => (known.has(target) ? `#${encodeURIComponent(nameOf(target))}` : undefined),
  };
}

/** The id that an element has for one of a document: HTML ids hold no white space. */
export const nameOf = (id: string) => id.replace(/\s+/g, '-');
