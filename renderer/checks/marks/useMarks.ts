import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Document } from '../../../shared/document/blocks.ts';
import { type PlacedFinding, groupOf } from '../placedFindings.ts';
import { type Located, drawMarks, keysOf, locate, markFor } from './drawMarks.ts';
import { elementFinder } from './elementOf.ts';

/** What the preview needs to know of the findings. */
export interface Marks {
  readonly findings: readonly PlacedFinding[];
  readonly current: string | null;
  readonly onChoose: (key: string) => void;
}

const underlined = ['must', 'should', 'note'] as const;

/**
 * Marks findings beside the text of the preview. The quoted words are underlined by highlights, which leave the page's
 * elements alone. `html` is what the shadow tree of `host` holds: when it changes, everything is found anew.
 */
export function useMarks(
  host: RefObject<HTMLElement | null>,
  html: readonly string[] | null,
  pack: Document | null,
  marks: Marks | undefined,
): void {
  const findings = marks?.findings;
  const current = marks?.current ?? null;
  const located = useRef<readonly Located[]>([]);
  const find = useMemo(() => (pack === null ? null : elementFinder(pack)), [pack]);
  const currentKey = useRef(current);
  const onChoose = useRef(marks?.onChoose);
  useEffect(() => {
    onChoose.current = marks?.onChoose;
  });

  useEffect(() => {
    const root = host.current?.shadowRoot ?? null;
    if (root !== null && findings === undefined) drawMarks(root, []);
    const sheet = root?.querySelector('.document') ?? null;
    if (html === null || root === null || sheet === null || find === null || findings === undefined) return;
    located.current = locate(root, findings, find);
    underline(located.current);
    // Widths and fonts move the lines, and with them the marks.
    const watch = new ResizeObserver(() => {
      drawMarks(root, located.current);
      showCurrent(root, located.current, currentKey.current);
    });
    watch.observe(sheet);
    const onClick = (event: Event): void => {
      const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
      if (mark !== null) chooseFrom(mark, currentKey.current, onChoose.current);
    };
    root.addEventListener('click', onClick);
    return () => {
      watch.disconnect();
      root.removeEventListener('click', onClick);
      located.current = [];
      for (const name of [...underlined, 'current']) CSS.highlights.delete(`finding-${name}`);
    };
  }, [host, html, find, findings]);

  useEffect(() => {
    currentKey.current = current;
    const root = host.current?.shadowRoot ?? null;
    if (root !== null) showCurrent(root, located.current, current);
  }, [host, current]);
}

/** A mark for several findings leads from one to the next each time it is chosen. */
function chooseFrom(mark: Element, current: string | null, choose: Marks['onChoose'] | undefined): void {
  const keys = keysOf(mark);
  const next = keys[(keys.indexOf(current ?? '') + 1) % keys.length];
  if (next !== undefined) choose?.(next);
}

function underline(located: readonly Located[]): void {
  for (const severity of underlined) {
    const ranges = located.flatMap(({ finding, range }) =>
      range !== undefined && groupOf(finding) === severity ? [range] : [],
    );
    CSS.highlights.set(`finding-${severity}`, new Highlight(...ranges));
  }
}

function showCurrent(root: ShadowRoot, located: readonly Located[], current: string | null): void {
  for (const mark of root.querySelectorAll('.mark[aria-current]')) mark.removeAttribute('aria-current');
  const found = located.find(({ finding }) => finding.key === current);
  const ranges = found?.range === undefined ? [] : [found.range];
  CSS.highlights.set('finding-current', new Highlight(...ranges));
  if (current !== null) markFor(root, current)?.setAttribute('aria-current', 'true');
}
