import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import { openEditorDialog } from '../editorDialog.ts';
import { hasOptions, sectionOf } from './liveBlockView.ts';

/** Return on a chosen live block opens its options, and letters are written behind it. */
export const LiveBlockKeys = Extension.create({
  name: 'liveBlockKeys',
  // Before the keys for writing, whose Return makes a paragraph next to whatever is chosen.
  priority: 900,

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          // A block is not written over by mistake: the words go into a paragraph behind it.
          handleTextInput: ({ state, dispatch }, _from, _to, text) => {
            const { selection, schema, tr } = state;
            if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'liveBlock')
              return false;
            const paragraph = schema.nodes['paragraph']?.create(null, schema.text(text));
            if (paragraph === undefined) return false;
            tr.insert(selection.to, paragraph);
            dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + text.length)));
            return true;
          },
          handleKeyDown: ({ state }, { key }) => {
            const node = state.selection instanceof NodeSelection ? state.selection.node : null;
            if (key !== 'Enter' || node?.type.name !== 'liveBlock') return false;
            if (!hasOptions(sectionOf(node.attrs))) return false;
            openEditorDialog({ kind: 'options', editor, blockId: String(node.attrs['id']) });
            return true;
          },
        },
      }),
    ];
  },
});
