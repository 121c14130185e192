import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { useViewport } from '../programme/grid/useViewport.ts';
import { Bookmarks } from './Bookmarks.tsx';
import { Page } from './Page.tsx';
import { PageToolbar } from './PageToolbar.tsx';
import styles from './PageView.module.css';
import {
  type PageLayout,
  type PageSize,
  type Zoom,
  gap,
  layOutPages,
  pageAt,
  pagesBetween,
  zoomed,
} from './pageLayout.ts';
import type { PdfSource } from './openPdf.ts';
import { type OpenPdf, usePdf } from './usePdf.ts';

export interface PageViewHandle {
  /** Scrolls to a page, from 1; unless it is in view already where `ifHidden` is set. */
  readonly goTo: (page: number, options?: { readonly ifHidden?: boolean }) => void;
  /** Scrolls to a page, from 1, without telling it as the reader's own move; with `focus` the pages have it then. */
  readonly showAt: (page: number, focus: boolean) => void;
}

/** What the reading room hears of the pages. It has page numbers and contents of its own, so theirs are left out. */
export interface PageReading {
  /** The pages are there, and can be led to a place. */
  readonly onOpen: () => void;
  /** The reader has moved to a page of the file, from 1, of which so much lies above. */
  readonly onPlace: (page: number, share: number) => void;
  /** The words of the pages in view were drawn anew. */
  readonly onWords: (words: readonly HTMLElement[]) => void;
  /** Stands with the sizes of the pages. */
  readonly tools: ReactNode;
  /** What lies over a page of the file, from 1, that is so many pixels wide and high, `scale` a point. */
  readonly over: (page: number, size: PageSize, scale: number) => ReactNode;
}

interface PageViewProps {
  /** The file. Another takes the place of the one before, and the reader's place is kept. Null while there is none. */
  readonly source: PdfSource | null;
  /** What is read, for who cannot see it: "Pages of the pack". */
  readonly name: string;
  readonly reading?: PageReading;
  readonly ref?: Ref<PageViewHandle>;
}

/** Pages of a PDF as they will be printed: only those in view are drawn, so that 500 are no heavier than five. */
export function PageView({ source, name, reading, ref }: PageViewProps) {
  const state = usePdf(source, reading === undefined);
  if (state.kind === 'failed') {
    return (
      <div className={styles.note}>
        <EmptyNote title="The pages cannot be shown">
          The file cannot be read as a PDF. What you have entered is safe in the library.
        </EmptyNote>
      </div>
    );
  }
  if (state.kind === 'opening') {
    return <output className={styles.opening}>Drawing the pages …</output>;
  }
  return (
    <Pages
      pdf={state.pdf}
      name={name}
      {...(reading === undefined ? {} : { reading })}
      {...(ref === undefined ? {} : { handle: ref })}
    />
  );
}

interface PagesProps {
  readonly pdf: OpenPdf;
  readonly name: string;
  readonly reading?: PageReading;
  readonly handle?: Ref<PageViewHandle>;
}

