import type { Block, Part } from '../../../shared/document/blocks.ts';
import { blockText, inlineText } from '../../../shared/document/walk.ts';
import type { PaperInHand } from '../paper/paperInHand.ts';

/** Something in the paper that a cross-reference can lead to. */
export interface Target {
  /** Id within the paper. */
  readonly id: string;
  readonly kind:
    'Paragraph' | 'Heading' | 'Table or chart' | 'Recommendation' | 'Point of a list' | 'Appendix';
  /** Its present number or letter; empty where it has none. */
  readonly number: string;
  /** Its first words. */
  readonly label: string;
  /** What a reference says: {n} stands for the number, or for the words of a heading or caption without one. */
  readonly words: string;
}

/** All that can be referred to, in reading order. */
export function referenceTargets({ document, partId, numbers }: PaperInHand): readonly Target[] {
  const inPaper = (id: string): string | undefined =>
    id.startsWith(`${partId}/`) ? id.slice(partId.length + 1) : undefined;
  return document.parts.flatMap((part) => [
    ...appendixTarget(part, inPaper),
    ...part.blocks.flatMap((block) =>
      targetsOf(block, numbers).flatMap(({ id, ...target }): Target[] => {
        const local = inPaper(id);
        return local === undefined || target.label === '' ? [] : [{ id: local, ...target }];
      }),
    ),
  ]);
}

function appendixTarget(part: Part, inPaper: (id: string) => string | undefined): Target[] {
  const id = inPaper(part.id);
  if (part.kind !== 'appendix' || id === undefined) return [];
  const [label = part.title, ...title] = part.title.split(': ');
  return [{ id, kind: 'Appendix', number: label, label: title.join(': '), words: label }];
}

function targetsOf(block: Block, numbers: ReadonlyMap<string, string>): Target[] {
  const number = numbers.get(block.id) ?? '';
  switch (block.kind) {
    case 'paragraph':
      return block.number === undefined
        ? []
        : [
            {
              id: block.id,
              kind: 'Paragraph',
              number,
              label: brief(inlineText(block.text)),
              words: 'paragraph {n}',
            },
          ];
    case 'heading':
      if (block.level === 1) return [];
      return [
        {
          id: block.id,
          kind: 'Heading',
          number: block.number === undefined ? '' : number,
          label: inlineText(block.text),
          words: block.number === undefined ? '“{n}”' : 'section {n}',
        },
      ];
    case 'table':
    case 'figure': {
      const counted = block.kind === 'table' && block.number !== undefined;
      const noun = block.kind === 'table' ? 'table' : 'chart';
      return [
        {
          id: block.id,
          kind: 'Table or chart',
          number: counted ? number : '',
          label: block.caption ?? '',
          words: counted ? 'paragraph {n}' : `the ${noun} “{n}”`,
        },
      ];
    }
    case 'list':
      return block.items.map((item) => ({
        id: item.id,
        kind: 'Point of a list',
        number: numbers.get(item.id) ?? '',
        label: brief(item.blocks.map(blockText).join(' ')),
        words: 'point {n}',
      }));
    case 'recommendations':
      return block.items.map((item) => ({
        id: item.id,
        kind: 'Recommendation',
        number: numbers.get(item.id) ?? '',
        label: brief(inlineText(item.text)),
        words: 'recommendation {n}',
      }));
    case 'facts':
      return block.rows.flatMap((row) => row.blocks.flatMap((inner) => targetsOf(inner, numbers)));
    case 'notice':
    case 'cover':
    case 'signOff':
    case 'keyFigures':
    case 'index':
    case 'attachment':
      return [];
  }
}

const brief = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 90 ? line : `${line.slice(0, 89).trimEnd()}…`;
};

/** Targets whose number, kind or words hold all that was typed. */
export function matchingTargets(targets: readonly Target[], typed: string): readonly Target[] {
  const wanted = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return targets.filter((target) => {
    const said = `${target.number} ${target.kind} ${target.label} ${target.words.replace('{n}', target.number)}`;
    return wanted.every((word) => said.toLowerCase().includes(word));
  });
}
