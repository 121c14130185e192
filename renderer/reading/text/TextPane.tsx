import { useCallback, useEffect, useRef } from 'react';
import { nothingChanged } from '../../../shared/reading/changes.ts';
import { locate, placeAt } from '../../../shared/reading/place.ts';
import { volumesBeside } from '../../../shared/reading/readingPack.ts';
import {
  type PaneName,
  arrive,
  follow,
  goToVolume,
  noteRead,
  useReading,
  useReadingStore,
  volumeIn,
} from '../reading.ts';
import { editionOf } from '../../../shared/notes/edition.ts';
import { openNote } from '../../notes/openNote.ts';
import { hideNotes, showNotes } from '../../notes/showNotes.ts';
import { useNotesIn } from '../../notes/useNotedItems.ts';
import { effectivePaper, useReadingSettings } from '../readingSettings.ts';
import { useTheme } from '../../shortcuts/theme.ts';
import { markHits } from '../highlights.ts';
import styles from '../Panes.module.css';
import {
  addSortButtons,
  addUnlockButtons,
  addVolumeButtons,
  explainShortForms,
  markChanges,
  markPages,
} from './dress.ts';
import { showMeanings } from './meanings.ts';
import { meaningsByPart } from './meaningsByPart.ts';
import { noteSelection } from './noteSelection.ts';
import { bringIntoView, focusOn } from './scrolling.ts';
import { showHits } from './showHits.ts';
import { type TextTree, makeTextTree } from './textTree.ts';
import { useSettling } from './useSettling.ts';
import { useSizeKeys } from './useSizeKeys.ts';

/** How long the reader must rest for what is on screen to count as read, in milliseconds. */
const restMs = 2000;

/** Pixels below the top edge to which a place is brought, and a little more at which the line lies that is read. */
const headroom = 16;
const readingLine = 24;

