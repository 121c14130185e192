import { type Result, failed, ok } from '../api.ts';
import type { Extract } from '../editions.ts';
import type { Document } from './blocks.ts';

/**
 * Ids of the parts that are asked for: a report goes with its appendices, an item with all its parts. Undefined for pages, which
 * only a layout knows. Refuses what the pack does not have.
 */
export function extractParts(document: Document, extract: Extract): Result<ReadonlySet<string> | undefined> {
  switch (extract.kind) {
    case 'pages':
      return ok(undefined);
    case 'paper': {
      const { ref } = extract;
      return chosen(
        document.parts.filter(({ id }) => id === ref || id.startsWith(`${ref}/`)),
        `This pack has no report "${ref}".`,
      );
    }
    case 'item': {
      const number = bare(extract.number);
      return chosen(
        document.parts.filter(({ item }) => item !== undefined && bare(item) === number),
        `Item ${number} of this pack has no papers.`,
      );
    }
  }
}

function chosen(parts: Document['parts'], none: string): Result<ReadonlySet<string>> {
  return parts.length === 0 ? failed('notFound', none) : ok(new Set(parts.map(({ id }) => id)));
}

const bare = (number: string): string => number.trim().replace(/[.)]+$/, '');

/** A document of some parts alone, called by the first of them. */
export function onlyParts(document: Document, ids: ReadonlySet<string>): Document {
  const parts = document.parts.filter(({ id }) => ids.has(id));
  const [first] = parts;
  if (first === undefined) return document;
  return { ...document, title: `${first.title}: ${document.body}, ${document.meetingDate}`, parts };
}
