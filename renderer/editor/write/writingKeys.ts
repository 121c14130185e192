import { Extension } from '@tiptap/core';
import { baseKeymap, chainCommands, toggleMark } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import type { Node } from '@tiptap/pm/model';
import { type Command, type Plugin, Selection } from '@tiptap/pm/state';
import { goToToolbar } from '../toolbar/toolbarFocus.ts';
import { breakLine, insertBreak, makePlainAtStart } from './lineBreaks.ts';
import { makeLines, toggleNumbers } from './lines.ts';
import { moveBlock } from './moveBlock.ts';
import { indent, outdent, splitItem, toggleList } from './lists.ts';

/** To the beginning or end of the text; the browser stops at a table or at what is out of sight. */
const goTo =
  (place: (doc: Node) => Selection): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setSelection(place(state.doc)).scrollIntoView());
    return true;
  };

/**
 * The keys for writing; `write/textShortcuts.ts` tells them to the reader. `inline` is for short texts, which have neither
 * headings nor numbers. Undo is none of them: it is the library's, and what it brings back comes in as a new value.
 */
export const writingKeys = (inline: boolean): Extension =>
  Extension.create({
    name: 'writingKeys',
    addProseMirrorPlugins(): Plugin[] {
      const { schema } = this.editor;
      const mark = (name: string): Command => {
        const type = schema.marks[name];
        return type === undefined ? () => false : toggleMark(type);
      };
      const lines: Readonly<Record<string, Command>> = inline
        ? {}
        : {
            'Mod-Shift-6': toggleNumbers,
            'Mod-Shift-n': makeLines({ kind: 'plain' }),
            'Mod-Alt-1': makeLines({ kind: 'heading', level: 3, numbered: false }),
            'Mod-Alt-2': makeLines({ kind: 'heading', level: 4, numbered: false }),
            'Mod-Alt-3': makeLines({ kind: 'heading', level: 5, numbered: false }),
          };
      return [
        keymap({
          'Mod-Home': goTo(Selection.atStart),
          'Mod-End': goTo(Selection.atEnd),
          'Mod-b': mark('strong'),
          'Mod-i': mark('emphasis'),
          'Mod-Shift-7': toggleList('alpha'),
          'Mod-Shift-8': toggleList('bullet'),
          'Mod-Shift-9': toggleList('dash'),
          'Mod-]': indent,
          'Mod-[': outdent,
          Tab: indent,
          'Shift-Tab': outdent,
          Enter: chainCommands(splitItem, breakLine),
          'Shift-Enter': insertBreak,
          Backspace: makePlainAtStart,
          'Alt-F10': goToToolbar,
          'Alt-ArrowUp': moveBlock(-1),
          'Alt-ArrowDown': moveBlock(1),
          ...lines,
        }),
        keymap(baseKeymap),
      ];
    },
  });
