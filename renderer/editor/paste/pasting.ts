import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { create } from 'zustand';
import type { RichNode } from '../../../shared/entities/richText.ts';
import { trustedHtml } from '../../preview/trustedHtml.ts';
import { rowsOf, useStore } from '../../store.ts';
import { nodeToEditor } from '../convert/toEditor.ts';
import { newBlockId } from '../ids/newBlockId.ts';
import { takenIds } from '../ids/takenIds.ts';
import { openIn } from '../paper/paperInHand.ts';
import { hasNumber } from '../write/lines.ts';
import { copied, ownSlice, withFreeIds } from './ownClipboard.ts';
import { plainTree, withoutStyles } from './plainTree.ts';
import { flat, readPasted } from './readPasted.ts';
import { readPastedText } from './readPastedText.ts';

/** What a paste left out, for the line under the text that it was pasted into. */
export const usePasteNote = create<{ readonly view: EditorView | null; readonly words: string }>()(() => ({
  view: null,
  words: '',
}));

export const dismissPasteNote = (): void => usePasteNote.setState({ view: null, words: '' });

/**
 * Copying and pasting. The editor's own reading of pasted HTML is passed over: it keeps what fits the schema tag by tag,
 * where Word's paragraphs have to be understood first; and the window lets text become HTML in one place only.
 */
export const pasting = (paperId: string, inline: boolean): Extension =>
  Extension.create({
    name: 'pasting',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleDOMEvents: {
            copy: (view, event) => copy(view, event, paperId),
            cut: (view, event) => {
              if (!view.editable || !copy(view, event, paperId)) return false;
              view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'));
              return true;
            },
            paste: (view, event) => {
              if (!view.editable || event.clipboardData === null) return false;
              event.preventDefault();
              paste(view, event.clipboardData, paperId, inline);
              return true;
            },
            drop: (view, event) => {
              // What is dragged within the text is moved by the editor itself.
              if (view.dragging !== null || event.dataTransfer === null) return false;
              event.preventDefault();
              paste(view, event.dataTransfer, paperId, inline);
              return true;
            },
          },
        },
      }),
    ],
  });

function copy(view: EditorView, event: ClipboardEvent, paperId: string): boolean {
  if (view.state.selection.empty || event.clipboardData === null) return false;
  const { html, text } = copied(view, paperId);
  event.preventDefault();
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
  return true;
}

function paste(view: EditorView, data: DataTransfer, paperId: string, inline: boolean): void {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  // Parsed apart from the window: nothing in it runs, and nothing it names is fetched.
  const body =
    html === ''
      ? undefined
      : new DOMParser().parseFromString(trustedHtml(withoutStyles(html)), 'text/html').body;
  dismissPasteNote();
  const own = body === undefined ? undefined : ownSlice(body, view.state.schema);
  if (own !== undefined && fits(view, own, inline)) {
    const rows = rowsOf(useStore.getState());
    const taken = rows === null ? new Set<string>() : takenIds(rows, paperId, openIn(paperId));
    return insert(view, withFreeIds(own, taken));
  }
  const read = body === undefined ? undefined : readPasted(plainTree(body), newBlockId);
  const nodes = read === undefined || read.nodes.length === 0 ? readPastedText(text, newBlockId) : read.nodes;
  insert(view, sliceOf(view, nodes, inline));
  if (read?.left) usePasteNote.setState({ view, words: read.left });
}

/** Whether a copy of our own can stand at the cursor as it is; cells go into tables, headings into no cell. */
function fits({ state }: EditorView, { content }: Slice, inline: boolean): boolean {
  if (state.selection.$from.depth <= 1 && !inline) return true;
  return content.content.every(
    ({ isInline, type }) => isInline || /^(paragraph|list|listItem|tableRow)$/.test(type.name),
  );
}

/** What was read, cut down to what the place of the cursor can hold. Open at both ends, so that words join words. */
function sliceOf(view: EditorView, read: readonly RichNode[], inline: boolean): Slice {
  const { $from } = view.state.selection;
  const free = $from.depth <= 1 && !inline;
  const counts =
    free && $from.depth === 1 && hasNumber($from.parent) && $from.parent.type.name === 'paragraph';
  const nodes = (free ? read : flat(read, newBlockId)).map((node): Node => {
    const json = nodeToEditor(node, newBlockId);
    return view.state.schema.nodeFromJSON(
      counts && node.type === 'paragraph' ? { ...json, attrs: { ...node.attrs, numbered: true } } : json,
    );
  });
  const open = (node: Node | undefined): number => (node?.type.name === 'paragraph' ? 1 : 0);
  const single = nodes.length === 1 && open(nodes[0]) === 1;
  return single
    ? new Slice(nodes[0]?.content ?? Fragment.empty, 0, 0)
    : new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes.at(-1)));
}

function insert(view: EditorView, slice: Slice): void {
  if (slice.size === 0) return;
  // Cells pasted into a table fill its cells.
  const event = new ClipboardEvent('paste');
  if (view.someProp('handlePaste', (handle) => handle(view, event, slice))) return;
  view.dispatch(
    view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'),
  );
}
