import { partLine } from '../../../shared/reading/partName.ts';
import { isPlaceholder } from '../../../shared/document/redact.ts';
import type { ChangedSince } from '../../../shared/reading/changes.ts';
import { type volumesBeside, volumeInWords } from '../../../shared/reading/readingPack.ts';
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
    const button = buttonInText('Open to sort', `Open to sort: ${unit.block.caption ?? 'this table'}`);
    button.dataset['table'] = unit.block.id;
    element.append(button);
  }
}

/** What stands for a report that is locked can be unlocked where its reason is told. */
export function addUnlockButtons(units: readonly ShownUnit[]): void {
  for (const { unit, element } of units) {
    const { part, block } = unit;
    if (!isPlaceholder(part) || block.kind !== 'notice') continue;
    const button = buttonInText('Unlock …', `Unlock …, ${partLine(part)}`);
    button.dataset['unlock'] = part.id;
    element.append(button);
  }
}

/** Leads from the end of a volume to the next, and from the beginning of a later one back to the end of the one before. */
export function addVolumeButtons(sheet: Element, { before, after }: ReturnType<typeof volumesBeside>): void {
  for (const [volume, end] of [
    [before, 'end'],
    [after, 'start'],
  ] as const) {
    if (volume === null) continue;
    const button = buttonInText(
      end === 'end' ? `Back to the end of ${volumeInWords(volume)}` : `Go on to ${volumeInWords(volume)}`,
    );
    button.dataset['volume'] = volume.id;
    button.dataset['end'] = end;
    const line = document.createElement('p');
    line.className = 'step';
    line.append(button);
    if (end === 'end') sheet.prepend(line);
    else sheet.append(line);
  }
}

function buttonInText(words: string, name = words): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'act';
  button.textContent = words;
  button.setAttribute('aria-label', name);
  return button;
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
