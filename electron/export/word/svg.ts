import type { Drawing, Paint } from '../../../shared/charts/primitives.ts';
import { svgShapes } from '../../../shared/charts/svg.ts';
import { face } from './styles.ts';

/** A drawing as an SVG file by itself. Word takes colours from attributes, and no style sheet. */
export function drawingSvg(drawing: Drawing, paints: Readonly<Record<Paint, string>>): string {
  const { width, height } = drawing;
  const colour = (name: string): string => (name === 'none' ? 'none' : paints[name as Paint]);
  const shapes = svgShapes(drawing).replace(
    /class="f-(\w+)(?: s-(\w+))?"/g,
    (_, fill: string, stroke?: string) =>
      `fill="${colour(fill)}"${stroke === undefined ? '' : ` stroke="${colour(stroke)}"`}`,
  );
  const size = `width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${face}, sans-serif">${shapes}</svg>`;
}
