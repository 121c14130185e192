import { Node } from '@tiptap/core';
import { blockId } from './attributes.ts';

/** A cross-reference: `words` with {n} for the number of the block named by `target`. */
export const Reference = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    target: { validate: 'string', rendered: false },
    words: { validate: 'string', rendered: false },
  }),
  renderHTML: ({ node }) => ['span', { 'data-reference': '' }, String(node.attrs['words'])],
  renderText: ({ node }) => String(node.attrs['words']),
});

/** A block that is drawn from the data: `section` names a file of shared/sections. */
export const LiveBlock = Node.create({
  name: 'liveBlock',
  group: 'block',
  atom: true,
  draggable: true,
  selectable: true,
  addAttributes: () => ({
    ...blockId,
    section: { validate: 'string', rendered: false },
    options: { default: {}, rendered: false },
  }),
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-live': '' }],
});
