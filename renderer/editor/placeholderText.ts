import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Words in an empty text that say what belongs there. They are never part of it. */
export const placeholderText = (words: string): Extension =>
  Extension.create({
    name: 'placeholderText',
    addProseMirrorPlugins: () =>
      words === ''
        ? []
        : [
            new Plugin({
              props: {
                attributes: { 'aria-placeholder': words },
                decorations: ({ doc }) => {
                  const only = doc.childCount === 1 ? doc.firstChild : null;
                  return only?.isTextblock === true && only.content.size === 0
                    ? DecorationSet.create(doc, [
                        Decoration.node(0, only.nodeSize, { 'data-placeholder': words }),
                      ])
                    : null;
                },
              },
            }),
          ],
  });
