import type { Document } from '../document/blocks.ts';
import { type TextUnit, textUnits } from './ownText.ts';

/** A document made ready to put notes on and to find them in; worth keeping for all the notes of a pack. */
export interface Edition {
  readonly document: Document;
  readonly units: readonly TextUnit[];
  readonly byId: ReadonlyMap<string, TextUnit>;
}

const known = new WeakMap<Document, Edition>();

/** The edition of a document; worked out once. */
export function editionOf(document: Document): Edition {
  let edition = known.get(document);
  if (edition === undefined) {
    const units = textUnits(document);
    const byId = new Map<string, TextUnit>();
    for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
    known.set(document, (edition = { document, units, byId }));
  }
  return edition;
}
