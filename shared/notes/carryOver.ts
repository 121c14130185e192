/**
 * Finds a reader's notes again in a pack that was issued anew, or in a supplement. What a note was made on decides, always: a
 * note is *kept* only on its own words, *changed* where its paragraph says something else now, and *gone* where nothing is left
 * of it. None is lost and none is ever put on words that it was not made on: where that cannot be told, it is not kept.
 */
import type { AttachmentBlock, Document } from '../document/blocks.ts';
import { isPlaceholder } from '../document/redact.ts';
import { walkBlocks } from '../document/walk.ts';
import type { FileAnchor, ItemAnchor, NoteAnchor, TextAnchor } from './anchor.ts';
import type { Edition } from './edition.ts';
import { packOf } from './isOfMeeting.ts';
import type { NoteKind } from './kinds.ts';
import { alikeness, leastAlike, likenessTo, surelyAlike } from './likeness.ts';
import { passageOf } from './makeAnchor.ts';
import { type TextUnit, paperOf } from './ownText.ts';
import { hasWordsEnough, placesIn } from './passages.ts';
import type { NotePlace } from './place.ts';

/** What is known of a note beside the edition that it is looked for in. */
export interface Known {
  readonly anchor: NoteAnchor;
  /** A drawing lies on lines as they are broken: other words of the block move them. */
  readonly kind?: NoteKind;
  /** Where it was found before, in order. */
  readonly places: readonly NotePlace[];
}

/**
 * Where a note is in an edition. Undefined where the edition has nothing to say of it: a supplement that does not bring its
 * paper, another council's pack.
 * @param earlier the edition before, where it is at hand: it tells a paragraph that was changed from another in its place
 */
export function carryOver(known: Known, edition: Edition, earlier?: Edition): NotePlace | undefined {
  const { anchor } = known;
  const { document } = edition;
  if (document.organisation !== anchor.council) return undefined;
  const paper = paperOf(anchor.part);
  if (!document.parts.some(({ id }) => paperOf(id) === paper) && !tellsOfAll(document, anchor))
    return undefined;
  const found = { edition: document.assembledAt, pack: document.id };
  switch (anchor.on) {
    case 'text':
      return textPlace({ ...known, anchor }, edition, earlier, found);
    case 'file':
      return filePlace(anchor, document, found);
    case 'item':
      return itemPlace(anchor, document, found);
  }
}

/**
 * The same meeting's pack says that a paper has gone by not having it; a supplement says nothing of other papers, and neither
 * does a pack of which a part is locked.
 */
const tellsOfAll = (document: Document, anchor: NoteAnchor): boolean =>
  document.id === packOf(anchor) && !document.parts.some(isPlaceholder);

type Found = Pick<NotePlace, 'edition' | 'pack'>;
type KnownText = Known & { readonly anchor: TextAnchor };

function textPlace(
  known: KnownText,
  edition: Edition,
  earlier: Edition | undefined,
  found: Found,
): NotePlace {
  const { anchor, places } = known;
  const kept = sameWords(known, edition);
  if (kept !== undefined)
    return { state: 'kept', ...found, part: kept.unit.part.id, block: kept.unit.id, offset: kept.offset };
  const last = places.findLast((place) => place.state === 'kept' || place.state === 'changed');
  const block = last?.block ?? anchor.block;
  const was = last?.state === 'changed' ? last.now : anchor.whole;
  const now = sameParagraph({ block, was }, anchor, edition, earlier);
  return now === undefined
    ? { state: 'gone', ...found }
    : { state: 'changed', ...found, part: now.part.id, block: now.id, now: now.text.slice(0, 20_000) };
}

interface Spot {
  readonly unit: TextUnit;
  readonly offset: number;
}

/** The quoted words themselves: in their own paragraph first, then wherever they went within the paper. */
function sameWords({ anchor, places, kind }: KnownText, edition: Edition): Spot | undefined {
  const ids = [anchor.block, ...places.flatMap((place) => (place.state === 'kept' ? [place.block] : []))];
  const own = [...new Set(ids)].flatMap((id) => edition.byId.get(id) ?? []);
  const inPaper = own.filter(({ part }) => paperOf(part.id) === paperOf(anchor.part));
  for (const unit of inPaper) if (unit.text === anchor.whole) return { unit, offset: anchor.offset };
  const isDrawing = kind === 'ink';
  for (const unit of isDrawing ? [] : inPaper) {
    const offset = witnessed(anchor, unit.text);
    if (offset !== undefined) return { unit, offset };
  }
  if (anchor.witnesses.length === 0) return undefined;
  const others = edition.units.filter((unit) => paperOf(unit.part.id) === paperOf(anchor.part));
  // The paragraph as a whole, then its words in another; a paragraph before what holds it.
  const ranked = [
    ...others.filter(({ text, isWhole }) => !isWhole && text === anchor.whole),
    ...others.filter(({ isWhole }) => !isWhole),
    ...others.filter(({ isWhole }) => isWhole),
  ];
  for (const unit of isDrawing ? ranked.filter(({ text }) => text === anchor.whole) : ranked) {
    const offset = witnessed(anchor, unit.text);
    if (offset !== undefined) return { unit, offset };
  }
  return undefined;
}

