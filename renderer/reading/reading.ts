import { createContext, useContext } from 'react';
import { type StoreApi, createStore, useStore as useZustand } from 'zustand';
import type { ChangedSince } from '../../shared/reading/changes.ts';
import { type Jumps, goBack, goForward, jumped, noJumps } from '../../shared/reading/history.ts';
import { type PageMap, type Place, locate, pageAt, pageMap, placeAt } from '../../shared/reading/place.ts';
import { withRead, withoutChanged } from '../../shared/reading/progress.ts';
import { type ReadingPack, type Volume, volumeOfPage } from '../../shared/reading/readingPack.ts';
import type { ReadParts, ReadingView } from '../../shared/reading/readingPlace.ts';
import type { Hit } from '../../shared/reading/search.ts';
import { type Unit, unitsOf } from '../../shared/reading/units.ts';
import { type OpenedReading, readBefore } from './openReading.ts';

/** One of the two places that can be on screen: the reader's own, and one beside it. */
export type PaneName = 'main' | 'beside';

export interface Pane {
  readonly view: ReadingView;
  readonly place: Place;
  /** Raised each time the pane is to show its place; scrolling changes the place alone. */
  readonly jump: { readonly serial: number; readonly id: string | null; readonly focus: boolean };
}

export const panels = [
  'contents',
  'search',
  'notes',
  'bookmarks',
  'recommendations',
  'files',
  'changes',
] as const;
export type PanelName = (typeof panels)[number];

/** A hit with the volume that it is in. */
export interface PackHit extends Hit {
  readonly volume: string;
}

export interface Reading {
  readonly pack: ReadingPack;
  readonly maps: ReadonlyMap<string, PageMap>;
  readonly opened: OpenedReading;
  readonly main: Pane;
  readonly beside: Pane | null;
  /** The pane that the contents, the search and the page number speak of. */
  readonly active: PaneName;
  readonly jumps: Jumps;
  readonly panel: PanelName | null;
  /** What was read, by volume. */
  readonly read: Readonly<Record<string, ReadParts>>;
  /** What has changed since the issue that the reader knows, by volume; missing until it is worked out. */
  readonly changes: Readonly<Record<string, ChangedSince>>;
  readonly changesSeen: Readonly<Record<string, boolean>>;
  /** All words of the pack have been read by the program, so that counting and finding them takes no time. */
  readonly isReadAhead: boolean;
  readonly query: string;
  readonly hits: readonly PackHit[];
  /** The hit that is on screen; −1 before one was gone to. */
  readonly hit: number;
  /** The unit that is being read aloud. */
  readonly spoken: Unit | null;
  /** Blocks of which something is selected in the text; null where nothing is. */
  readonly selected: { readonly volume: string; readonly blocks: readonly string[] } | null;
  /** A table that is open by itself. */
  readonly table: { readonly volume: string; readonly block: string } | null;
  /** The volume whose part that is not for publication is being unlocked. */
  readonly unlocking: string | null;
}

export type ReadingStore = StoreApi<Reading>;

export function makeReading(opened: OpenedReading): ReadingStore {
  const { pack, place, view, entries } = opened;
  return createStore<Reading>()(() => ({
    pack,
    maps: new Map(pack.volumes.map(({ id, document, pages }) => [id, pageMap(document, pages)])),
    opened,
    main: { view, place, jump: { serial: 0, id: null, focus: false } },
    beside: null,
    active: 'main',
    jumps: noJumps,
    panel: window.innerWidth >= 1000 ? 'contents' : null,
    read: Object.fromEntries(pack.volumes.map(({ id }) => [id, readBefore(opened, id)])),
    changes: {},
    changesSeen: Object.fromEntries(
      [...entries].map(([id, { stopped }]) => [id, stopped?.changesSeen ?? false]),
    ),
    isReadAhead: false,
    query: '',
    hits: [],
    hit: -1,
    spoken: null,
    selected: null,
    table: null,
    unlocking: null,
  }));
}

const Context = createContext<ReadingStore | null>(null);
export const ReadingProvider = Context.Provider;

export function useReadingStore(): ReadingStore {
  const store = useContext(Context);
  if (store === null) throw new Error('There is no reading room around this.');
  return store;
}

export const useReading = <T>(select: (reading: Reading) => T): T => useZustand(useReadingStore(), select);

/** The pane that is spoken of, as it stands. */
export const activePane = ({ active, main, beside }: Reading): Pane =>
  active === 'beside' && beside !== null ? beside : main;

export const volumeIn = ({ pack }: Reading, id: string): Volume =>
  pack.volumes.find((each) => each.id === id) ?? (pack.volumes[0] as Volume);

/** The pack's own number of the page that a place is on. */
export function pageOf(reading: Reading, place: Place): number {
  const at = locate(reading.pack, place);
  const map = at === undefined ? undefined : reading.maps.get(at.volume.id);
  return at === undefined || map === undefined ? 1 : pageAt(map.positionOf(at.unit, at.offset));
}

/** The page of a unit of a volume. */
export const pageOfUnit = ({ maps }: Reading, volume: string, unit: Unit): number =>
  pageAt(maps.get(volume)?.positionOf(unit, 0) ?? 1);

interface UnitOfPack {
  readonly volume: string;
  readonly unit: Unit;
}

const moved = (pane: Pane, place: Place, id: string | null, focus: boolean): Pane => ({
  ...pane,
  place,
  jump: { serial: pane.jump.serial + 1, id, focus },
});

