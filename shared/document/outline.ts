/**
 * Numbering and cross-references. The tree counts, never the author: a reference names a block, and gets
 * that block's number when the whole pack is known.
 */
import type { Numbering } from '../templates/template.ts';
import type { Block, CellContent, HeadingBlock, Inline, Part } from './blocks.ts';
import { inlineText } from './walk.ts';

export interface Numberer {
  /** Number of the next heading of this level (2 is a section), or undefined where it has none. */
  heading(level: HeadingBlock['level'], numbered: boolean): string | undefined;
  /** Number of the next numbered paragraph or table. */
  paragraph(): string | undefined;
  /** Number of the section under way, without its suffix; for recommendations that count under it. */
  section(): string;
}

/** Counts through one report in its house's way; see `Numbering` for the schemes. */
export function createNumberer(numbering: Numbering): Numberer {
  let continuous = 0;
  let section = 0;
  let second = 0;
  let third = 0;
  let underSubheading = false;
  // What stands under a heading that is left out of the count has nothing to count under.
  let counting = true;
  return {
    heading(level, numbered) {
      if (numbering.scheme !== 'underHeading') return undefined;
      if (level === 2) {
        counting = numbered;
        underSubheading = false;
        if (!numbered) return undefined;
        section++;
        second = 0;
        return `${section}${numbering.headingSuffix}`;
      }
      if (level === 3 && numbered) {
        second++;
        third = 0;
        underSubheading = true;
        return `${section}.${second}`;
      }
      return undefined;
    },
    paragraph() {
      switch (numbering.scheme) {
        case 'none':
          return undefined;
        case 'continuous':
          return `${++continuous}${numbering.paragraphSuffix}`;
        case 'underHeading': {
          if (!counting) return undefined;
          const number = underSubheading ? `${section}.${second}.${++third}` : `${section}.${++second}`;
          return number + numbering.paragraphSuffix;
        }
      }
    },
    section: () => String(section),
  };
}

/**
 * Puts the targets' numbers into the words of all references ("paragraph {n}" becomes "paragraph 5").
 * A reference whose target does not exist stays readable and leads nowhere: it becomes text with "?".
 */
export function resolveReferences(parts: readonly Part[]): Part[] {
  const numbers = referenceNumbers(parts);
  const inline = (node: Inline): Inline => {
    if (node.kind !== 'reference') return node;
    const number = numbers.get(node.target);
    return number === undefined
      ? { kind: 'text', text: node.text.replace('{n}', '?') }
      : { ...node, text: node.text.replace('{n}', number) };
  };
  return parts.map((part) => ({ ...part, blocks: mapInlines(part.blocks, inline) }));
}

/** What `{n}` stands for, by the id that a reference names; the words of a heading or caption where it has no number. */
export function referenceNumbers(parts: readonly Part[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const note = (id: string, number: string | undefined): void => {
    numbers.set(id, (number ?? '').replace(/[.)]+$/, ''));
  };
  for (const part of parts) {
    note(part.id, part.item ?? part.title);
    part.blocks.forEach((block) => collect(block, note));
  }
  return numbers;
}

type Note = (id: string, number: string | undefined) => void;

function collect(block: Block, note: Note): void {
  switch (block.kind) {
    case 'heading':
      note(block.id, block.number ?? inlineText(block.text));
      return;
    case 'paragraph':
      note(block.id, block.number);
      return;
    case 'table':
      note(block.id, block.number ?? block.caption);
      return;
    case 'list':
      for (const item of block.items) {
        note(item.id, item.label);
        item.blocks.forEach((inner) => collect(inner, note));
      }
      return;
    case 'recommendations':
      for (const item of block.items) note(item.id, item.label.replace(/^\(/, ''));
      return;
    case 'facts':
      for (const row of block.rows) {
        note(row.id, row.label);
        row.blocks.forEach((inner) => collect(inner, note));
      }
      return;
    case 'figure':
      note(block.id, block.caption);
      return;
    case 'notice':
      block.blocks.forEach((inner) => collect(inner, note));
      return;
    case 'cover':
    case 'signOff':
    case 'keyFigures':
    case 'index':
    case 'attachment':
      return;
  }
}

/** A copy of the blocks in which every inline has gone through `change`. */
export function mapInlines<T extends Block>(blocks: readonly T[], change: (inline: Inline) => Inline): T[] {
  const all = (text: readonly Inline[]): Inline[] => text.map(change);
  const inner = (content: readonly CellContent[]): CellContent[] => mapInlines(content, change);
  const one = (block: Block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'signOff':
        return { ...block, text: all(block.text) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: inner(item.blocks) })) };
      case 'table': {
        const rows = (from: typeof block.body) =>
          from.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, blocks: inner(cell.blocks) })),
          }));
        return { ...block, head: rows(block.head), body: rows(block.body), notes: block.notes.map(all) };
      }
      case 'figure':
        return { ...block, notes: block.notes.map(all) };
      case 'facts':
        return {
          ...block,
          rows: block.rows.map((row) => ({ ...row, blocks: mapInlines(row.blocks, change) })),
        };
      case 'recommendations':
        return {
          ...block,
          ...(block.stem === undefined ? {} : { stem: all(block.stem) }),
          items: block.items.map((item) => ({ ...item, text: all(item.text), blocks: inner(item.blocks) })),
        };
      case 'notice':
        return { ...block, blocks: inner(block.blocks) };
      case 'cover':
      case 'keyFigures':
      case 'index':
      case 'attachment':
        return block;
    }
  };
  // Each branch returns the kind it was given, which the compiler cannot follow through a union.
  return blocks.map((block) => one(block) as T);
}
