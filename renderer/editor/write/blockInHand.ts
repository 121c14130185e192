import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** So much is not typed before the next frame. Longer blocks keep their bounds, within which a letter is laid out sooner. */
const sizeOfFresh = 40;

/**
 * Marks the block that the cursor is in while it is short, which is laid out then wherever it stands. Blocks out of sight are
 * not, and one that Return has just made counts as such until the next frame: the browser then puts the first letter into it
 * and leaves the cursor before that letter, so that quick words come out as “he second.T”.
 */
export const blockInHand = Extension.create({
  name: 'blockInHand',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc, selection: { $head } }) => {
          if ($head.depth === 0 || $head.node(1).content.size > sizeOfFresh) return DecorationSet.empty;
          const block = Decoration.node($head.before(1), $head.after(1), { 'data-in-hand': '' });
          return DecorationSet.create(doc, [block]);
        },
      },
    }),
  ],
});
