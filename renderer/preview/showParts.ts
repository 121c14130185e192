import { trustedHtml } from './trustedHtml.ts';

/** The HTML of each part as it was last shown in a tree. */
const shown = new WeakMap<ShadowRoot, readonly string[]>();

/**
 * Shows the parts of a document in a shadow tree. Parts that are as they were stay untouched, and within one that has
 * changed so do the blocks before and behind the change: the page keeps its place, and a long pack costs no more than the
 * paragraph that was edited.
 */
export function showParts(root: ShadowRoot, parts: readonly string[]): void {
  const before = shown.get(root);
  shown.set(root, parts);
  const sheet = root.querySelector('.document');
  if (before === undefined || sheet === null) {
    root.innerHTML = trustedHtml(`<div class="document">${parts.join('\n')}</div>`);
    return;
  }
  const olds = [...sheet.children];
  const [start, end] = unchanged(before, parts, (a, b) => a === b);
  const gone = olds.slice(start, olds.length - end);
  const came = parts.slice(start, parts.length - end).map(elementOf);
  const [only] = gone;
  const [next] = came;
  if (gone.length === 1 && came.length === 1 && only !== undefined && next !== undefined)
    return changePart(only, next);
  const behind = olds[olds.length - end] ?? null;
  for (const element of gone) element.remove();
  for (const element of came) sheet.insertBefore(element, behind);
}

/** How many of two lists are the same from the start, and how many of the rest from the end. */
function unchanged<T>(
  a: readonly T[],
  b: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly [number, number] {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && same(a[start] as T, b[start] as T)) start += 1;
  let end = 0;
  while (end < shortest - start && same(a[a.length - 1 - end] as T, b[b.length - 1 - end] as T)) end += 1;
  return [start, end];
}

/** Gives a part the attributes and blocks of its next state. The marks of the checks are not the document's: they stay. */
function changePart(part: Element, next: Element): void {
  // A part that was gone to has the focus, for which it got a tab index.
  for (const name of part.getAttributeNames())
    if (name !== 'tabindex' && !next.hasAttribute(name)) part.removeAttribute(name);
  for (const { name, value } of next.attributes) part.setAttribute(name, value);
  const isOwn = (node: Node): boolean => !(node instanceof Element && node.classList.contains('marks'));
  const olds = [...part.childNodes].filter(isOwn);
  const news = [...next.childNodes];
  const [start, end] = unchanged<Node>(olds, news, (a, b) => a.isEqualNode(b));
  const behind = end > 0 ? olds[olds.length - end] : part.querySelector(':scope > .marks');
  for (const node of olds.slice(start, olds.length - end)) part.removeChild(node);
  for (const node of news.slice(start, news.length - end)) part.insertBefore(node, behind ?? null);
}

function elementOf(html: string): Element {
  const holder = document.createElement('template');
  holder.innerHTML = trustedHtml(html);
  const element = holder.content.firstElementChild;
  if (element === null) throw new Error('A part of a pack was drawn as nothing.');
  return element;
}
