import type { AttachmentBlock, Part } from '../../../shared/document/blocks.ts';
import { frameTheme } from './attachments/frame.ts';
import { placeAttachment } from './attachments/placeAttachment.ts';
import { StructureElement } from './file/structureElement.ts';
import type { PageStore } from './flow.ts';
import { type OpenPack, leftOut } from './openPack.ts';
import { isMarked } from './paint/furniture.ts';
import type { Furnish } from './paint/pages.ts';
import { paintWatermark } from './paint/paper.ts';

/** Places the pages of a file after the page `before`; in a house that prints on both sides, on sheets of their own. Gives how many. */
export async function attachPages(
  pack: OpenPack,
  store: PageStore,
  {
    block,
    part,
    parent,
  }: { readonly block: AttachmentBlock; readonly part: Part; readonly parent: StructureElement },
  before: number,
): Promise<number> {
  const { document, destinations, pages, theme, text, options, bookmarks } = pack;
  const furniture = pack.furnish(part, frameTheme(theme));
  const furnish: Furnish = (canvas, total) => {
    furniture(canvas, total);
    // Nothing can be painted below a page that came from outside: only the outlines of the letters lie over it.
    if (options.copy !== undefined) paintWatermark(canvas, options.copy, text, 'outline');
  };
  const isDuplex = document.house.duplex === true;
  const padded = async (last: number): Promise<number> => {
    if (!isDuplex || last % 2 === 0) return last - before;
    await blankPage(pack, store, part, parent, last + 1);
    return last + 1 - before;
  };
  const first = isDuplex && before % 2 === 1 ? before + 1 : before;
  if (first > before) await blankPage(pack, store, part, parent, first);
  const numbers = block.pages.map((_, at) => first + at + 1);
  if (!numbers.some((number) => pages.keeps(number, part.id))) {
    for (const id of [part.id, block.id]) destinations.set(id, leftOut(first + 1, theme), 0);
    return padded(first + numbers.length);
  }
  const { attachments = noAttachments } = options;
  const placed = await placeAttachment(block, await attachments(block.sha256), {
    ...pack,
    isMarked: isMarked(part),
    prefix: `a${bookmarks.size + 1}-`,
    before: first,
    parent,
    partId: part.id,
    end: (canvas, content) => pages.end(canvas, furnish, content),
    breathe: store.breathe,
  });
  bookmarks.set(block.id, placed.bookmarks);
  return padded(first + placed.pages);
}

async function blankPage(
  { theme, palette, text }: OpenPack,
  store: PageStore,
  part: Part,
  parent: StructureElement,
  number: number,
): Promise<void> {
  const { width, height } = theme.page;
  const canvas = store.start(number, width, height, part);
  const look = { element: new StructureElement('P'), colour: palette.muted };
  const words = 'This page is blank, so that what follows begins on a sheet of its own.';
  text.line(words, 'small', theme.measure, look).paint(canvas, theme.margins.left, theme.margins.top, parent);
  store.end(canvas, part);
  await store.breathe();
}

const noAttachments = (): Promise<never> =>
  Promise.reject(new Error('A document with attachments is rendered without their bytes.'));
