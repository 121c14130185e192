/** Nodes of running text. Names and attributes are those of shared/entities/richText.ts; null stands for "not given". */
import { Node } from '@tiptap/core';
import { blockId, numbering } from './attributes.ts';

export const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });

export const Text = Node.create({ name: 'text', group: 'inline' });

export const Paragraph = Node.create({
  name: 'paragraph',
  // First among the blocks, so that what must be filled is filled with a paragraph.
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ ...blockId, ...numbering }),
  parseHTML: () => [{ tag: 'p' }, { tag: 'div', priority: 10 }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

export const headingLevels = [3, 4, 5] as const;
export type HeadingLevel = (typeof headingLevels)[number];

export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    ...blockId,
    ...numbering,
    level: { default: 3 as HeadingLevel, rendered: false, validate: isLevel },
  }),
  parseHTML: () => headingLevels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${Number(node.attrs['level'])}`, HTMLAttributes, 0],
});

function isLevel(value: unknown): void {
  if (!headingLevels.some((level) => level === value))
    throw new RangeError('A heading in a text has level 3, 4 or 5.');
}

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
});
