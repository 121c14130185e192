import { measureArial } from '../../../shared/charts/measureArial.ts';
import type { Drawing, Paint, Shape, TextShape } from '../../../shared/charts/primitives.ts';
import { face } from './styles.ts';

type Paints = Readonly<Record<Paint, string>>;

/** Units of the picture: twentieths of a point, on a device of 1,440 dots an inch, so that nothing is scaled. */
const unit = 20;
const deviceInches = 10;

/**
 * A drawing as an Enhanced Metafile ([MS-EMF]): the one vector format that every Word and LibreOffice shows, printed as sharp as
 * text. Plain GDI records only; text is placed letter by letter, by the widths that the layout went by.
 */
export function drawingEmf(drawing: Drawing, paints: Paints): Uint8Array {
  const records = new Records();
  records.add(setBkMode, [1]);
  records.add(setTextAlign, [24]);
  records.add(setPolyFillMode, [1]);
  for (const shape of drawing.shapes) drawShape(records, shape, paints);
  records.add(endOfFile, [0, 16, 20]);
  return records.file(Math.round(drawing.width * unit), Math.round(drawing.height * unit));
}

const [setBkMode, setTextAlign, setTextColour, setPolyFillMode, endOfFile] = [18, 22, 24, 19, 14];
const [moveTo, lineTo, bezierTo, beginPath, endPath, closeFigure] = [27, 54, 5, 59, 60, 61];
const [fillPath, strokePath] = [62, 64];
const [selectObject, deleteObject, createBrush, extCreatePen, createFont, textOut] = [37, 40, 39, 95, 82, 84];
const stock = { nullBrush: 0x80000005, nullPen: 0x80000008, font: 0x8000000d } as const;

/** Handle 0 is the picture's own. Objects are deleted as soon as they have been used. */
const handle = 1;

class Records {
  readonly #records: Buffer[] = [];
  #bytes = 0;

  /** A record of 32-bit fields, with what follows them padded to a whole field. */
  add(type: number, fields: readonly number[], tail: Buffer = Buffer.alloc(0)): void {
    const size = 8 + fields.length * 4 + Math.ceil(tail.length / 4) * 4;
    const record = Buffer.alloc(size);
    [type, size, ...fields].forEach((field, at) => record.writeUInt32LE(field >>> 0, at * 4));
    tail.copy(record, 8 + fields.length * 4);
    this.#records.push(record);
    this.#bytes += size;
  }

  file(width: number, height: number): Uint8Array {
    const header = Buffer.alloc(88);
    const dots = deviceInches * 72 * unit;
    const hundredths = (length: number): number => Math.round((length * deviceInches * 2540) / dots);
    const frame = [0, 0, hundredths(width), hundredths(height)];
    // Bounds, frame, signature, version, bytes, records, handles, description, palette; device in dots and millimetres.
    [
      1,
      88,
      0,
      0,
      width,
      height,
      ...frame,
      0x464d4520,
      0x10000,
      this.#bytes + 88,
      this.#records.length + 1,
    ].forEach((field, at) => header.writeUInt32LE(field, at * 4));
    header.writeUInt16LE(handle + 1, 56);
    header.writeUInt32LE(dots, 72);
    header.writeUInt32LE(dots, 76);
    header.writeUInt32LE(deviceInches * 25.4, 80);
    header.writeUInt32LE(deviceInches * 25.4, 84);
    return Buffer.concat([header, ...this.#records]);
  }
}

const dots = (points: number): number => Math.round(points * unit);

/** GDI's colours have red in the lowest byte. */
const colourRef = (hexadecimal: string): number => {
  const value = Number.parseInt(hexadecimal.slice(1), 16);
  return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16);
};

interface Look {
  readonly fill?: Paint | undefined;
  readonly stroke?: Paint | undefined;
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
}

function drawShape(records: Records, shape: Shape, paints: Paints): void {
  switch (shape.kind) {
    case 'path':
      paint(records, pathSteps(shape.d), shape, paints);
      break;
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      paint(
        records,
        [
          { type: moveTo, at: [x1, y1] },
          { type: lineTo, at: [x2, y2] },
        ],
        shape,
        paints,
      );
      break;
    }
    case 'rect': {
      const { x, y, width, height, strokeWidth } = shape;
      const [right, foot] = [x + width, y + height];
      const d = `M${x} ${y} L${right} ${y} L${right} ${foot} L${x} ${foot} Z`;
      paint(records, pathSteps(d), { ...shape, width: strokeWidth }, paints);
      break;
    }
    case 'circle':
      paint(records, circleSteps(shape.x, shape.y, shape.r), { ...shape, width: shape.strokeWidth }, paints);
      break;
    case 'text':
      write(records, shape, paints);
      break;
  }
}