function Pages({ pdf, name, reading, handle }: PagesProps) {
  const { document: file, sizes, labels, bookmarks } = pdf;
  const scroller = useRef<HTMLElement>(null);
  const view = useViewport(scroller, 40);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [outline, setOutline] = useState(false);
  const layout = useMemo(() => layOutPages(sizes, zoom, view.width), [sizes, zoom, view.width]);
  const current = pageAt(layout, view.scrollTop, view.height);
  const [from, to] = pagesBetween(layout, view.scrollTop - view.height, view.scrollTop + 2 * view.height);

  // Where the reader is, as a page and a share of it, holds when pages become larger or others.
  const place = useRef({ page: 0, share: 0 });
  // Where the last scrolling by the program ended; what goes on from there is the reader's own.
  const settled = useRef<number | null>(null);
  useLayoutEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    const { page, share } = place.current;
    const at = Math.min(page, layout.tops.length - 1);
    element.scrollTop = (layout.tops[at] ?? 0) + share * (layout.heights[at] ?? 0);
    settled.current = element.scrollTop;
  }, [layout]);
  const onScroll = (): void => {
    view.onScroll();
    const top = scroller.current?.scrollTop ?? 0;
    const [page] = pagesBetween(layout, top, top);
    place.current = { page, share: shareOf(layout, page, top) };
    if (settled.current !== null && Math.abs(top - settled.current) < 2) return;
    settled.current = null;
    const line = top + view.height * readingLine;
    const [read] = pagesBetween(layout, line, line);
    reading?.onPlace(read + 1, Math.min(1, Math.max(0, shareOf(layout, read, line))));
  };

  const goTo = useCallback(
    (page: number): void => {
      const { current: element } = scroller;
      if (element === null) return;
      const top = (layout.tops[page] ?? 0) - gap / 2;
      element.scrollTop = top;
      // At once: the sizes may change before the window tells of the scrolling, and the pages would be back where they were.
      // What was asked for, and not where the window came to: that may end short while sizes change.
      place.current = { page, share: shareOf(layout, page, top) };
    },
    [layout],
  );
  useImperativeHandle(
    handle,
    () => ({
      goTo: (page, { ifHidden = false } = {}) => {
        const top = scroller.current?.scrollTop ?? 0;
        const [first, last] = pagesBetween(layout, top + view.height / 4, top + (view.height * 3) / 4);
        if (!ifHidden || page - 1 < first || page - 1 > last) goTo(page - 1);
      },
      showAt: (page, focus) => {
        goTo(page - 1);
        settled.current = scroller.current?.scrollTop ?? null;
        if (focus) scroller.current?.focus({ preventScroll: true });
      },
    }),
    [layout, goTo, view.height],
  );

  const keys = useRef<Readonly<Record<string, () => void>>>({});
  useEffect(() => {
    keys.current = {
      ArrowLeft: () => goTo(Math.max(0, current - 1)),
      ArrowRight: () => goTo(Math.min(sizes.length - 1, current + 1)),
      '+': () => setZoom(zoomed(layout.scale, 1)),
      '-': () => setZoom(zoomed(layout.scale, -1)),
      '0': () => setZoom('width'),
    };
  });
  useEffect(() => {
    const { current: element } = scroller;
    if (element === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const take = keys.current[event.key];
      if (take === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      take();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, []);
  const told = useRef(reading);
  useEffect(() => {
    told.current = reading;
  });
  useEffect(() => told.current?.onOpen(), []);
  const drawn = (): void => {
    const words = scroller.current?.querySelectorAll<HTMLElement>('[data-words]') ?? [];
    told.current?.onWords([...words]);
  };
  const scaleOf = (at: number): number => (layout.widths[at] ?? 0) / (sizes[at]?.width ?? 1);
  const pages = [];
  for (let at = from; at <= to && at < sizes.length; at += 1)
    pages.push(
      <Page
        key={at}
        document={file}
        number={at + 1}
        label={labels[at] ?? String(at + 1)}
        of={labels.at(-1) ?? String(sizes.length)}
        onDrawn={drawn}
        top={layout.tops[at] ?? 0}
        width={layout.widths[at] ?? 0}
        height={layout.heights[at] ?? 0}
      >
        {reading?.over(
          at + 1,
          { width: layout.widths[at] ?? 0, height: layout.heights[at] ?? 0 },
          scaleOf(at),
        )}
      </Page>,
    );
  useEffect(() => {
    // A new file may be shorter than the place that was kept.
    if (current >= sizes.length) goTo(sizes.length - 1);
  }, [current, sizes.length, goTo]);
  return (
    <div className={styles.view}>
      <PageToolbar
        current={current}
        labels={labels}
        scale={layout.scale}
        isFitted={zoom === 'width'}
        sizeOnly={reading !== undefined}
        hasOutline={bookmarks.length > 0}
        outline={outline}
        onGo={goTo}
        onZoom={(by) => setZoom(by === 0 ? 'width' : zoomed(layout.scale, by))}
        onOutline={() => setOutline(!outline)}
      >
        {reading?.tools}
      </PageToolbar>
      <div className={styles.middle}>
        {outline && <Bookmarks bookmarks={bookmarks} labels={labels} current={current} onGo={goTo} />}
        <section
          ref={scroller}
          aria-label={name}
          // A region that scrolls is reached with the keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          data-scroller=""
          className={styles.scroller}
          onScroll={onScroll}
        >
          <div className={styles.pages} style={{ height: layout.height }}>
            {pages}
          </div>
        </section>
      </div>
    </div>
  );
}

/** How far down the view the line lies that is read, as a share of its height. */
const readingLine = 1 / 3;

const shareOf = (layout: PageLayout, page: number, y: number): number =>
  (y - (layout.tops[page] ?? 0)) / (layout.heights[page] ?? 1);
