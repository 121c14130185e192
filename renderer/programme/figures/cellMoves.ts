/** Where the active cell is: line and column counted from 0. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

export interface CellArea {
  readonly columns: number;
  /** For each line whether it has cells of its own, or is only a heading. */
  readonly isRow: (line: number) => boolean;
  readonly lines: number;
  /** Lines in sight. */
  readonly page: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Where a key leads from a cell, as in a spreadsheet; undefined where it leads nowhere or out of the grid: Tab leaves after
 * the last cell of a line and before its first, so that nobody who works by the keyboard is caught between the cells.
 */
export function placeAfter(from: CellPlace, pressed: Pressed, area: CellArea): CellPlace | undefined {
  const { key, shiftKey } = pressed;
  const wide = pressed.ctrlKey || pressed.metaKey;
  const last = area.columns - 1;
  switch (key) {
    case 'ArrowLeft':
      return { ...from, column: wide ? 0 : Math.max(0, from.column - 1) };
    case 'ArrowRight':
      return { ...from, column: wide ? last : Math.min(last, from.column + 1) };
    case 'Home':
      return { line: wide ? rowAt(0, 1, area) : from.line, column: 0 };
    case 'End':
      return { line: wide ? rowAt(area.lines - 1, -1, area) : from.line, column: last };
    case 'ArrowUp':
      return { ...from, line: wide ? rowAt(0, 1, area) : rowAt(from.line - 1, -1, area, from.line) };
    case 'ArrowDown':
      return {
        ...from,
        line: wide ? rowAt(area.lines - 1, -1, area) : rowAt(from.line + 1, 1, area, from.line),
      };
    case 'PageUp':
      return { ...from, line: rowAt(Math.max(0, from.line - area.page), 1, area, from.line) };
    case 'PageDown':
      return { ...from, line: rowAt(Math.min(area.lines - 1, from.line + area.page), -1, area, from.line) };
    case 'Tab': {
      const column = from.column + (shiftKey ? -1 : 1);
      return column < 0 || column > last ? undefined : { ...from, column };
    }
    default:
      return undefined;
  }
}

/** The first line with cells from `start` on in steps of `step`; `otherwise` where there is none. */
function rowAt(start: number, step: 1 | -1, area: CellArea, otherwise = start): number {
  for (let line = start; line >= 0 && line < area.lines; line += step) if (area.isRow(line)) return line;
  return otherwise;
}
