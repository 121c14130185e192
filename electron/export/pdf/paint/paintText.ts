import type { TextBlock } from '../boxes/textBox.ts';
import { decimal } from '../file/pdfString.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { BrokenText } from '../type/breakLines.ts';
import type { Shape } from '../type/shape.ts';
import type { Canvas } from './canvas.ts';

/** Room around the words of a status, in shares of the size. */
const toneAcross = 0.22;
const toneAbove = 0.3;
const toneBelow = 0.26;

/** Paints lines `from` to `to` with the first line box's top left at x, y: one text object, and one marked content but for links. */
export function paintText(
  canvas: Canvas,
  block: TextBlock,
  from: number,
  to: number,
  x: number,
  y: number,
  element: StructureElement | undefined,
): void {
  const { text, size, leading, label } = block;
  const first = text.runs[0];
  if (!first) return;
  const baseline = y + (leading + (first.face.capHeight * size) / 1000) / 2;
  if (text.marks && text.runs.some((run) => run.tone)) paintTones(canvas, block, from, to, x, baseline);
  canvas.mark(element);
  canvas.content += 'BT ';
  let penX = 0;
  let penY = 0;
  const move = (toX: number, toY: number) => {
    const across = decimal(toX);
    const up = canvas.up(toY);
    canvas.content += `${decimal(across - penX)} ${decimal(up - penY)} Td `;
    penX = across;
    penY = up;
  };
  if (label && from === 0) {
    move(x + label.x, baseline);
    const run = label.text.runs[0];
    canvas.content += canvas.fill(run?.colour ?? first.colour);
    showShapes(canvas, label.text.shapes, 0, label.text.shapes.length, size);
  }
  for (let line = from; line < to; line++) {
    const lineX = x + lineStart(block, line);
    const lineY = baseline + (line - from) * leading;
    move(lineX, lineY);
    const begin = line === 0 ? 0 : (text.ends[line - 1] ?? 0);
    const end = text.ends[line] ?? begin;
    if (text.marks || first.link) paintRuns(canvas, block, begin, end, lineX, lineY, element);
    else {
      canvas.content += canvas.fill(first.colour);
      showShapes(canvas, text.shapes, begin, end, size);
    }
  }
  canvas.content += 'ET\n';
  canvas.endMark(element);
}

/** Where a line starts, from the left of the text. */
function lineStart({ text, align, width, indent }: TextBlock, line: number): number {
  const free = width - (text.widths[line] ?? 0);
  if (align === 'end') return free;
  if (align === 'centre') return free / 2;
  return line === 0 ? indent : 0;
}

/** One line of several looks, from run to run. */
function paintRuns(
  canvas: Canvas,
  block: TextBlock,
  begin: number,
  end: number,
  x: number,
  baseline: number,
  element: StructureElement | undefined,
): void {
  const { text, size } = block;
  let pen = x;
  let at = begin;
  while (at < end) {
    const mark = text.marks?.[at] ?? 0;
    let next = at + 1;
    while (next < end && (text.marks?.[next] ?? 0) === mark) next++;
    const run = text.runs[mark]!;
    const [width, advance] = extent(text, at, next, size);
    canvas.content += canvas.fill(run.colour);
    if (run.link && element) {
      let link = block.links.get(mark);
      if (!link) block.links.set(mark, (link = new StructureElement('Link')));
      canvas.open(link, element);
      canvas.endMark(element);
      canvas.mark(link);
      showShapes(canvas, text.shapes, at, next, size);
      const box = [pen, baseline - size, pen + width, baseline + size * 0.3] as const;
      canvas.annotations.push(
        canvas.surroundings.links.add(link, canvas.page, box, run.link, run.link.description),
      );
      canvas.endMark(link);
      canvas.mark(element);
    } else showShapes(canvas, text.shapes, at, next, size);
    pen += advance;
    at = next;
  }
}

/** Width without and with the trailing space, in points. */
function extent({ shapes }: BrokenText, from: number, to: number, size: number): [number, number] {
  let advance = 0;
  let width = 0;
  for (let at = from; at < to; at++) {
    const shape = shapes[at]!;
    width = advance + shape.width;
    advance += shape.advance;
  }
  return [(width * size) / 1000, (advance * size) / 1000];
}

export function showShapes(
  canvas: Canvas,
  shapes: readonly Shape[],
  from: number,
  to: number,
  size: number,
): void {
  let codes = '';
  let resource = '';
  for (let at = from; at < to; at++) {
    for (let shape: Shape | undefined = shapes[at]; shape; shape = shape.next) {
      if (shape.typeface.resource !== resource) {
        if (codes !== '') canvas.content += `[(${codes})]TJ `;
        codes = '';
        resource = shape.typeface.resource;
        canvas.content += canvas.font(resource, size);
      }
      codes += shape.codes;
    }
  }
  if (codes !== '') canvas.content += `[(${codes})]TJ\n`;
}

function paintTones(
  canvas: Canvas,
  block: TextBlock,
  from: number,
  to: number,
  x: number,
  baseline: number,
): void {
  const { text, size, leading } = block;
  for (let line = from; line < to; line++) {
    let pen = x + lineStart(block, line);
    const end = text.ends[line] ?? 0;
    for (let at = line === 0 ? 0 : (text.ends[line - 1] ?? 0); at < end;) {
      const mark = text.marks?.[at] ?? 0;
      let next = at + 1;
      while (next < end && text.marks?.[next] === mark) next++;
      const [width, advance] = extent(text, at, next, size);
      const tone = text.runs[mark]?.tone;
      if (tone) {
        const cap = ((text.runs[0]?.face.capHeight ?? 0) * size) / 1000;
        const top = baseline + (line - from) * leading - cap - size * toneAbove;
        const height = cap + size * (toneAbove + toneBelow);
        canvas.rectangle(
          pen - size * toneAcross,
          top,
          width + 2 * size * toneAcross,
          height,
          canvas.palette.tones[tone],
        );
      }
      pen += advance;
      at = next;
    }
  }
}
