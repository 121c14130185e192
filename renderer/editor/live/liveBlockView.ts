import type { Editor } from '@tiptap/core';
import { sections } from '../../../shared/sections/index.ts';
import { openEditorDialog } from '../editorDialog.ts';
import { usePapersInHand } from '../paper/paperInHand.ts';
import { LiveBlock } from '../schema/atoms.ts';
import { drawLive, liveHtml } from './drawLive.ts';

/** A live block as it will print, under a line with its name and the way to its options. */
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
});

type Section = (typeof sections)[number] | undefined;

export const sectionOf = (attrs: Readonly<Record<string, unknown>>): Section =>
  sections.find(({ id }) => id === attrs['section']);

export const hasOptions = (section: Section): boolean =>
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
