import type { Editor } from '@tiptap/core';
import { NodeSelection, Plugin, TextSelection } from '@tiptap/pm/state';
import { sections } from '../../../shared/sections/index.ts';
import { openEditorDialog } from '../editorDialog.ts';
import { usePapersInHand } from '../paper/paperInHand.ts';
import { LiveBlock } from '../schema/atoms.ts';
import { drawLive, liveHtml } from './drawLive.ts';

/** A live block as it will print, under a line with its name and the way to its options. Return on it opens them. */
export const LiveBlockInPaper = LiveBlock.extend<{ paperId: string }>({
  addOptions: () => ({ paperId: '' }),

  addNodeView() {
    const { paperId } = this.options;
    return ({ node: first, editor }) => {
      let node = first;
      let drawn: string | null = null;
      const { dom, drawing } = frame(editor, sectionOf(node.attrs), () => String(node.attrs['id']));
      const draw = (): void => {
        const paper = usePapersInHand.getState()[paperId];
        const html = liveHtml(paper, String(node.attrs['id']));
        if (html === drawn || (html === '' && drawn !== null)) return;
        drawn = html;
        drawLive(drawing, html, paper?.document.house);
      };
      draw();
      const end = usePapersInHand.subscribe(draw);
      return {
        dom,
        update: (next) => {
          if (next.type !== node.type || next.attrs['section'] !== node.attrs['section']) return false;
          node = next;
          draw();
          return true;
        },
        // Buttons and the scrolling of wide tables are the block's own; dragging and selecting it are the editor's.
        stopEvent: (event) =>
          event.target instanceof Element &&
          (event.target.closest('button') !== null ||
            (event.type === 'mousedown' && event.target === drawing)),
        ignoreMutation: () => true,
        destroy: end,
      };
    };
  },

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

type Section = (typeof sections)[number] | undefined;

const sectionOf = (attrs: Readonly<Record<string, unknown>>): Section =>
  sections.find(({ id }) => id === attrs['section']);

const hasOptions = (section: Section): boolean =>
  section !== undefined && Object.keys(section.options.shape).length > 0;

function frame(
  editor: Editor,
  section: Section,
  blockId: () => string,
): { readonly dom: HTMLElement; readonly drawing: HTMLElement } {
  const dom = document.createElement('div');
  dom.dataset['live'] = '';
  dom.contentEditable = 'false';
  const name = section?.label ?? 'Unknown block';
  const head = document.createElement('div');
  head.dataset['liveHead'] = '';
  const label = document.createElement('span');
  label.textContent = name;
  head.append(label);
  if (hasOptions(section)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Options';
    button.setAttribute('aria-label', `Options: ${name}`);
    button.disabled = !editor.isEditable;
    button.addEventListener('click', () => openEditorDialog({ kind: 'options', editor, blockId: blockId() }));
    head.append(button);
  }
  const drawing = document.createElement('div');
  dom.append(head, drawing);
  return { dom, drawing };
}
