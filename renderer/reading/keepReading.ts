import { openPlace } from '../../shared/reading/lockedPlace.ts';
import { locate, placeAt } from '../../shared/reading/place.ts';
import { partProgress } from '../../shared/reading/progress.ts';
import type { ReadParts, ReadingPlace } from '../../shared/reading/readingPlace.ts';
import { invoke } from '../api.ts';
import { type Reading, type ReadingStore, pageOf, volumeIn } from './reading.ts';

/** How long the reader must rest before their place is kept, in milliseconds. */
const pause = 800;

/**
 * Keeps where the reader is and what they have read, a moment after each move. Returns the function that ends it, which keeps
 * what is not kept yet. A library that can only be read keeps nothing, and reading goes on all the same.
 */
export function keepReading(store: ReadingStore): () => void {
  let timer = 0;
  let kept = new Map<string, string>();
  const keep = (): void => {
    window.clearTimeout(timer);
    timer = 0;
    const reading = store.getState();
    for (const id of volumesToKeep(reading)) {
      const place = placeToKeep(reading, id);
      const text = JSON.stringify(place);
      if (kept.get(id) === text) continue;
      kept = new Map(kept).set(id, text);
      void invoke('keepReadingPlace', { id, place });
    }
  };
  const unsubscribe = store.subscribe((now, before) => {
    if (now.main === before.main && now.read === before.read && now.changesSeen === before.changesSeen)
      return;
    window.clearTimeout(timer);
    timer = window.setTimeout(keep, pause);
  });
  window.addEventListener('pagehide', keep);
  timer = window.setTimeout(keep, pause);
  return () => {
    unsubscribe();
    window.removeEventListener('pagehide', keep);
    keep();
  };
}

/** The volume that is read, last, so that it counts as the one read last; and those of which something was read before. */
function volumesToKeep({ pack, main, opened, read }: Reading): readonly string[] {
  const others = pack.volumes.filter(
    ({ id }) =>
      id !== main.place.volume &&
      (opened.entries.get(id)?.stopped !== null || Object.keys(read[id] ?? {}).length > 0),
  );
  return [...others.map(({ id }) => id), main.place.volume];
}

function placeToKeep(reading: Reading, id: string): ReadingPlace {
  const { opened } = reading;
  const { document } = volumeIn(reading, id);
  const isHere = reading.main.place.volume === id;
  const entry = opened.entries.get(id);
  const stopped = entry?.stopped ?? null;
  const at = isHere ? locate(reading.pack, reading.main.place) : undefined;
  // What was decrypted for this session leaves nothing on the disk, not even the names of its paragraphs.
  const isUnlocked = entry?.exempt === 'open';
  const place = at === undefined ? undefined : placeAt(id, at.unit, at.offset);
  const kept = place !== undefined && isUnlocked ? openPlace(place, document) : place;
  const open = document.parts.filter(({ restriction }) => !isUnlocked || restriction === undefined);
  const read: ReadParts = Object.fromEntries(
    open.flatMap((part) => {
      const ids = reading.read[id]?.[part.id];
      return ids === undefined ? [] : [[part.id, ids === true ? true : [...ids]] as const];
    }),
  );
  const seen = Object.fromEntries(
    open.flatMap((part) => {
      if (read[part.id] === undefined) return [];
      const { read: words, all } = partProgress(part, read);
      return [[part.id, all === 0 ? 1 : words / all]];
    }),
  );
  return {
    view: isHere ? reading.main.view : (stopped?.view ?? 'text'),
    page: isHere ? pageOf(reading, reading.main.place) : (stopped?.page ?? document.firstPage ?? 1),
    part: kept?.part ?? stopped?.part ?? null,
    block: kept?.block ?? stopped?.block ?? null,
    into: kept?.offset ?? stopped?.into ?? 0,
    seen,
    read,
    changesSeen: reading.changesSeen[id] ?? false,
  };
}
