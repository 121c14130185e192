import type { TextBlock } from '../boxes/textBox.ts';
import { decimal, textString } from '../file/pdfString.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { BrokenText } from '../type/breakLines.ts';
import type { Shape } from '../type/shape.ts';
import type { TextRun } from '../type/textRun.ts';
import type { Canvas } from './canvas.ts';

/** Room around the words of a status, in shares of the size. */
const toneAcross = 0.22;
const toneAbove = 0.3;
const toneBelow = 0.26;
/** Lines of changes, in shares of the size: distance from the baseline, and thickness. */
const underlineBelow = 0.16;
const strikeAbove = 0.25;
const changeLine = 0.07;

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
  if (text.runs.some((run) => run.tone)) paintTones(canvas, block, from, to, x, baseline);
  if (text.runs.some((run) => run.change)) paintChangeLines(canvas, block, from, to, x, baseline);
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
    if (text.marks || first.link || first.change) paintRuns(canvas, block, begin, end, lineX, lineY, element);
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
      const link = innerElement(block, mark, run);
      canvas.open(link, element);
      canvas.endMark(element);
      canvas.mark(link);
      showShapes(canvas, text.shapes, at, next, size);
      const box = [pen, baseline - size, pen + width, baseline + size * 0.3] as const;
      const annotation = canvas.surroundings.links.add(
        link,
        canvas.page,
        box,
        run.link,
        run.link.description,
      );
      if (annotation !== undefined) canvas.annotations.push(annotation);
      canvas.endMark(link);
      canvas.mark(element);
    } else if (run.change && element) {
      const span = innerElement(block, mark, run);
      canvas.open(span, element);
      canvas.endMark(element);
      canvas.mark(span);
      showShapes(canvas, text.shapes, at, next, size);
      canvas.endMark(span);
      canvas.mark(element);
    } else showShapes(canvas, text.shapes, at, next, size);
    pen += advance;
    at = next;
  }
}

/** The element of a link or of a marked change: one, though its words may go over lines and pages. */
function innerElement({ inner }: TextBlock, mark: number, { change }: TextRun): StructureElement {
  const known = inner.get(mark);
  if (known) return known;
  const element = change ? changeElement(change) : new StructureElement('Link');
  inner.set(mark, element);
  return element;
}

/** PDF 1.7 has no elements for insertions: a Span says by its decoration and its alternative what the line shows. */
function changeElement({ mark, words }: NonNullable<TextRun['change']>): StructureElement {
  const decoration = mark === 'inserted' ? 'Underline' : 'LineThrough';
  const attributes = `/Alt${textString(`${mark}: ${words}`)}/A<</O/Layout/TextDecorationType/${decoration}>>`;
  return new StructureElement('Span', attributes);
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

/** Shows the shapes from one to before another where the canvas writes text, in the order of the line; `size` in points. */
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
      canvas.surroundings.glyphs.show(shape);
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
  const { text, size } = block;
  eachStretch(block, from, to, x, baseline, ({ tone }, left, width, lineY) => {
    if (!tone) return;
    const cap = ((text.runs[0]?.face.capHeight ?? 0) * size) / 1000;
    canvas.rectangle(
      left - size * toneAcross,
      lineY - cap - size * toneAbove,
      width + 2 * size * toneAcross,
      cap + size * (toneAbove + toneBelow),
      canvas.palette.tones[tone],
    );
  });
}

/** What was inserted is underlined, what was deleted is struck through. */
function paintChangeLines(
  canvas: Canvas,
  block: TextBlock,
  from: number,
  to: number,
  x: number,
  baseline: number,
): void {
  const { size } = block;
  eachStretch(block, from, to, x, baseline, ({ change, colour }, left, width, lineY) => {
    if (!change) return;
    const at = change.mark === 'inserted' ? lineY + size * underlineBelow : lineY - size * strikeAbove;
    canvas.rule(left, at, width, size * changeLine, colour);
  });
}

/** Calls for each stretch of one look on each line, with its left end, its width without a trailing space and its baseline. */
function eachStretch(
  block: TextBlock,
  from: number,
  to: number,
  x: number,
  baseline: number,
  visit: (run: TextRun, left: number, width: number, lineY: number) => void,
): void {
  const { text, size, leading } = block;
  for (let line = from; line < to; line++) {
    let pen = x + lineStart(block, line);
    const end = text.ends[line] ?? 0;
    for (let at = line === 0 ? 0 : (text.ends[line - 1] ?? 0); at < end;) {
      const mark = text.marks?.[at] ?? 0;
      let next = at + 1;
      while (next < end && (text.marks?.[next] ?? 0) === mark) next++;
      const [width, advance] = extent(text, at, next, size);
      const run = text.runs[mark];
      if (run) visit(run, pen, width, baseline + (line - from) * leading);
      pen += advance;
      at = next;
    }
  }
}
