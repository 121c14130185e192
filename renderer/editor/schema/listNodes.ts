import { Node } from '@tiptap/core';
import type { RichList } from '../../../shared/entities/richText.ts';
import { blockId } from './attributes.ts';

export type Marker = RichList['attrs']['marker'];

export const markers = ['alpha', 'roman', 'decimal', 'bullet', 'dash'] as const satisfies readonly Marker[];

/** One kind of list with five markers; the style sheet counts and draws them as the paper will print them. */
export const List = Node.create({
  name: 'list',
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({
    ...blockId,
    marker: {
      default: 'bullet' as Marker,
      validate: isMarker,
      renderHTML: ({ marker }) => ({ 'data-marker': marker as string }),
    },
  }),
  parseHTML: () => [
    { tag: 'ul', attrs: { marker: 'bullet' } },
    { tag: 'ol', attrs: { marker: 'decimal' } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [isPlain(node.attrs['marker']) ? 'ul' : 'ol', HTMLAttributes, 0],
});

export const ListItem = Node.create({
  name: 'listItem',
  content: '(paragraph | list)+',
  defining: true,
  addAttributes: () => blockId,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
});

const isPlain = (marker: unknown): boolean => marker === 'bullet' || marker === 'dash';

function isMarker(value: unknown): void {
  if (!markers.some((marker) => marker === value))
    throw new RangeError('A list has one of the five markers of richText.ts.');
}