/** The document re-flowed. It keeps its place when type, width or window change. */
export function TextPane({ name }: { readonly name: PaneName }) {
  const store = useReadingStore();
  const pane = useReading((reading) => (name === 'beside' ? reading.beside : reading.main) ?? reading.main);
  const { jump } = pane;
  const volume = useReading((reading) => volumeIn(reading, pane.place.volume));
  const changed = useReading((reading) =>
    reading.changesSeen[volume.id] === true ? nothingChanged : (reading.changes[volume.id] ?? nothingChanged),
  );
  const spoken = useReading((reading) => reading.spoken);
  const query = useReading((reading) => reading.query);
  const hits = useReading((reading) => reading.hits);
  const hit = useReading((reading) => reading.hit);
  const settings = useReadingSettings(({ settings: kept }) => kept);
  const theme = useTheme((state) => state.theme);
  const paper = effectivePaper(settings, theme);
  const scroller = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const tree = useRef<TextTree | null>(null);
  const notes = useNotesIn(volume);
  const latest = useRef({ changed, query, hits, hit, notes, keepPlace: (): void => undefined });

  useEffect(() => {
    if (host.current === null || scroller.current === null) return;
    const map = store.getState().maps.get(volume.id);
    const meanings = meaningsByPart(volume.document.parts);
    const made = makeTextTree(host.current, scroller.current, volume.document, (_, units) => {
      if (map !== undefined) markPages(units, map);
      markChanges(units, latest.current.changed);
      addSortButtons(units);
      if (store.getState().opened.entries.get(volume.id)?.exempt === 'locked') addUnlockButtons(units);
      requestAnimationFrame(() => latest.current.keepPlace());
      const [first] = units;
      if (first !== undefined) explainShortForms(units, meanings(first.unit.part));
      requestAnimationFrame(() => {
        showNotes(name, made.root, editionOf(volume.document), latest.current.notes);
        if (latest.current.query !== '') showHits(name, made, volume.id, latest.current);
      });
    });
    tree.current = made;
    const sheet = made.root.querySelector('.document');
    if (sheet !== null) addVolumeButtons(sheet, volumesBeside(store.getState().pack, volume.id));
    const endMeanings = showMeanings(made.root);
    const onClick = (event: Event): void => {
      const target = event.target instanceof Element ? event.target : null;
      const note = target?.closest<HTMLElement>('[data-note]')?.dataset['note'];
      if (note !== undefined) return openNote({ kind: 'edit', id: note });
      const table = target?.closest<HTMLElement>('[data-table]')?.dataset['table'];
      if (table !== undefined) return store.setState({ table: { volume: volume.id, block: table } });
      const step = target?.closest<HTMLElement>('[data-volume]')?.dataset;
      if (step?.['volume'] !== undefined)
        return goToVolume(store, step['volume'], step['end'] === 'end' ? 'end' : 'start');
      if ((target?.closest('[data-unlock]') ?? null) !== null)
        return store.setState({ unlocking: volume.id });
      const link = target?.closest('a[href]') ?? null;
      if (link === null) return;
      // Addresses do not reach into a shadow tree, and outward links lead nowhere: the window never leaves its page.
      event.preventDefault();
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) follow(store, volume.id, decodeURIComponent(href.slice(1)));
    };
    made.root.addEventListener('click', onClick);
    const onSelect = (): void => noteSelection(store, made, volume.id);
    document.addEventListener('selectionchange', onSelect);
    return () => {
      document.removeEventListener('selectionchange', onSelect);
      made.root.removeEventListener('click', onClick);
      endMeanings();
      made.end();
      tree.current = null;
    };
  }, [store, name, volume]);

  const settling = useSettling(scroller);
  const show = useCallback(
    (focus: boolean, id: string | null): void => {
      const reading = store.getState();
      const now = (name === 'beside' ? reading.beside : reading.main)?.place;
      const at = now === undefined ? undefined : locate(reading.pack, now);
      const { current: view } = scroller;
      if (at === undefined || view === null || tree.current === null) return;
      const element = tree.current.find(at.unit, id ?? undefined);
      if (element === null) return;
      // Not `scrollIntoView`, which moves the window around the text as well.
      view.scrollTop += element.getBoundingClientRect().top - view.getBoundingClientRect().top - headroom;
      const inner = id !== null && id !== at.unit.block.id && id !== at.unit.part.id;
      if (!inner && at.offset > 0) view.scrollTop += element.getBoundingClientRect().height * at.offset;
      settling.begin();
      if (focus) focusOn(element, view);
    },
    [store, name, settling],
  );

  useEffect(() => {
    latest.current = {
      changed,
      query,
      hits,
      hit,
      notes,
      keepPlace: () => {
        if (settling.isOn()) show(false, jump.id);
      },
    };
  });

  useEffect(() => {
    show(jump.focus, jump.id);
  }, [show, jump]);

  useEffect(() => {
    if (tree.current !== null) for (const units of tree.current.written()) markChanges(units, changed);
  }, [changed]);

  useEffect(() => {
    const { current } = tree;
    if (current === null) return;
    for (const units of current.written())
      for (const { unit, element } of units)
        element.classList.toggle('spoken', unit.block === spoken?.block && unit.part === spoken.part);
  }, [spoken]);

  useEffect(() => {
    if (tree.current === null) return;
    const range = showHits(name, tree.current, volume.id, { query, hits, hit });
    // A hit deep within a long table is out of view though its block is in view.
    if (range !== undefined && hit >= 0) bringIntoView(range, scroller.current);
    return () => markHits(name, null);
  }, [name, query, hits, hit, volume.id]);

  useEffect(() => {
    if (tree.current !== null) showNotes(name, tree.current.root, editionOf(volume.document), notes);
    return () => hideNotes(name);
  }, [name, volume, notes]);

  // Type and width are set on the host, and the place stays where it was.
  useEffect(() => {
    const { current: view } = scroller;
    const { current: element } = host;
    if (view === null || element === null) return;
    const fit = (): void => {
      const zoom = settings.size / 100;
      element.style.setProperty('--zoom', String(zoom));
      element.toggleAttribute('data-narrow', view.clientWidth / zoom < 34 * 16);
      show(false, null);
    };
    fit();
    let width = view.clientWidth;
    const observer = new ResizeObserver(() => {
      if (view.clientWidth === width) return;
      width = view.clientWidth;
      fit();
    });
    observer.observe(view);
    return () => observer.disconnect();
  }, [show, settings]);

  useSizeKeys(scroller);
  const frame = useRef(0);
  const rest = useRef(0);
  const onScroll = (): void => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const { current: view } = scroller;
      if (view === null || tree.current === null) return;
      readWhenResting();
      if (settling.isOn()) return;
      const at = tree.current.unitAt(view.getBoundingClientRect().top + readingLine);
      if (at !== undefined) arrive(store, name, placeAt(volume.id, at.unit, at.offset));
    });
  };
  const readWhenResting = (): void => {
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(() => {
      const box = scroller.current?.getBoundingClientRect();
      if (box === undefined || tree.current === null) return;
      const units = tree.current.endingBetween(box.top, box.bottom + 4);
      noteRead(
        store,
        volume.id,
        units.map(({ block }) => block.id),
      );
    }, restMs);
  };
  useEffect(() => {
    readWhenResting();
    return () => window.clearTimeout(rest.current);
  });

  return (
    <section
      ref={scroller}
      aria-label={
        name === 'main' ? `Text, ${volume.name.toLowerCase()}` : `Text beside, ${volume.name.toLowerCase()}`
      }
      // A region that scrolls is reached with the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.scroller}
      data-pane={name}
      onScroll={onScroll}
    >
      <div
        ref={host}
        {...(paper === null ? {} : { 'data-paper': paper })}
        data-typeface={settings.typeface}
        data-spacing={settings.spacing}
        data-width={settings.width}
      />
    </section>
  );
}
