import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartSchema } from '../../../shared/charts/chartSchema.ts';
import { layoutChart } from '../../../shared/charts/layoutChart.ts';
import { measureArial } from '../../../shared/charts/measureArial.ts';
import type { HandDrawing } from '../../../shared/charts/spec.ts';
import { inks } from '../../../shared/notes/drawing.ts';

const lengths = fc.integer({ min: -20_000, max: 20_000 }).map((tenths) => tenths / 10);
const strokes = fc.array(
  fc.record({
    width: fc.constantFrom(1.2, 2.4, 5),
    points: fc
      .array(fc.tuple(lengths, lengths), { minLength: 1, maxLength: 20 })
      .map((points) => points.flat()),
  }),
  { minLength: 1, maxLength: 8 },
);

test('what was drawn by hand lies on its paper, no larger than it was drawn, and arrives as it was sent', () => {
  fc.assert(
    fc.property(
      strokes,
      fc.constantFrom(...inks),
      fc.integer({ min: 200, max: 600 }),
      (lines, ink, width) => {
        const spec: HandDrawing = { kind: 'drawing', ink, strokes: lines };
        expect(chartSchema.parse(spec)).toEqual(spec);
        const { height, shapes } = layoutChart(spec, width, measureArial);
        expect(shapes).toHaveLength(lines.length);
        // Half a page, with its caption.
        expect(height).toBeLessThan(253);
        for (const [at, shape] of shapes.entries()) {
          if (shape.kind !== 'path' && shape.kind !== 'circle') throw new Error('This is no line.');
          const numbers =
            shape.kind === 'circle' ? [shape.x, shape.y] : shape.d.split(/[ML ]/).slice(1).map(Number);
          expect(shape.kind === 'circle').toBe(lines[at]!.points.length === 2);
          const half = shape.kind === 'circle' ? shape.r : shape.width! / 2;
          expect(half).toBeLessThanOrEqual(lines[at]!.width / 2);
          numbers.forEach((length, each) => {
            expect(length).toBeGreaterThanOrEqual(half);
            expect(length).toBeLessThanOrEqual((each % 2 === 0 ? width : height) - half);
          });
        }
      },
    ),
  );
});

test('a drawing that fits is as large as it was drawn', () => {
  const spec: HandDrawing = {
    kind: 'drawing',
    ink: 'blue',
    strokes: [{ width: 2, points: [100, 50, 140, 80] }],
  };
  const { height, shapes } = layoutChart(spec, 300, measureArial);
  expect(height).toBe(44);
  expect(shapes).toEqual([{ kind: 'path', d: 'M7 7L47 37', stroke: 'series1', width: 2 }]);
});
