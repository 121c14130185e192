import type { IndexBlock, IndexEntry } from '../../../../shared/document/blocks.ts';
import type { Box } from '../boxes/box.ts';
import { ElementBox } from '../boxes/elementBox.ts';
import { InsetBox } from '../boxes/insetBox.ts';
import { LeaderBox } from '../boxes/leaderBox.ts';
import { RowBox } from '../boxes/rowBox.ts';
import { StackBox, type Layer } from '../boxes/stackBox.ts';
import { StructureElement } from '../file/structureElement.ts';
import { naturalWidth } from '../type/setText.ts';
import type { LaidBlock, LayoutContext } from './block.ts';

const noPadding = { above: 0, below: 0, left: 0 };

/** Agenda or contents: number, title, page number; what an item is about stands below its title. */
export function layoutIndex(block: IndexBlock, context: LayoutContext): LaidBlock {
  const { hang, space } = context.theme;
  // Titles of a level start below each other, whether or not each has a number.
  const numbered = new Set(
    block.entries.filter(({ number }) => number !== undefined).map(({ level }) => level),
  );
  const box = new ElementBox(tocElement(), entriesBox(block.entries, block, numbered, context), block.id);
  return { box: new InsetBox(hang, box), above: space.block, below: space.block, keep: false };
}

const tocElement = () => new StructureElement('TOC');

/** Entries of a level, each followed by those below it in a table of contents of their own. */
function entriesBox(
  entries: readonly IndexEntry[],
  block: IndexBlock,
  numbered: ReadonlySet<number>,
  context: LayoutContext,
): StackBox {
  const layers: Layer[] = [];
  const level = Math.min(...entries.map((entry) => entry.level));
  for (let at = 0; at < entries.length;) {
    const entry = entries[at]!;
    let after = at;
    while (after < entries.length && entries[after]!.level > level) after++;
    if (after > at) {
      const below = entriesBox(entries.slice(at, after), block, numbered, context);
      layers.push({
        box: new ElementBox(tocElement(), below),
        gap: gapAbove(entries[at]!, block, context),
        x: 0,
        keep: false,
      });
      at = after;
    } else {
      const keep = (entries[at + 1]?.level ?? 0) > level;
      layers.push({
        box: entryBox(entry, block, numbered.has(level), context),
        gap: gapAbove(entry, block, context),
        x: 0,
        keep,
      });
      at++;
    }
  }
  return new StackBox(layers);
}

function gapAbove(
  { level }: IndexEntry,
  { purpose }: IndexBlock,
  { theme: { space } }: LayoutContext,
): number {
  if (purpose === 'agenda') return space.paragraph * 1.6;
  return level === 1 ? space.paragraph * 1.4 : space.item / 2;
}

/** Columns of fewer ems than this are narrow. */
const narrow = 20;

function entryBox(entry: IndexEntry, block: IndexBlock, numbered: boolean, context: LayoutContext): Box {
  const { theme, palette, text, fullWidth } = context;
  const { hang, space, type, rule } = theme;
  const width = fullWidth - hang;
  const isAgenda = block.purpose === 'agenda';
  const role = entry.level === 3 ? 'indexDetail' : 'body';
  const strong = entry.level === 1 || isAgenda;
  const { size } = type[role];
  // The room for page numbers does not depend on them: the pages are counted before they are known.
  const pageWidth = naturalWidth(text.words('0000', { strong, tabular: true }), size);
  const step = hang * 0.8;
  const indent = isAgenda ? 0 : step * (entry.level - 1);
  const numberWidth = isAgenda || numbered ? step : 0;
  const titleX = indent + numberWidth;
  const titleWidth = width - titleX - pageWidth - space.gutter;
  const page = entry.target === undefined ? undefined : context.pageNumber(entry.target);
  const description = page === undefined ? entry.title : `${entry.title}, page ${page}`;
  const look = { strong };
  const target = { block: entry.target ?? '' };
  const title =
    entry.target === undefined
      ? text.line(entry.title, role, titleWidth, { ...look, element: new StructureElement('P') })
      : text.box(text.linkedWords(entry.title, target, description, look), type[role], titleWidth, look);
  const cell = { background: undefined, padding: noPadding, anchor: undefined };
  const pageLook = { ...look, tabular: true, align: 'end' as const };
  const leader = {
    to: titleWidth + space.gutter,
    gap: space.label,
    thickness: rule.thin,
    colour: palette.ruleStrong,
  };
  const cells = [
    ...(entry.number === undefined
      ? []
      : [
          {
            ...cell,
            x: indent,
            width: numberWidth,
            element: new StructureElement('Lbl'),
            child: text.line(`${entry.number} `, role, numberWidth, { strong, colour: palette.accent }),
          },
        ]),
    {
      ...cell,
      x: titleX,
      width: titleWidth,
      element: entry.target === undefined ? undefined : new StructureElement('Reference'),
      child: page === undefined || isAgenda ? title : new LeaderBox(title, leader),
    },
    ...(entry.target === undefined
      ? []
      : [
          {
            ...cell,
            x: width - pageWidth,
            width: pageWidth,
            element: new StructureElement('Reference'),
            child: text.box(
              text.linkedWords(String(page ?? ''), target, description, pageLook),
              type[role],
              pageWidth,
              pageLook,
            ),
          },
        ]),
  ];
  const row = {
    element: undefined,
    anchor: undefined,
    background: undefined,
    width,
    above: undefined,
    below: undefined,
    together: Infinity,
  };
  // Below the page numbers, too, where large type would leave three words a line.
  const detailWidth = titleWidth < narrow * size ? width - titleX : titleWidth;
  const details = entry.detail.map((words): Layer => {
    const detailLook = { colour: palette.muted, element: new StructureElement('P') };
    const box = text.line(words, 'indexDetail', Math.min(detailWidth, theme.measure), detailLook);
    return { box, gap: space.item, x: titleX, keep: false };
  });
  const stack = new StackBox([
    { box: new RowBox(row, cells), gap: 0, x: 0, keep: details.length > 0 },
    ...details,
  ]);
  return new ElementBox(new StructureElement('TOCI'), stack, entry.id);
}