interface Step {
  readonly type: number;
  /** Points, x and y by turns. */
  readonly at: readonly number[];
}

/** Path data of M, L, C and Z with absolute coordinates. */
function pathSteps(d: string): Step[] {
  const types: Readonly<Record<string, number>> = { M: moveTo, L: lineTo, C: bezierTo, Z: closeFigure };
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].flatMap(([, letter = '', numbers = '']) => {
    const at = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const type = types[letter] ?? closeFigure;
    if (type === bezierTo || at.length <= 2) return [{ type, at }];
    // More pairs after one letter are lines.
    return Array.from({ length: at.length / 2 }, (_, pair) => ({
      type: pair === 0 ? type : lineTo,
      at: at.slice(pair * 2, pair * 2 + 2),
    }));
  });
}

/** Four curves, each a quarter, which differ from a circle by less than a thousandth of its radius. */
function circleSteps(x: number, y: number, r: number): Step[] {
  const c = r * 0.5523;
  const quarters = [
    [x + r, y + c, x + c, y + r, x, y + r],
    [x - c, y + r, x - r, y + c, x - r, y],
    [x - r, y - c, x - c, y - r, x, y - r],
    [x + c, y - r, x + r, y - c, x + r, y],
  ];
  return [
    { type: moveTo, at: [x + r, y] },
    ...quarters.map((at) => ({ type: bezierTo, at })),
    { type: closeFigure, at: [] },
  ];
}

function paint(
  records: Records,
  steps: readonly Step[],
  { fill, stroke, width = 1, dash = [] }: Look,
  paints: Paints,
): void {
  const draw = (how: number): void => {
    records.add(beginPath, []);
    for (const { type, at } of steps) {
      if (type === bezierTo) {
        const box = [0, 0, 0, 0];
        records.add(bezierTo, [...box, at.length / 2, ...at.map(dots)]);
      } else records.add(type, at.map(dots));
    }
    records.add(endPath, []);
    records.add(how, [0, 0, 0, 0]);
  };
  const drawWith = (object: number, how: number): void => {
    records.add(selectObject, [handle]);
    draw(how);
    // What is selected must not be deleted.
    records.add(selectObject, [object]);
    records.add(deleteObject, [handle]);
  };
  if (fill !== undefined) {
    records.add(createBrush, [handle, 0, colourRef(paints[fill]), 0]);
    drawWith(stock.nullBrush, fillPath);
  }
  if (stroke === undefined) return;
  const lengths = dash.map(dots);
  const look = [geometricPen | (dash.length > 0 ? ownDashes : 0), Math.max(1, dots(width)), 0];
  records.add(extCreatePen, [
    handle,
    0,
    0,
    0,
    0,
    ...look,
    colourRef(paints[stroke]),
    0,
    lengths.length,
    ...lengths,
  ]);
  drawWith(stock.nullPen, strokePath);
}

/** With flat ends and mitred corners; and, added to it, dashed by lengths that follow. */
const [geometricPen, ownDashes] = [0x10000 | 0x200 | 0x2000, 7];

function write(
  records: Records,
  { x, y, text, size, anchor, paint: colour, strong }: TextShape,
  paints: Paints,
): void {
  const letters = Array.from(text);
  const isStrong = strong === true;
  const width = measureArial(text, size, isStrong);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const font = Buffer.alloc(320);
  font.writeInt32LE(-dots(size), 0);
  font.writeInt32LE(isStrong ? 700 : 400, 16);
  // Characters of any script, outlines only, smoothed.
  font[23] = 1;
  font[24] = 4;
  font[26] = 4;
  font.write(face, 28, 'utf16le');
  records.add(createFont, [handle], font);
  records.add(selectObject, [handle]);
  records.add(setTextColour, [colourRef(paints[colour])]);
  const units = Buffer.from(text, 'utf16le');
  const padded = Math.ceil(units.length / 4) * 4;
  const steps = Buffer.alloc((units.length / 2) * 4);
  let at = 0;
  for (const letter of letters) {
    steps.writeUInt32LE(dots(measureArial(letter, size, isStrong)), at * 4);
    at += letter.length;
  }
  const tail = Buffer.alloc(padded + steps.length);
  units.copy(tail);
  steps.copy(tail, padded);
  const fields = 8 + 17 * 4;
  records.add(
    textOut,
    // Bounds, graphics mode and its scales (1 in compatible mode), reference point, letters, text, options, clip, steps.
    [
      0,
      0,
      0,
      0,
      1,
      oneAsFloat,
      oneAsFloat,
      dots(left),
      dots(y),
      units.length / 2,
      fields,
      0,
      0,
      0,
      0,
      0,
      fields + padded,
    ],
    tail,
  );
  records.add(selectObject, [stock.font]);
  records.add(deleteObject, [handle]);
}

const oneAsFloat = 0x3f800000;
