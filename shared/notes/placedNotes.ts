/** The notes of a pack with its supplements, item by item. */
import type { Document, Part } from '../document/blocks.ts';
import type { Note } from '../entities/note.ts';
import { unitsOf } from '../reading/units.ts';
import type { NoteAnchor } from './anchor.ts';
import { editionOf } from './edition.ts';
import { notesIn } from './notesIn.ts';
import { paperOf } from './ownText.ts';
import type { NotePlace } from './place.ts';

/** A pack or a supplement, with the page on which each part and block begins, by id. */
export interface NotedVolume {
  readonly document: Document;
  readonly pages: Readonly<Record<string, number>>;
}

export interface PlacedNote {
  readonly note: Note;
  readonly place: NotePlace;
  /** The page of the pack on which it is now; null for what is gone, and where the pages do not say. */
  readonly page: number | null;
  /** Where it stands in the order of the pack; what is gone stands last. */
  readonly order: number;
}

/** What was noted on an agenda item. */
export interface NotedItem {
  /** Report of the item, or its entry of the agenda. */
  readonly part: string;
  readonly item: string | null;
  readonly title: string;
  /** The volume that brought the report last; null where none has it any longer. */
  readonly volume: NotedVolume | null;
  /** In the order of the pack; what is gone stands last. */
  readonly notes: readonly PlacedNote[];
}

/**
 * The notes that the volumes, in the order in which they came out, have something to say of; the one that brought a paper last
 * decides. Items in the order of the agenda, what no longer has a place in it last.
 */
export function notedItems(volumes: readonly NotedVolume[], notes: readonly Note[]): NotedItem[] {
  const placed = notes.flatMap((note) => placedNote(volumes, note) ?? []);
  const items = new Map<string, PlacedNote[]>();
  for (const each of placed) {
    const key = partOf(each.note.anchor);
    const ofItem = items.get(key);
    if (ofItem === undefined) items.set(key, [each]);
    else ofItem.push(each);
  }
  const order = partOrder(volumes);
  return [...items]
    .map(([part, ofItem]) => itemOf(volumes, part, ofItem))
    .sort((a, b) => (order.get(a.part) ?? Infinity) - (order.get(b.part) ?? Infinity) || 0);
}

/** Notes on a report and its appendices are notes on its item; one on the agenda is on its entry. */
const partOf = ({ on, part }: NoteAnchor): string => (on === 'item' ? part : paperOf(part));

function placedNote(volumes: readonly NotedVolume[], note: Note): PlacedNote | undefined {
  for (const [at, volume] of [...volumes.entries()].reverse()) {
    const before = volumes[at - 1];
    const [found] = notesIn(
      [note],
      editionOf(volume.document),
      before === undefined ? undefined : editionOf(before.document),
    );
    if (found !== undefined)
      return { ...found, page: pageOf(volume, found.place), order: orderOf(volume, found.place) };
  }
  return undefined;
}

const orders = new WeakMap<Document, ReadonlyMap<string, number>>();

function orderOf({ document }: NotedVolume, place: NotePlace): number {
  if (place.state === 'gone') return Number.MAX_SAFE_INTEGER;
  if (place.state === 'keptItem') return -1;
  let order = orders.get(document);
  if (order === undefined)
    orders.set(document, (order = new Map(editionOf(document).units.map(({ id }, at) => [id, at]))));
  return order.get(place.block) ?? -1;
}

/** The page on which a place begins; that of an attached page is counted from the first page of its file. */
function pageOf(volume: NotedVolume, place: NotePlace): number | null {
  switch (place.state) {
    case 'gone':
      return null;
    case 'keptItem':
      return volume.pages[place.part] ?? null;
    case 'keptInFile': {
      const first = pageOfBlock(volume, place.block);
      return first === null ? null : first + place.page - 1;
    }
    case 'kept':
    case 'changed':
      return pageOfBlock(volume, place.block);
  }
}

/** A block's own page, or that of the block that it stands in. */
export function pageOfBlock({ document, pages }: NotedVolume, block: string): number | null {
  const unit = unitsOf(document).of(block);
  return pages[block] ?? (unit === undefined ? null : (pages[unit.block.id] ?? pages[unit.part.id] ?? null));
}

function partOrder(volumes: readonly NotedVolume[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  const add = (id: string): void => void (order.has(id) || order.set(id, order.size));
  for (const { document } of volumes)
    for (const { id, blocks } of document.parts) {
      add(id);
      for (const block of blocks)
        if (block.kind === 'index' && block.purpose === 'agenda')
          for (const entry of block.entries) add(entry.target ?? entry.id);
    }
  return order;
}

function itemOf(volumes: readonly NotedVolume[], part: string, notes: readonly PlacedNote[]): NotedItem {
  const volume = volumes.findLast(({ document }) => partIn(document, part) !== undefined) ?? null;
  const there = volume === null ? undefined : partIn(volume.document, part);
  const { anchor } = notes[0]!.note;
  return {
    part,
    item: there?.item ?? anchor.item,
    title: there?.title ?? anchor.title,
    volume,
    notes: notes.toSorted(
      (a, b) => a.order - b.order || offsetOf(a) - offsetOf(b) || (a.note.id < b.note.id ? -1 : 1),
    ),
  };
}

const partIn = ({ parts }: Document, id: string): Part | undefined => parts.find((part) => part.id === id);

const offsetOf = ({ place }: PlacedNote): number => ('offset' in place ? place.offset : 0);
