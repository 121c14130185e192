import { letterSize, lineHeight, midToBaseline, textLines, widest, wrap } from './lettering.ts';
import type { Drawing, MeasureText, Shape } from './primitives.ts';
import { rect, roundedRect, text } from './shapes.ts';
import type { HeatMap } from './spec.ts';

const chipHeight = 14;
const chipGap = 3;
const padding = 5;

/**
 * Risk matrix, likelihood up and impact across. Each cell has its band's colour, and on plates of paper the band's
 * letter with the score and the numbers of its risks: words never stand on the colour, so they read on any palette.
 */
export function heatMap(spec: HeatMap, width: number, measure: MeasureText): Drawing {
  const across = Math.max(1, spec.impact.length);
  const names = spec.likelihood.map((name) => wrap(name, width * 0.2, measure));
  const left = Math.ceil(Math.max(0, ...names.map((name) => widest(name, measure)))) + 10;
  const cellWidth = (width - left) / across;
  const columns = spec.impact.map((name) => wrap(name, cellWidth - 6, measure));

  const chips = spec.cells.map((row) => row.map((cell) => chipRows(cell.risks, cellWidth, measure)));
  // A row is as tall as its fullest cell: empty likelihoods take no room from the page.
  const heights = spec.likelihood.map((_, row) => {
    const fullest = Math.max(0, ...(chips[row] ?? []).map((rows) => rows.length));
    const lines = names[row]?.length ?? 1;
    return Math.max(padding * 2 + chipHeight + fullest * (chipHeight + chipGap), lines * lineHeight + 6);
  });

  let y = lineHeight + 6;
  const shapes: Shape[] = [text(0, 9, 'Likelihood \u2191', letterSize, 'start', 'muted', true)];
  for (let row = spec.likelihood.length - 1; row >= 0; row -= 1) {
    const cells = spec.cells[row] ?? [];
    const height = heights[row] ?? 0;
    shapes.push(...textLines(names[row] ?? [], left - 8, y + height / 2, 'end', 'ink'));
    cells.forEach((cell, column) => {
      const x = left + column * cellWidth;
      shapes.push(
        rect(x + 1, y + 1, cellWidth - 2, height - 2, { fill: cell.tone }),
        ...chip(`${cell.letter} ${cell.score}`, x + padding, y + padding, 'muted', false, measure),
        ...(chips[row]?.[column] ?? []).flatMap((risks, line) =>
          chipLine(risks, x, y + padding + (line + 1) * (chipHeight + chipGap), cellWidth, measure),
        ),
      );
    });
    y += height;
  }
  const lines = Math.max(1, ...columns.map((name) => name.length));
  columns.forEach((name, column) => {
    const middle = y + 6 + (name.length * lineHeight) / 2;
    shapes.push(...textLines(name, left + (column + 0.5) * cellWidth, middle, 'middle', 'ink'));
  });
  y += 6 + lines * lineHeight;
  shapes.push(text(width, y + 11, 'Impact \u2192', letterSize, 'end', 'muted', true));
  return { width, height: Math.ceil(y + 16), shapes };
}

const chipWidth = (words: string, strong: boolean, measure: MeasureText) =>
  measure(words, letterSize, strong) + 8;

/** A round-ended plate of paper with words on it. */
function chip(
  words: string,
  x: number,
  y: number,
  paint: 'ink' | 'muted',
  strong: boolean,
  measure: MeasureText,
): Shape[] {
  const width = chipWidth(words, strong, measure);
  return [
    roundedRect(x, y, width, chipHeight, 4, { fill: 'paper' }),
    text(x + width / 2, y + chipHeight / 2 + midToBaseline, words, letterSize, 'middle', paint, strong),
  ];
}

/** The numbers of a cell's risks in rows that fit its width. */
function chipRows(risks: readonly string[], cellWidth: number, measure: MeasureText): string[][] {
  const rows: string[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const risk of risks) {
    const needed = chipWidth(risk, true, measure) + chipGap;
    if (used + needed > cellWidth - 2 * padding + chipGap) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(risk);
    used += needed;
  }
  return rows;
}

function chipLine(
  risks: readonly string[],
  x: number,
  y: number,
  cellWidth: number,
  measure: MeasureText,
): Shape[] {
  const total = risks.reduce((sum, risk) => sum + chipWidth(risk, true, measure) + chipGap, -chipGap);
  let at = x + (cellWidth - total) / 2;
  return risks.flatMap((risk) => {
    const shapes = chip(risk, at, y, 'ink', true, measure);
    at += chipWidth(risk, true, measure) + chipGap;
    return shapes;
  });
}
