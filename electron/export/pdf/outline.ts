import type { Document, Inline, Part } from '../../../shared/document/blocks.ts';
import { textString } from './file/pdfString.ts';
import type { PackFile } from './file/packFile.ts';
import { RawObject, referenceTo } from './file/rawObject.ts';
import type { AttachedBookmark } from './attachments/placeAttachment.ts';
import { destinationArray, type Destinations } from './paint/destinations.ts';

interface Bookmark {
  /** Object number, as PDF text; empty until it is known that it is kept. */
  readonly id: string;
  readonly title: string;
  /** Id of the block or part it leads to; an attachment's own bookmarks have their destination as PDF text. */
  readonly target: string | { readonly destination: string | undefined };
  readonly level: number;
  readonly children: Bookmark[];
}

/** Words of inline text, as a title. */
export const inlineWords = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('');

/** Bookmarks: each part, below it its headings as they nest. Only the parts are open at first. */
export function writeOutline(
  document: Document,
  file: PackFile,
  destinations: Destinations,
  attached: ReadonlyMap<string, readonly AttachedBookmark[]>,
): void {
  const root: Bookmark = { id: file.allocate(), title: '', target: '', level: 0, children: [] };
  for (const part of document.parts)
    root.children.push(...kept(bookmarkPart(part, attached), file, destinations));
  const count = root.children.length;
  if (count === 0) return;
  writeChildren(root, file, destinations);
  const [first, last] = [root.children[0]!, root.children.at(-1)!];
  file.object(root.id, `<</Type/Outlines/First ${first.id} 0 R/Last ${last.id} 0 R/Count ${count}>>`);
  file.catalogue['Outlines'] = referenceTo(root.id);
  file.catalogue['PageMode'] = new RawObject('/UseOutlines');
}

/** The bookmark without those that lead to pages left out; nothing where none is left. */
function kept(bookmark: Bookmark, file: PackFile, destinations: Destinations): Bookmark[] {
  const children = bookmark.children.flatMap((child) => kept(child, file, destinations));
  const leads = destinationOf(bookmark, destinations) !== undefined;
  return leads || children.length > 0 ? [{ ...bookmark, id: file.allocate(), children }] : [];
}

function bookmarkPart(part: Part, attached: ReadonlyMap<string, readonly AttachedBookmark[]>): Bookmark {
  const title = part.item === undefined ? part.title : `${part.item}. ${part.title}`;
  const bookmark: Bookmark = { id: '', title, target: part.id, level: 1, children: [] };
  const path: Bookmark[] = [bookmark];
  const first = part.blocks.find((block) => block.kind === 'heading');
  for (const block of part.blocks) {
    const brought = attached.get(block.id) ?? [];
    path.at(-1)!.children.push(...brought.map(attachedBookmark));
    if (block.kind !== 'heading') continue;
    if (block.level === 1 && block === first) continue; // the part's own title
    const level = Math.max(2, block.level);
    while (path.length > 1 && path.at(-1)!.level >= level) path.pop();
    const number = block.number === undefined ? '' : `${block.number} `;
    const child: Bookmark = {
      id: '',
      title: number + inlineWords(block.text),
      target: block.id,
      level,
      children: [],
    };
    path.at(-1)!.children.push(child);
    path.push(child);
  }
  return bookmark;
}

const attachedBookmark = ({ title, destination, children }: AttachedBookmark): Bookmark => ({
  id: '',
  title,
  target: { destination },
  level: 6,
  children: children.map(attachedBookmark),
});

/** Writes what stands below a bookmark; gives how many there are, nested ones too. */
function writeChildren(parent: Bookmark, file: PackFile, destinations: Destinations): number {
  const { children } = parent;
  let all = children.length;
  children.forEach((child, at) => {
    const below = writeChildren(child, file, destinations);
    all += below;
    const destination = destinationOf(child, destinations);
    const entries = [
      `/Title${textString(child.title)}/Parent ${parent.id} 0 R`,
      at > 0 ? `/Prev ${children[at - 1]!.id} 0 R` : '',
      at < children.length - 1 ? `/Next ${children[at + 1]!.id} 0 R` : '',
      child.children.length > 0
        ? `/First ${child.children[0]!.id} 0 R/Last ${child.children.at(-1)!.id} 0 R/Count ${-below}`
        : '',
      destination === undefined ? '' : `/Dest${destination}`,
    ];
    file.object(child.id, `<<${entries.join('')}>>`);
  });
  return all;
}

function destinationOf({ target }: Bookmark, destinations: Destinations): string | undefined {
  if (typeof target !== 'string') return target.destination;
  const place = destinations.get(target);
  return place?.page.kept === true ? destinationArray(place) : undefined;
}
