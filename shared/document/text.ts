import type { Document, Part } from './blocks.ts';
import { blockLines } from './text/block.ts';
import { tableFollows } from './tableFollows.ts';
import { columns, wrap } from './text/wrap.ts';

/**
 * The pack as plain text to be listened to or sent by e-mail: lines of at most 78 columns, nothing told by position or
 * drawing alone, numbers and labels as printed. Ends with a new line; the same document gives the same text.
 */
export function renderText(document: Document): string {
  const lines = [
    ...wrap(document.title, columns),
    ...wrap(document.organisation, columns),
    ...document.parts.flatMap((part, index) => [
      '',
      '',
      '',
      ...partLines(part, `Part ${index + 1} of ${document.parts.length}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function partLines(part: Part, place: string): string[] {
  const item = part.item === undefined ? '' : ` Item ${part.item}:`;
  const [first] = part.blocks;
  // A heading that only repeats the part's title would be heard twice.
  const repeats =
    first?.kind === 'heading' &&
    first.level === 1 &&
    first.number === undefined &&
    first.text.every((inline) => inline.kind === 'text') &&
    first.text.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('') === part.title;
  const blocks = repeats ? part.blocks.slice(1) : part.blocks;
  return [
    ...wrap(`${place}.${item} ${part.title}`, columns),
    ...[part.marking, part.provenance].flatMap((line) => (line === undefined ? [] : wrap(line, columns))),
    ...blocks.flatMap((block, index) => ['', ...blockLines(block, columns, tableFollows(blocks, index))]),
  ];
}
