import { type Result, failed, ok } from '../result.ts';
import type { Block, Document, IndexBlock, IndexEntry, Inline, Part, Restriction } from './blocks.ts';
import { paragraph, text } from './make.ts';
import { mapInlines } from './outline.ts';
import { everyId } from './everyString.ts';

type RestrictedPart = Part & { readonly restriction: Restriction };
const isRestricted = (part: Part): part is RestrictedPart => part.restriction !== undefined;

/** Whether anything of the pack may not be seen by the public. */
export const hasRestricted = (document: Document): boolean => document.parts.some(isRestricted);

/**
 * The document as the public may see it: made anew from what is open, so that nothing is left to be blacked out. A restricted
 * report leaves its open title, its reason and the resolution to exclude the public, and its appendices leave nothing; an appendix
 * that is restricted alone leaves what a report does. Agenda, contents and references that led to it say the same. No id of it
 * stays, because ids are read too. Refuses a pack that was frozen before restrictions were kept with it.
 */
export function redact(document: Document): Result<Document> {
  const untold = document.parts.find(
    (part) => !isRestricted(part) && part.marking?.includes('Not for publication'),
  );
  if (untold !== undefined)
    return failed(
      'invalid',
      'This version was published before Tabled knew which of its parts the public may not see: publish a new version, and make the public edition of that.',
    );
  if (!hasRestricted(document)) return ok(document);
  const places = placesOf(document.parts);
  const told = new Set<Place>();
  const parts = document.parts.flatMap((part): Part[] => {
    if (!isRestricted(part)) return [{ ...part, blocks: openBlocks(part.blocks, places) }];
    const place = places.get(part.id);
    if (place === undefined || told.has(place)) return [];
    told.add(place);
    return [placeholder(part, place)];
  });
  return ok({ ...document, parts });
}

/** Id of what stands for the part at a place: says nothing but where it stood. */
const placeholderId = (at: number): string => `restricted-${at + 1}`;

/** Whether a part of an open document stands for one that is restricted. */
export const isPlaceholder = ({ id }: Pick<Part, 'id'>): boolean => /^restricted-\d+$/.test(id);

/** The part of the whole pack that a part of the open one is, or stands for, by its id. */
export const partInWhole = (whole: Document, openId: string): Part | undefined =>
  whole.parts.find((part, at) => part.id === openId || (isRestricted(part) && placeholderId(at) === openId));

/** Id of what stands in the open pack for a restricted part of the whole one; undefined of an open part. */
export const placeholderOf = (whole: Document, partId: string): string | undefined =>
  placesOf(whole.parts).get(partId)?.id;

/** What stands for a restricted report, or for an appendix that is restricted alone, in the open pack. */
interface Place {
  readonly id: string;
  readonly item: string | undefined;
  readonly kind: Part['kind'];
  readonly restriction: Restriction;
}

/** The place of every part, block and row that is restricted, by its id. */
type Places = ReadonlyMap<string, Place>;

/** Appendices have the place of the report that they follow; one that is restricted alone has its own. */
function placesOf(parts: readonly Part[]): Places {
  const places = new Map<string, Place>();
  let place: Place | undefined;
  parts.forEach((part, at) => {
    if (!isRestricted(part)) {
      place = undefined;
      return;
    }
    if (part.kind !== 'appendix' || place?.kind === 'appendix') place = undefined;
    place ??= { id: placeholderId(at), item: part.item, kind: part.kind, restriction: part.restriction };
    for (const id of everyId(part)) places.set(id, place);
  });
  return places;
}

function placeholder(part: RestrictedPart, { id, kind, restriction }: Place): Part {
  const { openTitle, reason, resolution, marking } = restriction;
  const kept =
    part.marking
      ?.split(' · ')
      .filter((each) => each !== marking)
      .join(' · ') ?? '';
  return {
    id,
    kind,
    title: openTitle,
    ...(part.item === undefined ? {} : { item: part.item }),
    runningTitle: openTitle,
    ...(kept === '' ? {} : { marking: kept }),
    ...(part.provenance === undefined ? {} : { provenance: part.provenance }),
    blocks: [
      { kind: 'heading', id: `${id}.title`, level: 1, text: text(openTitle) },
      {
        kind: 'notice',
        id: `${id}.reason`,
        tone: 'restricted',
        blocks: [paragraph(`${id}.reason.1`, reason)],
      },
      { kind: 'heading', id: `${id}.exclusion`, level: 2, text: text('Exclusion of the public') },
      paragraph(`${id}.resolution`, resolution),
    ],
  };
}

function openBlocks(blocks: readonly Block[], places: Places): Block[] {
  const openInline = (inline: Inline): Inline => {
    const place = inline.kind === 'reference' ? places.get(inline.target) : undefined;
    return place === undefined ? inline : { kind: 'reference', target: place.id, text: nameOf(place) };
  };
  return mapInlines(blocks, openInline).map((block) =>
    block.kind === 'index' ? openIndex(block, places) : block,
  );
}

/** The words of a reference may quote a restricted title or caption: they go with it. */
const nameOf = ({ item, kind, restriction }: Place): string =>
  kind === 'appendix'
    ? `${restriction.openTitle}, which is not for publication`
    : item === undefined
      ? 'a report that is not for publication'
      : `item ${item.replace(/[.)]+$/, '')}, which is not for publication`;

function openIndex(index: IndexBlock, places: Places): IndexBlock {
  const told = new Set<Place>();
  const entries = index.entries.flatMap((entry): IndexEntry[] => {
    const place = entry.target === undefined ? undefined : places.get(entry.target);
    if (place === undefined) return [entry];
    if (told.has(place)) return [];
    told.add(place);
    const { level, number } = entry;
    return [
      {
        id: `${index.id}.${place.id}`,
        level,
        ...(number === undefined ? {} : { number }),
        title: place.restriction.openTitle,
        detail: index.purpose === 'agenda' ? [place.restriction.reason] : [],
        target: place.id,
      },
    ];
  });
  return { ...index, entries };
}