interface GoOptions {
  /** What within the block to show. */
  readonly id?: string | null;
  /** Whether it has the focus then; else the focus stays where it is. */
  readonly focus?: boolean;
  /** Whether one can go back from it to where one was. */
  readonly remember?: boolean;
}

/** Shows a place in the active pane, and remembers the one it was at. */
export function goTo(
  store: ReadingStore,
  place: Place,
  { id = null, focus = true, remember = true }: GoOptions = {},
): void {
  store.setState((reading) => {
    const pane = activePane(reading);
    return {
      ...withPane(reading, moved(pane, place, id, focus)),
      jumps: remember ? jumped(reading.jumps, pane.place, place) : reading.jumps,
    };
  });
}

export const goToUnit = (store: ReadingStore, { volume, unit }: UnitOfPack, options: GoOptions = {}): void =>
  goTo(store, placeAt(volume, unit), options);

/** Shows what an id of the volume leads to; false where it has no such id. */
export function follow(store: ReadingStore, volume: string, id: string): boolean {
  const unit = unitsOf(volumeIn(store.getState(), volume).document).of(id);
  if (unit !== undefined) goToUnit(store, { volume, unit }, { id });
  return unit !== undefined;
}

/** Shows a page by its printed number; false where no volume has it. */
export function goToPage(store: ReadingStore, page: number): boolean {
  const reading = store.getState();
  const volume = volumeOfPage(reading.pack, page);
  const at = volume === undefined ? undefined : reading.maps.get(volume.id)?.firstOn(page);
  if (volume === undefined || at === undefined) return false;
  goTo(store, placeAt(volume.id, at.unit, at.offset), { focus: false });
  return true;
}

/** Goes on to the beginning of a volume, or back to its end. */
export function goToVolume(store: ReadingStore, id: string, end: 'start' | 'end'): void {
  const { all } = unitsOf(volumeIn(store.getState(), id).document);
  const unit = end === 'start' ? all[0] : all.at(-1);
  if (unit !== undefined) goToUnit(store, { volume: id, unit });
}

/** The reader has moved on by themselves. */
export function arrive(store: ReadingStore, name: PaneName, place: Place): void {
  store.setState((reading) => {
    const pane = name === 'beside' ? reading.beside : reading.main;
    if (pane === null) return {};
    const { place: before } = pane;
    const same =
      before.volume === place.volume &&
      before.block === place.block &&
      Math.abs(before.offset - place.offset) < 0.002;
    return same ? {} : { [name]: { ...pane, place } };
  });
}

export function switchView(store: ReadingStore, view: ReadingView): void {
  store.setState((reading) => {
    const pane = activePane(reading);
    return withPane(reading, {
      ...pane,
      view,
      jump: { serial: pane.jump.serial + 1, id: null, focus: false },
    });
  });
}

export function back(store: ReadingStore): void {
  step(store, goBack);
}

export function forward(store: ReadingStore): void {
  step(store, goForward);
}

function step(store: ReadingStore, way: typeof goBack): void {
  store.setState((reading) => {
    const pane = activePane(reading);
    const next = way(reading.jumps, pane.place);
    if (next === undefined) return {};
    return { ...withPane(reading, moved(pane, next.to, null, true)), jumps: next.jumps };
  });
}

const withPane = ({ active, beside }: Reading, pane: Pane): Partial<Reading> =>
  active === 'beside' && beside !== null ? { beside: pane } : { main: pane };

/** Puts another place beside the reader's own, or takes it away; it begins where the reader is. */
export function toggleBeside(store: ReadingStore): void {
  store.setState(({ beside, main }) =>
    beside === null ? { beside: main, active: 'beside' } : { beside: null, active: 'main' },
  );
}

export const activate = (store: ReadingStore, active: PaneName): void =>
  store.setState((reading) => (reading.active === active ? {} : { active }));

/** Opens a panel, or shuts it where it is open already and `toggle` is set. */
export const showPanel = (store: ReadingStore, panel: PanelName | null, toggle = false): void =>
  store.setState((reading) => ({ panel: toggle && reading.panel === panel ? null : panel }));

/** Notes blocks of a volume as read. */
export function noteRead(store: ReadingStore, volume: string, blocks: readonly string[]): void {
  if (blocks.length === 0) return;
  store.setState((reading) => {
    const before = reading.read[volume] ?? {};
    const next = withRead(before, volumeIn(reading, volume).document, blocks);
    const same = Object.entries(next).every(([part, ids]) => before[part] === ids);
    return same ? {} : { read: { ...reading.read, [volume]: next } };
  });
}

/** What has changed in a volume is known: what a reader of the issue before had read and is other now is unread. */
export function noteChanges(store: ReadingStore, volume: string, changed: ChangedSince): void {
  store.setState((reading) => {
    const isNew = reading.opened.entries.get(volume)?.stopped === null;
    const { document } = volumeIn(reading, volume);
    const read = isNew
      ? withoutChanged(reading.read[volume], document, new Set(changed.blocks.keys()))
      : (reading.read[volume] ?? {});
    return {
      changes: { ...reading.changes, [volume]: changed },
      read: { ...reading.read, [volume]: read },
    };
  });
}

export const markChangesSeen = (store: ReadingStore): void =>
  store.setState(({ pack }) => ({
    changesSeen: Object.fromEntries(pack.volumes.map(({ id }) => [id, true])),
    changes: {},
  }));
