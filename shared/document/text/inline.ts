import type { Inline } from '../blocks.ts';

/** Words of inlines, with the address of a link in brackets after it, and a new line for a break. */
export function inlineWords(inlines: readonly Inline[]): string {
  return inlines.map(words).join('');
}

function words(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.change === undefined ? inline.text : `[${inline.change}: ${inline.text}]`;
    case 'reference':
    case 'status':
      return inline.text;
    case 'link': {
      const address = inline.href.replace(/^(mailto|tel):/i, '');
      return address === inline.text ? inline.text : `${inline.text} (${address})`;
    }
    case 'break':
      return '\n';
  }
}
