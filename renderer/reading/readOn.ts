import { placeAfterLock } from '../../shared/reading/lockedPlace.ts';
import type { Place } from '../../shared/reading/place.ts';
import type { OpenedReading } from './openReading.ts';
import { type Pane, type Reading, type ReadingStore, makeReading } from './reading.ts';
import { lookFor } from './searching.ts';

/**
 * A pack that has been opened again, because something of it was unlocked or locked, at the same places as before; `focus` puts
 * the keyboard there.
 */
export function readOn(before: Reading, opened: OpenedReading, focus: boolean): ReadingStore {
  const store = makeReading(opened);
  const documentIn = ({ volumes }: Reading['pack'], id: string) =>
    volumes.find((volume) => volume.id === id)?.document;
  const placed = (place: Place): Place => {
    const [was, is] = [documentIn(before.pack, place.volume), documentIn(opened.pack, place.volume)];
    return was === undefined || is === undefined ? place : placeAfterLock(place, was, is);
  };
  const paneOf = (pane: Pane): Pane => ({
    view: pane.view,
    place: placed(pane.place),
    jump: { serial: pane.jump.serial + 1, id: null, focus },
  });
  store.setState({
    main: paneOf(before.main),
    beside: before.beside === null ? null : paneOf(before.beside),
    active: before.active,
    jumps: { back: before.jumps.back.map(placed), forward: before.jumps.forward.map(placed) },
    panel: before.panel,
    read: before.read,
    changesSeen: before.changesSeen,
  });
  if (before.query !== '') lookFor(store, before.query);
  return store;
}
