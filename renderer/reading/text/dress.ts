import type { ChangedSince } from '../../../shared/reading/changes.ts';
import { type PageMap, pageAt } from '../../../shared/reading/place.ts';
import { shortFormPattern } from '../../../shared/reading/abbreviations.ts';
import type { ShownUnit } from './textTree.ts';

/** Writes the number of its page beside the first block of each page. Read out it would stand in the way, so it is not. */
export function markPages(units: readonly ShownUnit[], map: PageMap): void {
  let before = -1;
  for (const { unit, element } of units) {
    const page = pageAt(map.positionOf(unit, 0));
    if (page !== before) element.dataset['page'] = String(page);
    before = page;
  }
}

const changeWords = {
  new: 'New since you last read it.',
  changed: 'Changed since you last read it.',
} as const;

/** Marks what has changed, for eyes by a bar in the margin and for ears by a sentence before it. */
export function markChanges(units: readonly ShownUnit[], { blocks }: ChangedSince): void {
  for (const { unit, element } of units) {
    const change = blocks.get(unit.block.id);
    if (change === undefined) {
      delete element.dataset['changed'];
      delete element.dataset['says'];
    } else {
      element.dataset['changed'] = change;
      element.dataset['says'] = changeWords[change];
    }
  }
}

/** A table can be opened by itself, its rows to be put in another order. */
export function addSortButtons(units: readonly ShownUnit[]): void {
  for (const { unit, element } of units) {
    if (unit.block.kind !== 'table' || unit.block.body.length < 2) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.dataset['table'] = unit.block.id;
    button.textContent = 'Open to sort';
    button.setAttribute('aria-label', `Open to sort: ${unit.block.caption ?? 'this table'}`);
    element.append(button);
  }
}

/**
 * Makes the short forms of a paper explain themselves. All of them answer the pointer; the keyboard stops at the first after
 * each heading only, because a paper has hundreds.
 */
export function explainShortForms(units: readonly ShownUnit[], meanings: ReadonlyMap<string, string>): void {
  const pattern = shortFormPattern(meanings);
  if (pattern === null) return;
  let stopped = new Set<string>();
  for (const { unit, element } of units) {
    if (unit.block.kind === 'heading') stopped = new Set();
    if (['heading', 'cover', 'figure', 'index'].includes(unit.block.kind)) continue;
    const texts: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('a, button, svg, abbr') === null) texts.push(node as Text);
    for (const text of texts) wrap(text, pattern, meanings, stopped);
  }
}

function wrap(
  text: Text,
  pattern: RegExp,
  meanings: ReadonlyMap<string, string>,
  stopped: Set<string>,
): void {
  // From the end, so that what is before keeps its offsets.
  const found = [...text.data.matchAll(pattern)];
  const first = new Map<string, number>();
  for (const { 0: short, index } of found) if (!first.has(short)) first.set(short, index);
  for (const { 0: short, index } of found.toReversed()) {
    const range = text.splitText(index);
    range.splitText(short.length);
    const abbr = document.createElement('abbr');
    abbr.dataset['meaning'] = meanings.get(short) ?? '';
    if (first.get(short) === index && !stopped.has(short)) abbr.tabIndex = 0;
    range.replaceWith(abbr);
    abbr.append(range);
  }
  for (const short of first.keys()) stopped.add(short);
}
