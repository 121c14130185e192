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
  /** Place of the unit after its last one. */
  readonly end: number;
  readonly below: readonly ContentsEntry[];
}

/** An entry that is still being put together. */
type Open = { -readonly [K in keyof ContentsEntry]: K extends 'below' ? Open[] : ContentsEntry[K] };

/** Deepest heading that is listed: deeper ones would be a second text. */
const deepest = 3;

/** Parts with their headings; an appendix stands under its report. Parts without blocks are left out. */
export function contentsOf(document: Document): readonly ContentsEntry[] {
  const { first } = unitsOf(document);
  const top: Open[] = [];
  for (const part of document.parts) {
    const unit = first.get(part.id);
    if (unit === undefined) continue;
    const entry = partEntry(unit);
    const report = top.findLast(({ id }) => part.id.startsWith(`${id}/`));
    if (part.kind !== 'appendix' || report === undefined) top.push(entry);
    else {
      report.below.push({ ...entry, number: '' });
      report.end = entry.end;
    }
  }
  return top;
}

function partEntry(unit: Unit): Open {
  const { part, at } = unit;
  const end = at + part.blocks.length;
  const whole: Open = { id: part.id, number: part.item ?? '', title: part.title, unit, end, below: [] };
  const open: { level: number; entry: Open }[] = [{ level: 1, entry: whole }];
  part.blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block.level === 1 || block.level > deepest) return;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= block.level) {
      const shut = open.pop();
      if (shut !== undefined) shut.entry.end = at + index;
    }
    const entry: Open = {
      id: block.id,
      number: block.number ?? '',
      title: inlineText(block.text),
      unit: { at: at + index, part, block },
      end,
      below: [],
    };
    open.at(-1)?.entry.below.push(entry);
    open.push({ level: block.level, entry });
  });
  return whole;
}
