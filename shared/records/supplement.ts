import { type Result, failed, ok } from '../api.ts';
import type { Document } from '../document/blocks.ts';
import type { Rows } from '../entities/index.ts';
import type { Supplement } from '../entities/supplement.ts';
import { sha256 } from '../sha256.ts';

/** The frozen document of a supplement. Refuses one that is not there. */
export function supplementDocument({ supplement }: Pick<Rows, 'supplement'>, id: string): Result<Document> {
  const found = supplement.find((each) => each.id === id);
  return found === undefined
    ? failed('notFound', 'This supplement is not in the library.')
    : frozenSupplement(found);
}

/** The frozen document of a supplement. Refuses one whose bytes are not those that were published. */
export const frozenSupplement = (supplement: Supplement): Result<Document> =>
  sha256(supplement.document) === (supplement.disposed?.sha256 ?? supplement.sha256)
    ? ok(JSON.parse(supplement.document) as Document)
    : failed('damaged', `Supplement ${supplement.number} is not what was published: restore a backup.`);
