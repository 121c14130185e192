import { useEffect, useRef, useState } from 'react';
import { locate, pageAt, placeAt } from '../../../shared/reading/place.ts';
import { foldQuery } from '../../../shared/reading/search.ts';
import { unitsOf } from '../../../shared/reading/units.ts';
import { notesOver } from '../../notes/print/notesOver.tsx';
import { PenBar } from '../../notes/print/PenBar.tsx';
import { usePageNotes } from '../../notes/print/usePageNotes.ts';
import { PageView, type PageViewHandle } from '../../pages/PageView.tsx';
import { markHits } from '../highlights.ts';
import styles from '../Panes.module.css';
import { type PaneName, arrive, noteRead, useReading, useReadingStore, volumeIn } from '../reading.ts';
import { foundRanges } from '../text/foundRanges.ts';
import { useVolumePages } from './volumePages.ts';

/** How long a page must be rested on to count as read, in milliseconds. */
const restMs = 4000;

/** The pages of the pack as they are printed, at the place that the text has too. */
export function PagesPane({ name }: { readonly name: PaneName }) {
  const store = useReadingStore();
  const pane = useReading((reading) => (name === 'beside' ? reading.beside : reading.main) ?? reading.main);
  const volume = useReading((reading) => volumeIn(reading, pane.place.volume));
  const map = useReading((reading) => reading.maps.get(volume.id));
  const query = useReading((reading) => reading.query);
  const { source, problem } = useVolumePages(volume.id);
  const view = useRef<PageViewHandle>(null);
  const [words, setWords] = useState<readonly HTMLElement[]>([]);
  const [opened, setOpened] = useState(0);
  const notes = usePageNotes(name, volume, words);
  const { jump } = pane;
  const first = volume.document.firstPage ?? 1;

  useEffect(() => {
    if (opened === 0 || map === undefined) return;
    const reading = store.getState();
    const now = (name === 'beside' ? reading.beside : reading.main)?.place;
    const at = now === undefined ? undefined : locate(reading.pack, now);
    if (at === undefined) return;
    // A page is shown from its head: where on it a block begins is not known for certain.
    view.current?.showAt(pageAt(map.positionOf(at.unit, at.offset)) - first + 1, jump.focus);
  }, [store, name, map, first, jump, opened]);

  useEffect(() => markIn(name, words, query), [name, words, query]);
  useEffect(() => () => markHits(name, null), [name]);

  const rest = useRef(0);
  useEffect(() => () => window.clearTimeout(rest.current), []);
  const onPlace = (page: number, share: number): void => {
    const printed = page + first - 1;
    const at = map?.unitAt(printed + Math.min(share, 0.999));
    if (at === undefined || map === undefined) return;
    arrive(store, name, placeAt(volume.id, at.unit, at.offset));
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(() => {
      const ended = unitsOf(volume.document).all.filter(
        (unit) => pageAt(map.positionOf(unit, 1) - 1e-4) === printed,
      );
      noteRead(
        store,
        volume.id,
        ended.map(({ block }) => block.id),
      );
    }, restMs);
  };

  return (
    <div className={styles.pages} data-pane={name}>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      )}
      <PageView
        ref={view}
        source={source}
        name={`${name === 'main' ? 'Pages' : 'Pages beside'}, ${volume.name.toLowerCase()}`}
        reading={{
          onOpen: () => setOpened((before) => before + 1),
          onPlace,
          onWords: setWords,
          tools: <PenBar />,
          over: notesOver({ pane: name, volume, notes }),
        }}
      />
    </div>
  );
}

/** Marks what was found on the pages that are drawn; pages out of view take their marks with them. */
function markIn(pane: PaneName, words: readonly HTMLElement[], query: string): void {
  const folded = foldQuery(query);
  const ranges = words.flatMap((each) => foundRanges(each, folded));
  markHits(pane, { all: ranges, current: undefined });
}
