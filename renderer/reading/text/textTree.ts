import type { Block, Document, Part } from '../../../shared/document/blocks.ts';
import { partWriter } from '../../../shared/document/html.ts';
import { nameOf } from '../../../shared/document/html/pen.ts';
import { inlineText } from '../../../shared/document/walk.ts';
import { type Unit, unitsOf } from '../../../shared/reading/units.ts';
import { elementFinder } from '../../checks/marks/elementOf.ts';
import { trustedHtml } from '../../preview/trustedHtml.ts';
import { textCss } from './textCss.ts';

/** A unit with the element that shows it. */
export interface ShownUnit {
  readonly unit: Unit;
  readonly element: HTMLElement;
}

/** The text of a document, of which only the parts near the reader are written: a thousand pages begin as fast as ten. */
export interface TextTree {
  readonly root: ShadowRoot;
  /** The element of a block or of what is within it; its part is written first where it is not. */
  readonly find: (unit: Unit, id?: string) => HTMLElement | null;
  /** What stands at a height of the window, and the share of it above. */
  readonly unitAt: (y: number) => { readonly unit: Unit; readonly offset: number } | undefined;
  /** Units that end between two heights of the window. */
  readonly endingBetween: (top: number, bottom: number) => readonly Unit[];
  /** All that is written, in no order. */
  readonly written: () => readonly (readonly ShownUnit[])[];
  readonly end: () => void;
}

interface Slot {
  readonly part: Part;
  readonly element: HTMLElement;
  units: readonly ShownUnit[] | null;
}

/** `onWritten` dresses a part that has just been written. */
export function makeTextTree(
  host: HTMLElement,
  scroller: HTMLElement,
  pack: Document,
  onWritten: (article: Element, units: readonly ShownUnit[]) => void,
): TextTree {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = textCss(pack.house).map(styleSheet);
  const write = partWriter(pack);
  const sheet = document.createElement('div');
  sheet.className = 'document';
  sheet.lang = pack.language;
  const slots = pack.parts.map((part): Slot => {
    const element = document.createElement('div');
    element.className = 'slot';
    element.style.minHeight = `${roughHeight(part)}px`;
    return { part, element, units: null };
  });
  sheet.append(...slots.map(({ element }) => element));
  root.replaceChildren(sheet);
  const units = unitsOf(pack);
  const byPart = new Map(slots.map((slot) => [slot.part.id, slot]));
  const byElement = new Map(slots.map((slot) => [slot.element, slot]));
  let findInner: ReturnType<typeof elementFinder> | undefined;

  const fill = (slot: Slot): readonly ShownUnit[] => {
    if (slot.units !== null) return slot.units;
    slot.element.innerHTML = trustedHtml(write(slot.part));
    slot.element.style.minHeight = '';
    const at = units.first.get(slot.part.id)?.at ?? 0;
    slot.units = slot.part.blocks.flatMap((block, index): ShownUnit[] => {
      const element = slot.element.querySelector<HTMLElement>(`#${CSS.escape(nameOf(block.id))}`);
      const unit = units.all[at + index];
      return element === null || unit === undefined ? [] : [{ unit, element }];
    });
    const article = slot.element.firstElementChild;
    if (article !== null) onWritten(article, slot.units);
    return slot.units;
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const slot = isIntersecting ? byElement.get(target as HTMLElement) : undefined;
        if (slot === undefined) continue;
        fill(slot);
        near.unobserve(target);
      }
    },
    { root: scroller, rootMargin: '150% 0px' },
  );
  for (const { element } of slots) near.observe(element);

  const slotAt = (y: number): Slot | undefined =>
    slots[firstWhere(slots.length, (at) => bottomOf(slots[at]?.element) > y)];

  return {
    root,
    find: (unit, id) => {
      const slot = byPart.get(unit.part.id);
      if (slot === undefined) return null;
      const shown = fill(slot).find(({ unit: { at } }) => at === unit.at)?.element ?? null;
      if (id === undefined || id === unit.block.id) return shown;
      if (id === unit.part.id) return slot.element.querySelector<HTMLElement>('h2') ?? shown;
      const inner = (findInner ??= elementFinder(pack))(root, id);
      return inner instanceof HTMLElement ? inner : shown;
    },
    unitAt: (y) => {
      const slot = slotAt(y) ?? slots.at(-1);
      if (slot === undefined) return undefined;
      const list = fill(slot);
      const shown = list[firstWhere(list.length, (at) => bottomOf(list[at]?.element) > y)] ?? list.at(-1);
      if (shown === undefined) return undefined;
      const { top, height } = shown.element.getBoundingClientRect();
      return { unit: shown.unit, offset: height === 0 ? 0 : Math.min(1, Math.max(0, (y - top) / height)) };
    },
    endingBetween: (top, bottom) => {
      const first = firstWhere(slots.length, (at) => bottomOf(slots[at]?.element) > top);
      const found: Unit[] = [];
      for (const slot of slots.slice(first)) {
        if (slot.element.getBoundingClientRect().top > bottom) break;
        for (const { unit, element } of slot.units ?? []) {
          const end = bottomOf(element);
          if (end > top && end <= bottom) found.push(unit);
        }
      }
      return found;
    },
    written: () => slots.flatMap(({ units: shown }) => (shown === null ? [] : [shown])),
    end: () => near.disconnect(),
  };
}

const bottomOf = (element: Element | undefined): number => element?.getBoundingClientRect().bottom ?? 0;

/** The first of so many places for which something holds that holds for all after it; their number where it never does. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** About how high a part will be, in pixels: what is not written yet takes its room. */
const roughHeight = ({ blocks }: Part): number => blocks.reduce((sum, block) => sum + blockHeight(block), 80);

function blockHeight(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return 18 + 29 * Math.ceil(inlineText(block.text).length / 72);
    case 'heading':
      return 70;
    case 'table':
      return 90 + 62 * block.body.length;
    case 'figure':
      return 420;
    case 'attachment':
      return 600 * block.pages.length;
    case 'list':
    case 'recommendations':
      return 60 * block.items.length;
    case 'facts':
      return 60 * block.rows.length;
    case 'index':
      return 45 * block.entries.length;
    case 'cover':
    case 'notice':
    case 'signOff':
    case 'keyFigures':
      return 160;
  }
}
