import type { Document, HeadingBlock, Inline, Part } from '../../../shared/document/blocks.ts';
import { textString } from './file/pdfString.ts';
import type { PackFile } from './file/packFile.ts';
import { RawObject, referenceTo } from './file/rawObject.ts';
import { destinationArray, type Destinations } from './paint/destinations.ts';

interface Bookmark {
  readonly id: number;
  readonly title: string;
  /** Id of the block or part it leads to. */
  readonly target: string;
  readonly level: number;
  readonly children: Bookmark[];
}

/** Words of inline text, as a title. */
export const inlineWords = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('');

/** Bookmarks: each part, below it its headings as they nest. Only the parts are open at first. */
export function writeOutline(document: Document, file: PackFile, destinations: Destinations): void {
  const root: Bookmark = { id: file.allocate(), title: '', target: '', level: 0, children: [] };
  for (const part of document.parts) root.children.push(bookmarkPart(part, file));
  const count = root.children.length;
  if (count === 0) return;
  writeChildren(root, file, destinations);
  const [first, last] = [root.children[0]!, root.children.at(-1)!];
  file.object(root.id, `<</Type/Outlines/First ${first.id} 0 R/Last ${last.id} 0 R/Count ${count}>>`);
  file.catalogue['Outlines'] = referenceTo(root.id);
  file.catalogue['PageMode'] = new RawObject('/UseOutlines');
}

function bookmarkPart(part: Part, file: PackFile): Bookmark {
  const title = part.item === undefined ? part.title : `${part.item}. ${part.title}`;
  const bookmark: Bookmark = { id: file.allocate(), title, target: part.id, level: 1, children: [] };
  const path: Bookmark[] = [bookmark];
  const headings = part.blocks.filter((block): block is HeadingBlock => block.kind === 'heading');
  for (const heading of headings) {
    if (heading.level === 1 && heading === headings[0]) continue; // the part's own title
    const level = Math.max(2, heading.level);
    while (path.length > 1 && path.at(-1)!.level >= level) path.pop();
    const number = heading.number === undefined ? '' : `${heading.number} `;
    const child: Bookmark = {
      id: file.allocate(),
      title: number + inlineWords(heading.text),
      target: heading.id,
      level,
      children: [],
    };
    path.at(-1)!.children.push(child);
    path.push(child);
  }
  return bookmark;
}

/** Writes what stands below a bookmark; gives how many there are, nested ones too. */
function writeChildren(parent: Bookmark, file: PackFile, destinations: Destinations): number {
  const { children } = parent;
  let all = children.length;
  children.forEach((child, at) => {
    const below = writeChildren(child, file, destinations);
    all += below;
    const destination = destinations.get(child.target);
    const entries = [
      `/Title${textString(child.title)}/Parent ${parent.id} 0 R`,
      at > 0 ? `/Prev ${children[at - 1]!.id} 0 R` : '',
      at < children.length - 1 ? `/Next ${children[at + 1]!.id} 0 R` : '',
      child.children.length > 0
        ? `/First ${child.children[0]!.id} 0 R/Last ${child.children.at(-1)!.id} 0 R/Count ${-below}`
        : '',
      destination ? `/Dest${destinationArray(destination)}` : '',
    ];
    file.object(child.id, `<<${entries.join('')}>>`);
  });
  return all;
}
