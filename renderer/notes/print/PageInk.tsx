import { type PointerEvent, useRef, useState } from 'react';
import {
  type Point,
  type Stroke,
  inkHex,
  inkOf,
  isAt,
  pathOf,
  penWidths,
  strokeOf,
} from '../../../shared/notes/drawing.ts';
import type { Volume } from '../../../shared/reading/readingPack.ts';
import type { PaneName } from '../../reading/reading.ts';
import { addStroke, eraseStrokes } from './drawOnPage.ts';
import { letPointerGo, noticePointer, roleOfPointer, takePointer } from './hands.ts';
import styles from './PageInk.module.css';
import type { DrawingOnPage } from './pageNotes.ts';
import { usePen } from './pen.ts';

interface PageInkProps {
  readonly pane: PaneName;
  readonly volume: Volume;
  /** As printed. */
  readonly number: number;
  readonly drawings: readonly DrawingOnPage[];
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** How near the eraser must come to a line, in points. */
const reach = 4;

/** The drawings of a page, and the sheet on which another line is drawn while the pen is in hand. They are opened by their signs. */
export function PageInk({ pane, volume, number, drawings, width, height }: PageInkProps) {
  const { tool, ink, width: penWidth } = usePen();
  const [line, setLine] = useState<readonly Point[]>([]);
  const points = useRef<Point[]>([]);
  const erased = useRef(new Map<string, Set<number>>());
  const [gone, setGone] = useState<ReadonlyMap<string, ReadonlySet<number>>>(new Map());

  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Point => {
    const box = currentTarget.getBoundingClientRect();
    return {
      x: ((clientX - box.left) / box.width) * width,
      y: ((clientY - box.top) / box.height) * height,
    };
  };
  const isErasing = (event: PointerEvent): boolean => tool === 'eraser' || (event.buttons & eraserEnd) !== 0;
  const erasing = useRef(false);
  const take = (event: PointerEvent<SVGSVGElement>): void => {
    const at = pointOf(event);
    points.current.push(at);
    if (!erasing.current) return setLine([...points.current]);
    for (const { note, origin } of drawings) {
      if (note.from !== '') continue;
      const within = { x: at.x - origin.x * width, y: at.y - origin.y * height };
      for (const [index, stroke] of note.strokes.entries()) {
        if (!isAt(stroke, within, reach)) continue;
        const of = erased.current.get(note.id) ?? new Set();
        erased.current.set(note.id, of.add(index));
      }
    }
    setGone(new Map([...erased.current].map(([id, of]) => [id, new Set(of)])));
  };
  const lastAt = useRef(new Map<number, Point>());
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 && event.button !== 5) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    lastAt.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (takePointer(event, drop) !== 'draw') return;
    erasing.current = isErasing(event);
    points.current = [];
    erased.current = new Map();
    take(event);
  };
  const move = (event: PointerEvent<SVGSVGElement>): void => {
    noticePointer(event);
    const before = lastAt.current.get(event.pointerId);
    if (before === undefined) return;
    lastAt.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const role = roleOfPointer(event);
    if (role === 'draw' && points.current.length > 0) take(event);
    if (role === 'scroll')
      event.currentTarget
        .closest('[data-scroller]')
        ?.scrollBy({ left: before.x - event.clientX, top: before.y - event.clientY, behavior: 'instant' });
  };
  /** The pointer is up or was taken away: what was drawn is kept, unless it is to be dropped. */
  const letGo = (event: PointerEvent<SVGSVGElement>, then: () => void): void => {
    const role = roleOfPointer(event);
    letPointerGo(event);
    lastAt.current.delete(event.pointerId);
    if (role === 'draw') then();
  };
  const end = (): void => {
    const [drawn, taken] = [points.current, erased.current];
    points.current = [];
    erased.current = new Map();
    if (drawn.length === 0) return;
    const settle = async (): Promise<void> => {
      if (erasing.current) await eraseStrokes(taken);
      else {
        const stroke = strokeOf(drawn, penWidths[penWidth]);
        if (stroke !== null) await addStroke({ pane, volume, number, ink, size: { width, height } }, stroke);
      }
      setGone(new Map());
      // Another line may have been begun meanwhile.
      if (points.current.length === 0) setLine([]);
    };
    void settle();
  };
  const drop = (): void => {
    points.current = [];
    erased.current = new Map();
    setLine([]);
    setGone(new Map());
  };

  if (tool === 'none' && drawings.length === 0) return null;
  // As the hand draws it; thinned once it is whole.
  const live: Stroke | null =
    line.length === 0 ? null : { width: penWidths[penWidth], points: line.flatMap(({ x, y }) => [x, y]) };
  return (
    <svg
      aria-hidden="true"
      className={styles.ink}
      viewBox={`0 0 ${width} ${height}`}
      data-ink={number}
      data-tool={tool}
      {...(tool === 'none'
        ? {}
        : {
            onPointerDown: begin,
            onPointerMove: move,
            onPointerUp: (event) => letGo(event, end),
            onPointerCancel: (event) => letGo(event, drop),
            // What was drawn until another window took the pointer is kept.
            onLostPointerCapture: (event) => letGo(event, end),
          })}
    >
      {drawings.map(({ note, origin }) => (
        <g
          key={note.id}
          transform={`translate(${origin.x * width} ${origin.y * height})`}
          stroke={inkHex[inkOf(note.colour)]}
        >
          {note.strokes.map((stroke, at) =>
            gone.get(note.id)?.has(at) === true ? null : (
              // Lines are only added at the end and taken away: their place among all tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <path key={at} d={pathOf(stroke)} strokeWidth={stroke.width} />
            ),
          )}
        </g>
      ))}
      {live !== null && <path d={pathOf(live)} stroke={inkHex[ink]} strokeWidth={live.width} />}
    </svg>
  );
}

/** The button that a pen's other end is (Pointer Events, 4.1.3). */
const eraserEnd = 32;
