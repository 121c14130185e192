import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addColumn,
  addRow,
  hasHeaderColumn,
  moveColumn,
  moveRow,
  newTable,
  removeColumn,
  removeRow,
  setRowKind,
  spanOf,
  withHeaderColumn,
} from '../../../../renderer/editor/table/tableEdits.ts';
import type { RichTable } from '../../../../shared/entities/richText.ts';
import { countedIds } from '../../../fixtures/openInEditor.ts';
import { para } from '../../../fixtures/richBlocks.ts';

/** A heading row and two rows of figures; cells are named by row and column. */
function table(): RichTable {
  const empty = newTable(3, 3, countedIds());
  return {
    ...empty,
    content: empty.content.map((row, r) => ({
      ...row,
      content: row.content.map((cell, c) => ({ ...cell, content: [para(`p${r}${c}`, `${r}${c}`)] })),
    })),
  };
}

const words = ({ content }: RichTable): string[] =>
  content.map((row) =>
    row.content
      .map((cell) =>
        cell.content
          .flatMap((each) => (each.type === 'paragraph' ? (each.content ?? []) : []))
          .map((each) => (each.type === 'text' ? each.text : ''))
          .join('+'),
      )
      .join(' | '),
  );

const counted = countedIds();
/** Apart from the ids that the table began with. */
const newId = (): string => `more-${counted()}`;

describe('rows', () => {
  test('come in with the headings of the column, and go', () => {
    const more = addRow(table(), 1, 'after', newId);
    expect(words(more)).toEqual(['00 | 01 | 02', '10 | 11 | 12', ' |  | ', '20 | 21 | 22']);
    expect(more.content[2]?.content.map(({ type }) => type)).toEqual([
      'tableHeader',
      'tableCell',
      'tableCell',
    ]);
    expect(removeRow(more, 2)).toEqual(table());
  });

  test('move with their ids, and not out of the table', () => {
    const start = table();
    const moved = moveRow(start, 1, 1);
    expect(moved?.content[2]).toBe(start.content[1]);
    expect(words(moved ?? table())).toEqual(['00 | 01 | 02', '20 | 21 | 22', '10 | 11 | 12']);
    expect(moveRow(table(), 2, 1)).toBeUndefined();
  });

  test('become the name of a group over all columns, and cells again', () => {
    const group = setRowKind(table(), 1, 'group', newId);
    expect(group.content[1]?.content.map(spanOf)).toEqual([3]);
    expect(words(group)[1]).toBe('10+11+12');
    const again = setRowKind(group, 1, 'body', newId);
    expect(again.content[1]?.content).toHaveLength(3);
  });

  test('that are headings have heading cells throughout', () => {
    const headed = setRowKind(table(), 1, 'header', newId);
    expect(headed.content[1]?.content.every(({ type }) => type === 'tableHeader')).toBe(true);
  });
});

describe('columns', () => {
  test('come in before the first with its headings, and after the last', () => {
    expect(words(addColumn(table(), 0, 'before', newId))[1]).toBe(' | 10 | 11 | 12');
    expect(words(addColumn(table(), 2, 'after', newId))[1]).toBe('10 | 11 | 12 | ');
  });

  test('widen what reaches over them, and narrow it again', () => {
    const group = setRowKind(table(), 1, 'group', newId);
    const wider = addColumn(group, 0, 'after', newId);
    expect(wider.content[1]?.content.map(spanOf)).toEqual([4]);
    expect(removeColumn(wider, 1)?.content[1]?.content.map(spanOf)).toEqual([3]);
  });

  test('move with their alignment, and the first stays the headings', () => {
    const moved = moveColumn(table(), 0, 1);
    expect(words(moved ?? table())).toEqual(['01 | 00 | 02', '11 | 10 | 12', '21 | 20 | 22']);
    expect(hasHeaderColumn(moved ?? table())).toBe(true);
    expect(moved?.content[1]?.content[1]?.type).toBe('tableCell');
  });

  test('do not move where that would cut a cell in two', () => {
    const [head, first, ...rest] = table().content;
    const [a, , c] = first?.content ?? [];
    if (head === undefined || first === undefined || a === undefined || c === undefined) throw new Error();
    const wide = { ...a, attrs: { ...a.attrs, colspan: 2 } };
    const spanned: RichTable = { ...table(), content: [head, { ...first, content: [wide, c] }, ...rest] };
    expect(moveColumn(spanned, 1, 1)).toBeUndefined();
    expect(moveColumn(spanned, 0, 1)).toBeDefined();
  });

  test('lose and get their headings', () => {
    const plain = withHeaderColumn(table(), false);
    expect(hasHeaderColumn(plain)).toBe(false);
    expect(withHeaderColumn(plain, true)).toEqual(table());
  });
});

test('whatever is done, every row covers all columns and no id is lost or doubled', () => {
  const edits: readonly ((at: RichTable, place: number) => RichTable | undefined)[] = [
    (at, place) => addRow(at, place % at.content.length, 'before', newId),
    (at, place) => addColumn(at, place % at.attrs.columns.length, 'after', newId),
    (at, place) => removeRow(at, place % at.content.length),
    (at, place) => removeColumn(at, place % at.attrs.columns.length),
    (at, place) => moveRow(at, place % at.content.length, 1),
    (at, place) => moveColumn(at, place % at.attrs.columns.length, -1),
    (at, place) => setRowKind(at, place % at.content.length, 'group', newId),
    (at, place) => setRowKind(at, place % at.content.length, 'body', newId),
    (at, place) => setRowKind(at, place % at.content.length, 'total', newId),
  ];
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat()), { maxLength: 12 }), (steps) => {
      let current = table();
      for (const [edit, place] of steps) current = edits[edit]?.(current, place) ?? current;
      const ids = current.content.flatMap((row) => [
        row.attrs.id,
        ...row.content.map(({ attrs }) => attrs.id),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const row of current.content)
        expect(row.content.reduce((sum, cell) => sum + spanOf(cell), 0)).toBe(current.attrs.columns.length);
    }),
  );
});
