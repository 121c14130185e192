import type { Drawing, Shape, TextShape } from '../../../../shared/charts/primitives.ts';
import { decimal } from '../file/pdfString.ts';
import type { TextLayout } from '../layout/textLayout.ts';
import { naturalWidth } from '../type/setText.ts';
import type { Canvas } from './canvas.ts';
import { showShapes } from './paintText.ts';

/** Distance of a Bézier curve's handles that makes a quarter circle of radius 1. */
const kappa = 0.5523;

/** Paints a chart with its top left at x, y into the marked content that is open. */
export function paintDrawing(canvas: Canvas, drawing: Drawing, x: number, y: number, text: TextLayout): void {
  for (const shape of drawing.shapes) {
    if (shape.kind === 'text') paintLabel(canvas, shape, x, y, text);
    else paintShape(canvas, shape, x, y);
  }
}

function paintShape(canvas: Canvas, shape: Exclude<Shape, TextShape>, x: number, y: number): void {
  const { paints } = canvas.palette;
  const at = (px: number, py: number) => `${decimal(x + px)} ${canvas.up(y + py)}`;
  const fill = 'fill' in shape && shape.fill ? paints[shape.fill] : undefined;
  const stroke = shape.stroke ? paints[shape.stroke] : undefined;
  const width =
    shape.kind === 'path' || shape.kind === 'line' ? (shape.width ?? 1) : (shape.strokeWidth ?? 1);
  const dash =
    'dash' in shape && shape.dash && shape.dash.length > 0 ? shape.dash.map(decimal).join(' ') : '';
  let path = '';
  switch (shape.kind) {
    case 'line':
      path = `${at(shape.x1, shape.y1)} m ${at(shape.x2, shape.y2)} l`;
      break;
    case 'rect':
      path = `${at(shape.x, shape.y + shape.height)} ${decimal(shape.width)} ${decimal(shape.height)} re`;
      break;
    case 'circle': {
      const { x: cx, y: cy, r } = shape;
      const k = r * kappa;
      path =
        `${at(cx + r, cy)} m ${at(cx + r, cy + k)} ${at(cx + k, cy + r)} ${at(cx, cy + r)} c ` +
        `${at(cx - k, cy + r)} ${at(cx - r, cy + k)} ${at(cx - r, cy)} c ` +
        `${at(cx - r, cy - k)} ${at(cx - k, cy - r)} ${at(cx, cy - r)} c ` +
        `${at(cx + k, cy - r)} ${at(cx + r, cy - k)} ${at(cx + r, cy)} c h`;
      break;
    }
    case 'path':
      path = pathOperators(shape.d, at);
      break;
  }
  const operator = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n';
  const dashed = dash !== '' && stroke !== undefined;
  canvas.content +=
    (fill ? canvas.fill(fill) : '') +
    (stroke ? canvas.stroke(stroke, width) : '') +
    (dashed ? `[${dash}] 0 d ` : '') +
    `${path} ${operator}\n` +
    (dashed ? '[] 0 d\n' : '');
}

/** SVG path data of absolute M, L, C and Z as PDF operators. */
function pathOperators(d: string, at: (x: number, y: number) => string): string {
  const operators: Record<string, string> = { M: 'm', L: 'l', C: 'c' };
  let path = '';
  for (const [, command = '', list = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/gu)) {
    if (command === 'Z') {
      path += 'h ';
      continue;
    }
    const numbers = (list.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
    const perCommand = command === 'C' ? 6 : 2;
    for (let from = 0; from + perCommand <= numbers.length; from += perCommand) {
      for (let n = from; n < from + perCommand; n += 2) path += `${at(numbers[n]!, numbers[n + 1]!)} `;
      path += `${command === 'M' && from > 0 ? 'l' : operators[command]} `;
    }
  }
  return path;
}

function paintLabel(canvas: Canvas, label: TextShape, x: number, y: number, layout: TextLayout): void {
  const text = layout.words(`${label.text} `, { strong: label.strong ?? false });
  const width = naturalWidth(text, label.size);
  const shift = label.anchor === 'end' ? width : label.anchor === 'middle' ? width / 2 : 0;
  canvas.content += `${canvas.fill(canvas.palette.paints[label.paint])}BT ${decimal(x + label.x - shift)} ${canvas.up(y + label.y)} Td `;
  showShapes(canvas, text.shapes, 0, text.shapes.length, label.size);
  canvas.content += 'ET\n';
}
