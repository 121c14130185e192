import type { Attributes } from '@tiptap/core';

/** Identity of a block: a new one is given to every block that has none, see ids/keepBlockIds.ts. */
export const blockId = {
  id: {
    default: null,
    keepOnSplit: false,
    validate: 'string|null',
    renderHTML: ({ id }) => (typeof id === 'string' ? { 'data-block': id } : {}),
  },
} satisfies Attributes;

/** That a block counts, and the number that an imported paper printed whatever the count says. */
export const numbering = {
  numbered: { default: null, validate: 'boolean|null', rendered: false },
  number: {
    default: null,
    keepOnSplit: false,
    validate: 'string|null',
    renderHTML: ({ number }) => (typeof number === 'string' ? { 'data-number': number } : {}),
  },
} satisfies Attributes;
