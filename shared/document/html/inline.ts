import type { ChangeMark, Inline } from '../blocks.ts';
import { outward } from '../outward.ts';
import { escape } from './escape.ts';
import type { Pen } from './pen.ts';

export function inlines(all: readonly Inline[], pen: Pen): string {
  return all.map((inline) => inlineHtml(inline, pen)).join('');
}

function inlineHtml(inline: Inline, pen: Pen): string {
  switch (inline.kind) {
    case 'text': {
      const text = escape(inline.text);
      const emphasised = inline.emphasis === true ? `<em>${text}</em>` : text;
      const strong = inline.strong === true ? `<strong>${emphasised}</strong>` : emphasised;
      return inline.change === undefined ? strong : changed(strong, inline.change);
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

/** Screen readers pass over `ins` and `del`: the word stands in the text for them, and for whoever copies it. */
const changed = (html: string, change: ChangeMark): string =>
  `<${tags[change]}><span class="heard">${change}: </span>${html}</${tags[change]}>`;

const tags: Readonly<Record<ChangeMark, string>> = { inserted: 'ins', deleted: 'del' };
