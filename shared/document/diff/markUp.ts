import type { Block, Inline, ParagraphBlock, Part } from '../blocks.ts';
import { paragraph } from '../make.ts';
import type { Kept, Step } from './compareNodes.ts';
import type { Change } from './listChanges.ts';
import { inlinesOf } from './marks.ts';
import { mergeSteps } from './mergeNodes.ts';
import { joined } from './tokens.ts';

/**
 * The parts in which something has changed, with what was inserted and deleted marked in their text. What no mark within a
 * text can show (a caption, a colour, a move) is said in a line before the block.
 * @param changes of the same comparison
 */
export function markUpParts(document: Kept, changes: readonly Change[]): Part[] {
  const parts = document.fields?.['parts'];
  if (parts?.kind !== 'steps') return [];
  const changed = new Set(changes.map(({ part }) => part));
  return parts.steps.flatMap((step) => {
    if (step.kind === 'left') return [];
    const id = ((step.kind === 'kept' ? step.after : step.node) as Part).id;
    return changed.has(id) ? [withLines(markedPart(step), id, changes)] : [];
  });
}

function markedPart(step: Exclude<Step, { readonly kind: 'left' }>): Part {
  const [marked] = mergeSteps([step]);
  const part = marked as Part;
  return { ...part, blocks: part.blocks.map(withoutPages) };
}

/** Attached pages cannot be marked: the lines before say what has changed in them, and the pack itself has them. */
function withoutPages(block: Block): Block {
  if (block.kind !== 'attachment') return block;
  const { id, title, pages } = block;
  const size = pages.length === 1 ? 'One page' : `${pages.length} pages`;
  return {
    kind: 'notice',
    id,
    tone: 'info',
    title,
    blocks: [paragraph(`${id}~pages`, `${size}, which stand in the pack and not here.`)],
  };
}

/** Puts before each block the lines that say what its text cannot show; what concerns the part stands under its title. */
function withLines(part: Part, id: string, changes: readonly Change[]): Part {
  const lines = new Map<string, ParagraphBlock[]>();
  for (const change of changes) {
    if (change.part !== id || change.inText) continue;
    const key = change.ids[1] ?? '';
    lines.set(key, [...(lines.get(key) ?? []), lineOf(change)]);
  }
  const [first, ...rest] = part.blocks;
  const titled = first?.kind === 'heading' && first.level === 1;
  const withOwn = (block: Block): Block[] => [...(lines.get(block.id) ?? []), block];
  const blocks = [
    ...(titled ? withOwn(first) : []),
    ...(lines.get('') ?? []),
    ...(titled ? rest : part.blocks).flatMap(withOwn),
  ];
  return { ...part, blocks };
}

export const kindWords: Readonly<Record<Change['kind'], string>> = {
  inserted: 'Inserted',
  deleted: 'Deleted',
  changed: 'Changed',
  moved: 'Moved',
};

/** "Changed: table “Costs”, caption: …" */
function lineOf(change: Change): ParagraphBlock {
  const said: Inline[] = [
    { kind: 'text', text: `${kindWords[change.kind]}:`, strong: true },
    { kind: 'text', text: ` ${change.place.charAt(0).toLowerCase()}${change.place.slice(1)}` },
  ];
  const pieces = inlinesOf(change.pieces);
  if (pieces.length > 0) said.push({ kind: 'text', text: ': ' }, ...pieces);
  // A full stop, because a colon would bind the line to what it stands before.
  return {
    kind: 'paragraph',
    id: change.anchor,
    style: 'small',
    text: joined([...said, { kind: 'text', text: '.' }]),
  };
}
