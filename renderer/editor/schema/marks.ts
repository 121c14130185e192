import { Mark } from '@tiptap/core';

export const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

export const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

/** Leads out of the document. In the editor it is a span: a click places the cursor, and the window never leaves its page. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { validate: 'string', rendered: false } }),
  renderHTML: ({ mark }) => ['span', { 'data-link': '', title: mark.attrs['href'] as string }, 0],
});
