import type { Node } from '@tiptap/pm/model';
import { Table } from '../schema/tableNodes.ts';
import type { Column } from './tableEdits.ts';

/** A table under its caption and unit and over its notes, which are written in a form of their own. */
export const TableInPaper = Table.extend({
  addNodeView: () => (view) => {
    let node = view.node;
    const dom = document.createElement('div');
    dom.dataset['table'] = '';
    const caption = document.createElement('p');
    caption.dataset['caption'] = '';
    caption.contentEditable = 'false';
    const scroll = document.createElement('div');
    scroll.dataset['scroll'] = '';
    const table = document.createElement('table');
    const columns = document.createElement('colgroup');
    const contentDOM = document.createElement('tbody');
    table.append(columns, contentDOM);
    scroll.append(table);
    const notes = document.createElement('div');
    notes.dataset['notes'] = '';
    notes.contentEditable = 'false';
    dom.append(caption, scroll, notes);
    const draw = (): void => {
      const { caption: words, unit, summary, notes: below } = node.attrs as TableWords;
      caption.replaceChildren(
        ...spans([
          ['title', words],
          ['unit', unit],
          ['summary', summary],
        ]),
      );
      caption.hidden = caption.childElementCount === 0;
      table.ariaLabel = words ?? 'Table';
      columns.replaceChildren(...colsOf(node));
      notes.replaceChildren(...(below ?? []).map((note) => textElement('p', note)));
      notes.hidden = notes.childElementCount === 0;
    };
    draw();
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== node.type) return false;
        const changed = next.attrs !== node.attrs;
        node = next;
        if (changed) draw();
        return true;
      },
      ignoreMutation: ({ target }) => !contentDOM.contains(target),
    };
  },
});

interface TableWords {
  readonly caption: string | null;
  readonly unit: string | null;
  readonly summary: string | null;
  readonly notes: readonly string[] | null;
}

const spans = (parts: readonly (readonly [string, string | null])[]): HTMLElement[] =>
  parts.flatMap(([part, words]) => {
    if (words === null || words === '') return [];
    const span = textElement('span', words);
    span.dataset['part'] = part;
    return [span];
  });

function textElement(tag: 'span' | 'p', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

function colsOf(node: Node): HTMLElement[] {
  const columns = node.attrs['columns'] as readonly Column[];
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => {
    const col = document.createElement('col');
    col.style.width = `${(width / total) * 100}%`;
    return col;
  });
}
