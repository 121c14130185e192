import type { Document } from '../document/blocks.ts';
import { inlineText } from '../document/walk.ts';
import { type Unit, unitsOf } from './units.ts';

/** An entry of the contents, with what stands below it. */
export interface ContentsEntry {
  /** Id of the part or heading. */
  readonly id: string;
  /** Item of a part, printed number of a heading; empty where there is none. */
  readonly number: string;
  readonly title: string;
  readonly unit: Unit;
  readonly below: readonly ContentsEntry[];
}

/** Deepest heading that is listed: deeper ones would be a second text. */
const deepest = 3;

/** Parts with their headings; an appendix stands under its report. Parts without blocks are left out. */
export function contentsOf(document: Document): readonly ContentsEntry[] {
  const { first } = unitsOf(document);
  const top: (ContentsEntry & { below: ContentsEntry[] })[] = [];
  for (const part of document.parts) {
    const unit = first.get(part.id);
    if (unit === undefined) continue;
    const below = headingsOf(unit);
    const entry = { id: part.id, number: part.item ?? '', title: part.title, unit, below };
    const report = top.findLast(({ id }) => part.id.startsWith(`${id}/`));
    if (part.kind === 'appendix' && report !== undefined) report.below.push({ ...entry, number: '' });
    else top.push(entry);
  }
  return top;
}

interface Open {
  readonly level: number;
  readonly below: ContentsEntry[];
}

function headingsOf({ part, at }: Unit): ContentsEntry[] {
  const top: ContentsEntry[] = [];
  const open: Open[] = [{ level: 1, below: top }];
  part.blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block.level === 1 || block.level > deepest) return;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const below: ContentsEntry[] = [];
    open.at(-1)?.below.push({
      id: block.id,
      number: block.number ?? '',
      title: inlineText(block.text),
      unit: { at: at + index, part, block },
      below,
    });
    open.push({ level: block.level, below });
  });
  return top;
}
