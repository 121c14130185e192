import type { Inline } from '../blocks.ts';
import { escape } from './escape.ts';
import type { Pen } from './pen.ts';

/** The only outward links there are; anything else is written as its text alone. */
const outward = /^(https?:\/\/|mailto:|tel:)/i;

export function inlines(all: readonly Inline[], pen: Pen): string {
  return all.map((inline) => inlineHtml(inline, pen)).join('');
}

function inlineHtml(inline: Inline, pen: Pen): string {
  switch (inline.kind) {
    case 'text': {
      const text = escape(inline.text);
      const emphasised = inline.emphasis === true ? `<em>${text}</em>` : text;
      return inline.strong === true ? `<strong>${emphasised}</strong>` : emphasised;
    }
    case 'link':
      return outward.test(inline.href)
        ? `<a href="${escape(inline.href)}" rel="noreferrer">${escape(inline.text)}</a>`
        : escape(inline.text);
    case 'reference': {
      const anchor = pen.anchor(inline.target);
      return anchor === undefined ? escape(inline.text) : `<a href="${anchor}">${escape(inline.text)}</a>`;
    }
    case 'status':
      return `<span class="status tone-${inline.tone}">${escape(inline.text)}</span>`;
    case 'break':
      return '<br>';
  }
}