/** Where the quote stands in a text, by the passages that stood once in the paper it was made in. */
function witnessed(anchor: TextAnchor, text: string): number | undefined {
  for (const witness of anchor.witnesses) {
    const [at, another] = placesIn(text, passageOf(anchor, witness));
    if (at !== undefined && another === undefined) return at + witness.before;
  }
  return undefined;
}

/**
 * The paragraph that a note was on, saying something else now: what has its id and is like it. Ids such as "recommendation 2"
 * are given again to what stands there next, so no other paragraph may be more like it that is nowhere else; where the edition
 * before is not at hand to tell, the paragraph must have been the only one of its like.
 */
function sameParagraph(
  { block, was }: { readonly block: string; readonly was: string },
  anchor: TextAnchor,
  edition: Edition,
  earlier: Edition | undefined,
): TextUnit | undefined {
  const now = edition.byId.get(block);
  if (now === undefined || paperOf(now.part.id) !== paperOf(anchor.part)) return undefined;
  // A report that is no longer for publication: its new words are not copied into a note.
  if (now.part.restriction !== undefined) return undefined;
  // As it was found changed last time.
  if (now.text === was) return now;
  // The old words stand elsewhere, too few of them to say that they are the same: then they are not what became of them here.
  if (edition.units.some(({ text }) => text === was || text === anchor.whole)) return undefined;
  const like = likenessTo(was, now);
  if (like < leastAlike) return undefined;
  const before = earlier?.byId.get(block);
  if (earlier === undefined || before?.text !== was)
    return anchor.alone && like >= surelyAlike ? now : undefined;
  const isRather = earlier.units.some(
    (other) =>
      other !== before &&
      other.isWhole === before.isWhole &&
      paperOf(other.part.id) === paperOf(anchor.part) &&
      alikeness(other, now) >= like &&
      (other.text === now.text || !edition.units.some(({ text }) => text === other.text)),
  );
  return isRather ? undefined : now;
}

function filePlace(anchor: FileAnchor, document: Document, found: Found): NotePlace {
  const files: { readonly part: string; readonly block: AttachmentBlock }[] = [];
  walkBlocks(document, (block, part) => {
    if (
      block.kind === 'attachment' &&
      part.restriction === undefined &&
      paperOf(part.id) === paperOf(anchor.part)
    )
      files.push({ part: part.id, block });
  });
  const same = files.find(({ block }) => block.sha256 === anchor.sha256);
  if (same !== undefined)
    return keptOn(same.part, same.block, { page: anchor.page, offset: anchor.offset }, found);
  const quoted = hasWordsEnough(anchor.quote) ? anchor.quote : '';
  const hits = files.flatMap(({ part, block }) =>
    block.pages.flatMap(({ text }, at) =>
      quoted === '' ? [] : placesIn(text, quoted).map((offset) => ({ part, block, page: at + 1, offset })),
    ),
  );
  const [hit] = hits;
  if (hit !== undefined && hits.length === 1) return keptOn(hit.part, hit.block, hit, found);
  const replaced = files.find(({ block }) => block.id === anchor.block);
  const page = replaced?.block.pages[anchor.page - 1];
  return replaced === undefined || page === undefined
    ? { state: 'gone', ...found }
    : {
        state: 'changed',
        ...found,
        part: replaced.part,
        block: replaced.block.id,
        now: page.text.slice(0, 20_000),
      };
}

const keptOn = (
  part: string,
  { id, sha256 }: AttachmentBlock,
  { page, offset }: { readonly page: number; readonly offset: number },
  found: Found,
): NotePlace => ({ state: 'keptInFile', ...found, part, block: id, sha256, page, offset });

function itemPlace(anchor: ItemAnchor, document: Document, found: Found): NotePlace {
  const isThere =
    document.parts.some(({ id }) => id === anchor.part) ||
    document.parts.some(({ blocks }) =>
      blocks.some((block) => block.kind === 'index' && block.entries.some(({ id }) => id === anchor.part)),
    );
  return isThere ? { state: 'keptItem', ...found, part: anchor.part } : { state: 'gone', ...found };
}
