import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** After Escape, Tab goes on to the next control: in lists and tables it would otherwise stay in the text for ever. */
export const LeaveWithTab = Extension.create({
  name: 'leaveWithTab',
  addProseMirrorPlugins: () => {
    let leaving = false;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (_view, { key }) => {
              const leaves = key === 'Tab' && leaving;
              if (key !== 'Shift') leaving = key === 'Escape';
              return leaves;
            },
          },
        },
      }),
    ];
  },
});
