import type { RichNode, RichTable } from '../../../shared/entities/richText.ts';
import { pastedTable } from '../../programme/figures/pastedTable.ts';
import { pastedTableNode } from './pastedRows.ts';
import type { PastedElement } from './plainTree.ts';
import { paragraphOf } from './wordList.ts';

/** Pasted text without HTML: a paragraph a line; cells apart by tabs are a table, as spreadsheets put them there. */
export function readPastedText(text: string, newId: () => string): readonly RichNode[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length > 0 && filled.every((line) => line.includes('\t'))) {
    const table = tableOf(pastedTable(text), newId);
    if (table !== undefined) return [table];
  }
  return filled.map((line) =>
    paragraphOf([{ type: 'text', text: line.replaceAll(/\s+/g, ' ').trim() }], newId),
  );
}

function tableOf(rows: readonly (readonly string[])[], newId: () => string): RichTable | undefined {
  const element = (tag: string, children: PastedElement['children']): PastedElement => ({
    tag,
    attrs: {},
    style: {},
    children,
  });
  const table = element(
    'table',
    rows.map((row) =>
      element(
        'tr',
        row.map((cell) => element('td', [cell])),
      ),
    ),
  );
  return pastedTableNode(
    table,
    ({ children: [words = ''] }) =>
      typeof words === 'string' && words !== '' ? [paragraphOf([{ type: 'text', text: words }], newId)] : [],
    newId,
  );
}
