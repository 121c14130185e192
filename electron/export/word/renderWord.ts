import {
  Document as WordFile,
  type ISectionOptions,
  PageOrientation,
  Packer,
  type Paragraph,
  SectionType,
  type Table,
} from 'docx';
import type { Document, Part } from '../../../shared/document/blocks.ts';
import { tableFollows } from '../../../shared/document/tableFollows.ts';
import { type Theme, standard } from '../../../shared/document/themes.ts';
import { inlineText } from '../../../shared/document/walk.ts';
import type { PackPages } from '../packPages.ts';
import { setBlock } from './block.ts';
import { footerOf, headerOf } from './furniture.ts';
import { clean, words } from './inline.ts';
import { Pen } from './pen.ts';
import { settle } from './settle.ts';
import { twips, wordStyles } from './styles.ts';

export interface WordOptions {
  readonly theme?: Theme;
  /** Where everything stands in the pack as a PDF; without it no page numbers are given. */
  readonly packPages?: PackPages;
}

/**
 * The pack as a Word file (ECMA-376): styles, lists that count by themselves and print the Document's numbers, tables with repeated
 * heads, charts as vectors with their alternatives, links within. Knows neither clock nor locale: same document, same bytes.
 */
export async function renderWord(
  document: Document,
  { theme = standard, packPages }: WordOptions = {},
): Promise<Uint8Array> {
  const pen = new Pen(document, theme, packPages);
  const sections = document.parts.flatMap((part) => partSections(part, pen));
  const file = new WordFile({
    title: clean(document.title),
    creator: clean(document.organisation),
    styles: wordStyles(theme, pen.palette),
    numbering: { config: pen.numbers.definitions() },
    sections,
  });
  return settle(await Packer.toBuffer(file), document);
}

/** Pages that lie the same way. */
interface Stretch {
  readonly turned: boolean;
  readonly items: { readonly isHeading: boolean; readonly blocks: readonly (Paragraph | Table)[] }[];
}

/** A part begins on a page of its own; a table that is too wide gets pages on their side, with the heading above it. */
function partSections(part: Part, pen: Pen): ISectionOptions[] {
  pen.numbers.beginPart();
  pen.mark(part.id);
  const stretches: Stretch[] = [
    { turned: false, items: [{ isHeading: true, blocks: partOpening(part, pen) }] },
  ];
  let under = part.title;
  part.blocks.forEach((block, index) => {
    if (block.kind === 'heading') under = inlineText(block.text);
    const around = { under, tableFollows: tableFollows(part.blocks, index) };
    const { blocks, turned } = setBlock(block, pen, around);
    const last = stretches.at(-1);
    const item = { isHeading: block.kind === 'heading', blocks };
    if (last?.turned === turned) last.items.push(item);
    else
      stretches.push({
        turned,
        items: turned && last !== undefined ? [...headingsAtEnd(last), item] : [item],
      });
  });
  return stretches
    .filter(({ items }) => items.some(({ blocks }) => blocks.length > 0))
    .map(({ turned, items }) => ({
      properties: { type: SectionType.NEXT_PAGE, page: pageOf(pen.theme, turned, part.kind === 'cover') },
      headers: { default: headerOf(part, pen, turned) },
      footers: { default: footerOf(part, pen, turned) },
      children: items.flatMap(({ blocks }) => blocks),
    }));
}

function headingsAtEnd({ items }: Stretch): Stretch['items'] {
  let from = items.length;
  while (from > 0 && items[from - 1]?.isHeading === true) from--;
  return items.splice(from);
}

/** What stands above a part's first block: agenda item, markings, and its title where no heading says it. */
function partOpening(part: Part, pen: Pen): Paragraph[] {
  const [first] = part.blocks;
  const isOwn = first?.kind === 'cover' || (first?.kind === 'heading' && first.level === 1);
  const indent = { left: twips(pen.theme.hang) };
  return [
    ...(part.marking === undefined
      ? []
      : [pen.paragraph({ style: 'Marking', indent, children: words(part.marking) })]),
    ...(part.provenance === undefined || part.kind === 'cover'
      ? []
      : [pen.paragraph({ style: 'Note', indent, children: words(part.provenance) })]),
    ...(part.item === undefined
      ? []
      : [pen.paragraph({ style: 'Eyebrow', children: words(`Item ${part.item}`) })]),
    ...(isOwn ? [] : [pen.paragraph({ style: 'Heading1', children: words(part.title) })]),
  ];
}

type Page = NonNullable<NonNullable<ISectionOptions['properties']>['page']>;

/** A cover has no running head, and its text may begin where that would be. */
function pageOf({ page, margins, space }: Theme, turned: boolean, isCover: boolean): Page {
  const size = {
    // The package turns width and height by itself.
    width: twips(page.width),
    height: twips(page.height),
    orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  };
  const edge = twips(space.furniture);
  return {
    size,
    margin: {
      top: twips(isCover ? margins.left : margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: edge,
      footer: edge,
    },
  };
}
