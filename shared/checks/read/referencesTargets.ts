import type { Block, Part } from '../../document/blocks.ts';
import { blockText } from '../../document/walk.ts';
import type { PaperContext } from '../check.ts';
import { plainText } from './passages.ts';
import { type ReferenceKind, plainNumber } from './references.ts';
import { cellText } from './tableText.ts';

/** A numbered thing that a reference can mean. */
export interface Place {
  readonly kind: ReferenceKind;
  /** Without brackets and full stop. */
  readonly number: string;
  readonly part: Part;
  readonly block: string;
  /** Words of a heading or a caption; empty for a paragraph. */
  readonly title: string;
  /** Everything that stands under the number. */
  readonly text: string;
}

const known = new WeakMap<PaperContext, readonly Place[]>();

/** All numbered places of a paper and its appendices, in reading order. */
export function placesOf(paper: PaperContext): readonly Place[] {
  const before = known.get(paper);
  if (before !== undefined) return before;
  const places = [...paper.parts.flatMap((part) => inPart(part)), ...workstreams(paper)];
  known.set(paper, places);
  return places;
}

function inPart(part: Part): Place[] {
  return part.blocks.flatMap((block, at): Place[] => {
    const own = numbered(block, part, at);
    if (block.kind === 'table')
      return [...own, ...captioned(block.caption ?? '', 'table', block, part), ...rows(block, part)];
    if (block.kind === 'figure') return captioned(block.caption, 'figure', block, part);
    if (block.kind === 'recommendations') return recommendations(block, part);
    if (block.kind === 'facts')
      return block.rows.flatMap((row) =>
        row.blocks.flatMap((inner) => (inner.kind === 'recommendations' ? recommendations(inner, part) : [])),
      );
    return own;
  });
}

function numbered(block: Block, part: Part, at: number): Place[] {
  if (!(block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'table')) return [];
  if (block.number === undefined) return [];
  const level = block.kind === 'heading' ? block.level : 9;
  const rest = part.blocks.slice(at + 1);
  const stop = rest.findIndex((each) =>
    each.kind === 'heading'
      ? each.level <= level
      : level === 9 && each.kind === 'paragraph' && each.number !== undefined,
  );
  const under = stop < 0 ? rest : rest.slice(0, stop);
  const title =
    block.kind === 'heading' ? plainText(block.text) : block.kind === 'table' ? (block.caption ?? '') : '';
  const place = {
    kind: 'paragraph',
    number: plainNumber(block.number),
    part,
    block: block.id,
    title,
  } as const;
  return [lazily(place, () => [block, ...under].map(blockText).join('\n'))];
}

/** Under a heading may stand half the paper: its words are put together only where a reference asks for them. */
function lazily(place: Omit<Place, 'text'>, read: () => string): Place {
  let kept: string | undefined;
  return {
    ...place,
    get text() {
      return (kept ??= read());
    },
  };
}

function captioned(caption: string, kind: 'table' | 'figure', block: Block, part: Part): Place[] {
  const match = /^(?:Table|Figure|Chart)\s+(\w{1,3})\b/i.exec(caption);
  if (match?.[1] === undefined) return [];
  const place = { kind, number: plainNumber(match[1]), part, block: block.id, title: caption };
  return [lazily(place, () => blockText(block))];
}

/** Rows that count workstreams: "7) Poor joint commissioning …", "Workstream 4: …". */
function rows(block: Extract<Block, { kind: 'table' }>, part: Part): Place[] {
  const about = /workstream/i.test(block.head.flatMap((row) => row.cells.map(cellText)).join(' '));
  return block.body.flatMap((row): Place[] => {
    const first = row.cells[0] === undefined ? '' : cellText(row.cells[0]);
    const match =
      /^Workstream\s+(\d{1,2})\b/i.exec(first) ?? (about ? /^(\d{1,2})\s*[).:]?(?:\s|$)/.exec(first) : null);
    if (match?.[1] === undefined || /\btotal$/i.test(first)) return [];
    const text = row.cells.map(cellText).join('\n');
    return [
      { kind: 'workstream', number: match[1], part, block: row.cells[0]?.id ?? block.id, title: '', text },
    ];
  });
}

function recommendations(block: Extract<Block, { kind: 'recommendations' }>, part: Part): Place[] {
  return block.items.flatMap((item): Place[] => {
    const text = plainText(item.text);
    const number = plainNumber(item.label);
    const place = { number, part, block: item.id, title: '', text };
    return [
      { ...place, kind: 'recommendation' },
      ...(number.includes('.') ? [{ ...place, kind: 'paragraph' } as const] : []),
    ];
  });
}

function workstreams(paper: PaperContext): Place[] {
  const part = paper.parts[0];
  if (part === undefined || paper.paper.programmeId === null) return [];
  return paper.pack.rows.workstream
    .filter((each) => each.programmeId === paper.paper.programmeId && each.deletedAt === null)
    .map((each) => ({
      kind: 'workstream',
      number: String(each.number),
      part,
      block: part.id,
      title: each.name,
      text: `${each.name}\n${each.need}\n${each.focus}`,
    }));
}

/** A typed contents list: a table of numbers and headings under "Contents". */
export interface TypedContents {
  readonly part: Part;
  readonly table: Extract<Block, { kind: 'table' }>;
  readonly entries: readonly { readonly number: string; readonly title: string; readonly block: string }[];
}

/** The contents list that was typed into a part; undefined where there is none. */
export function typedContents(part: Part): TypedContents | undefined {
  const at = part.blocks.findIndex(
    (block) => block.kind === 'heading' && /^(?:table of )?contents$/i.test(plainText(block.text).trim()),
  );
  const table = part.blocks.slice(at + 1, at + 3).find((block) => block.kind === 'table');
  if (at < 0 || table?.kind !== 'table') return undefined;
  const entries = table.body.flatMap((row) => {
    const cells = row.cells.map((cell) => cellText(cell).trim());
    const title = cells.find((cell) => /[a-z]{3}/i.test(cell));
    const place = row.cells[title === undefined ? 0 : cells.indexOf(title)];
    const number =
      cells[0] !== title && /^[\dA-Z.]+$/.test(cells[0] ?? '') ? plainNumber(cells[0] ?? '') : '';
    return title === undefined || place === undefined
      ? []
      : [{ number, title, block: place.blocks[0]?.id ?? place.id }];
  });
  return { part, table, entries };
}
