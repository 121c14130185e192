/** What is made of words without marks: its earlier state is not in the marked-up pack. */
const unmarked = '.index, .cover, .key-figures, figure, .attachment';
/** Lines that say in words what has changed, and the mark of the page: they are of both versions. */
const ofBoth = '.marking, .provenance, p.small[id*="~"]';

/**
 * Parts each paper of a marked-up pack into two columns, block beside block: on the left without what was inserted, on the
 * right without what was deleted. A block that only one version has stands beside a line that says so.
 * @param earlier the earlier version, drawn in the same way
 */
export function setSideBySide(root: ShadowRoot, earlier: DocumentFragment): void {
  for (const part of root.querySelectorAll('.part')) {
    const pairs = document.createElement('div');
    pairs.className = 'pairs';
    pairs.append(sideName('Before'), sideName('After'));
    for (const block of part.children) {
      if (block.matches(ofBoth)) {
        const across = block.cloneNode(true) as Element;
        across.classList.add('across');
        pairs.append(across);
        continue;
      }
      const [before, after] = [asItWas(block, earlier), without(block, 'del')];
      // Ids stay on the right, which is what links and the list of changes lead to.
      for (const named of [before, ...before.querySelectorAll('[id]')]) named.removeAttribute('id');
      pairs.append(
        isEmptied(block, before) ? absent('Not in the earlier version.') : before,
        isEmptied(block, after) ? absent('Not in the later version.', block.id) : after,
      );
    }
    part.replaceChildren(pairs);
  }
}

/** The block without what was inserted; where words carry no marks, as the earlier version has it. */
function asItWas(block: Element, earlier: DocumentFragment): Element {
  const old = block.id === '' ? null : earlier.getElementById(block.id);
  if (block.matches(unmarked)) return (old ?? block).cloneNode(true) as Element;
  const copy = without(block, 'ins');
  const caption = old?.querySelector('caption');
  if (caption) copy.querySelector('caption')?.replaceWith(caption.cloneNode(true));
  return copy;
}

function without(block: Element, tag: 'ins' | 'del'): Element {
  const copy = block.cloneNode(true) as Element;
  for (const marked of copy.querySelectorAll(tag)) {
    const row = marked.closest('tr, li');
    marked.remove();
    if (row !== null && wordsOf(row) === '') row.remove();
  }
  return copy;
}

/** Nothing is left of it but its number or label. */
const isEmptied = (block: Element, copy: Element): boolean => wordsOf(block) !== '' && wordsOf(copy) === '';

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const label of copy.querySelectorAll('.num, .label, .heard')) label.remove();
  return (copy.textContent ?? '').trim();
}

function absent(words: string, id = ''): Element {
  const line = document.createElement('p');
  line.className = 'absent';
  line.textContent = words;
  if (id !== '') line.id = id;
  return line;
}

function sideName(words: string): Element {
  const name = document.createElement('p');
  name.className = 'side-name';
  name.textContent = words;
  return name;
}
