import type { Document } from '../document/blocks.ts';
import { type TextUnit, textUnits } from './ownText.ts';

/** A document made ready to put notes on and to find them in; worth keeping for all the notes of a pack. */
export interface Edition {
  readonly document: Document;
  readonly units: readonly TextUnit[];
  readonly byId: ReadonlyMap<string, TextUnit>;
}

const known = new WeakMap<Document, Edition>();

/** The edition of a document; its texts are worked out once, when a note first asks for them: a pack without notes waits for none. */
export function editionOf(document: Document): Edition {
  let edition = known.get(document);
  if (edition === undefined) known.set(document, (edition = new LazyEdition(document)));
  return edition;
}

class LazyEdition implements Edition {
  readonly document: Document;
  #units: readonly TextUnit[] | undefined;
  #byId: ReadonlyMap<string, TextUnit> | undefined;

  constructor(document: Document) {
    this.document = document;
  }

  get units(): readonly TextUnit[] {
    return (this.#units ??= textUnits(this.document));
  }

  get byId(): ReadonlyMap<string, TextUnit> {
    return (this.#byId ??= firstById(this.units));
  }
}

function firstById(units: readonly TextUnit[]): ReadonlyMap<string, TextUnit> {
  const byId = new Map<string, TextUnit>();
  for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
  return byId;
}
