/** Turns authored text (ProseMirror JSON) into blocks: numbers, labels and live blocks are filled in here. */
import type {
  Block,
  CellContent,
  Inline,
  ListBlock,
  ListMarker,
  TableBlock,
  TableRow,
} from '../document/blocks.ts';
import type {
  RichInline,
  RichList,
  RichNode,
  RichParagraph,
  RichTable,
  RichText,
} from '../entities/richText.ts';
import { sections } from './index.ts';
import { type SectionContext, warning } from './section.ts';

/** What somebody wrote, as blocks of the document, with its numbers and live blocks filled in. */
export function authoredBlocks(content: RichText, context: SectionContext): Block[] {
  return content.content.flatMap((node) => {
    const blocks = blocksOf(node, context);
    context.onAuthored?.(node.attrs.id, blocks);
    return blocks;
  });
}

function blocksOf(node: RichNode, context: SectionContext): Block[] {
  const { numberer } = context;
  switch (node.type) {
    case 'paragraph': {
      const number = node.attrs.number ?? (node.attrs.numbered === true ? numberer.paragraph() : undefined);
      return [{ ...paragraphOf(node, context), ...(number === undefined ? {} : { number }) }];
    }
    case 'heading': {
      const { level, numbered } = node.attrs;
      const number = node.attrs.number ?? numberer.heading(level, numbered === true);
      return [
        {
          kind: 'heading',
          id: context.id(node.attrs.id),
          level,
          ...(number === undefined ? {} : { number }),
          text: inlinesOf(node.content, context),
        },
      ];
    }
    case 'list':
      return [listOf(node, context)];
    case 'table': {
      const number = node.attrs.numbered === true ? numberer.paragraph() : undefined;
      return [{ ...tableOf(node, context), ...(number === undefined ? {} : { number }) }];
    }
    case 'liveBlock': {
      const id = context.id(node.attrs.id);
      const section = sections.find((each) => each.id === node.attrs.section);
      return section === undefined
        ? [warning(id, `This version of Tabled does not know the block “${node.attrs.section}”.`)]
        : section.build(context, node.attrs.options, id);
    }
  }
}

const paragraphOf = (node: RichParagraph, context: SectionContext) => ({
  kind: 'paragraph' as const,
  id: context.id(node.attrs.id),
  text: inlinesOf(node.content, context),
});

/** Words as they were typed, as inlines of the document; references lead to the ids that they have in it. */
export function inlinesOf(content: readonly RichInline[] | undefined, context: SectionContext): Inline[] {
  return (content ?? []).map((node): Inline => {
    switch (node.type) {
      case 'hardBreak':
        return { kind: 'break' };
      case 'reference':
        return { kind: 'reference', target: context.id(node.attrs.target), text: node.attrs.words };
      case 'text': {
        const marks = node.marks ?? [];
        const href = marks.find((mark) => mark.type === 'link')?.attrs.href;
        if (href !== undefined) return { kind: 'link', href, text: node.text };
        return {
          kind: 'text',
          text: node.text,
          ...(marks.some((mark) => mark.type === 'strong') ? { strong: true as const } : {}),
          ...(marks.some((mark) => mark.type === 'emphasis') ? { emphasis: true as const } : {}),
        };
      }
    }
  });
}

function listOf(node: RichList, context: SectionContext): ListBlock {
  return {
    kind: 'list',
    id: context.id(node.attrs.id),
    marker: node.attrs.marker,
    items: node.content.map((item, at) => ({
      id: context.id(item.attrs.id),
      label: listLabel(node.attrs.marker, at + 1),
      blocks: contentOf(item.content, context),
    })),
  };
}

const contentOf = (nodes: readonly (RichParagraph | RichList)[], context: SectionContext): CellContent[] =>
  nodes.map((node) => (node.type === 'list' ? listOf(node, context) : paragraphOf(node, context)));

/** Label of the n-th item, from 1: "a)", "ii)", "1.", "•", "–". After z comes aa. */
export function listLabel(marker: ListMarker, n: number): string {
  switch (marker) {
    case 'alpha':
      return `${letters(n)})`;
    case 'roman':
      return `${roman(n)})`;
    case 'decimal':
      return `${n}.`;
    case 'bullet':
      return '•';
    case 'dash':
      return '–';
  }
}

/** 1 is "a", 26 "z", 27 "aa"; nothing for 0 and less. */
export const letters = (n: number): string =>
  n <= 0 ? '' : letters(Math.floor((n - 1) / 26)) + String.fromCharCode(97 + ((n - 1) % 26));

function roman(n: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = n;
  let numeral = '';
  for (const [value, letter] of steps) {
    for (; rest >= value; rest -= value) numeral += letter;
  }
  return numeral;
}

function tableOf(node: RichTable, context: SectionContext): TableBlock {
  const { attrs } = node;
  const id = context.id(attrs.id);
  const rows = node.content.map((source): TableRow => {
    const { kind } = source.attrs;
    return {
      id: context.id(source.attrs.id),
      kind,
      cells: source.content.map((cell) => ({
        id: context.id(cell.attrs.id),
        ...(cell.type === 'tableHeader'
          ? {
              header:
                kind === 'header'
                  ? ('column' as const)
                  : kind === 'group'
                    ? ('group' as const)
                    : ('row' as const),
            }
          : {}),
        ...(cell.attrs.colspan === undefined ? {} : { span: cell.attrs.colspan }),
        ...(cell.attrs.tone === undefined ? {} : { tone: cell.attrs.tone }),
        blocks: contentOf(cell.content, context),
      })),
    };
  });
  const firstBody = rows.findIndex((each) => each.kind !== 'header');
  const headEnd = firstBody === -1 ? rows.length : firstBody;
  return {
    kind: 'table',
    id,
    ...(attrs.caption === undefined ? {} : { caption: attrs.caption }),
    ...(attrs.summary === undefined ? {} : { summary: attrs.summary }),
    ...(attrs.unit === undefined ? {} : { unit: attrs.unit }),
    columns: attrs.columns.map((column, at) => ({ id: `${id}.c${at + 1}`, ...column })),
    head: rows.slice(0, headEnd),
    body: rows.slice(headEnd),
    notes: (attrs.notes ?? []).map((note) => [{ kind: 'text', text: note }]),
  };
}
