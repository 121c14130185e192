import type { WordCell, WordTable } from './wordTree.ts';

/** A place in a row of a table: a cell of the file, or none where one of a row above reaches down. */
interface GridPlace {
  readonly cell: WordCell | undefined;
  /** Columns that it covers. */
  readonly span: number;
}

/** The rows of a table, each with places for all of its columns. */
export function wordGrid(table: WordTable): readonly (readonly GridPlace[])[] {
  const columns = columnsOf(table);
  // By column: rows further down that a cell still reaches into.
  const reaching: number[] = Array.from({ length: columns }, () => 0);
  return table.children.map((row) => {
    const cells = row.children.values();
    const places: GridPlace[] = [];
    for (let column = 0; column < columns;) {
      const above = reaching[column] ?? 0;
      const cell = above > 0 ? undefined : cells.next().value;
      const span = Math.min(cell?.colSpan ?? 1, columns - column);
      const left = above > 0 ? above - 1 : (cell?.rowSpan ?? 1) - 1;
      reaching.fill(left, column, column + span);
      places.push({ cell, span });
      column += span;
    }
    return places;
  });
}

export const columnsOf = (table: WordTable): number =>
  Math.max(0, ...table.children.map((row) => row.children.reduce((sum, cell) => sum + cell.colSpan, 0)));
