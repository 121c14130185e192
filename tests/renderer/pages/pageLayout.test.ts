import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gap, layOutPages, pageAt, pagesBetween, zoomed } from '../../../renderer/pages/pageLayout.ts';

const a4 = { width: 595.28, height: 841.89 };
const onSide = { width: 841.89, height: 595.28 };

describe('pages', () => {
  test('at the window’s width just fit it, those on their side too', () => {
    const { widths, tops, heights, height } = layOutPages([a4, onSide, a4], 'width', 700);
    expect(widths.map(Math.round)).toEqual([668, 668, 668]);
    expect(tops[1]).toBeCloseTo(gap + (heights[0] ?? 0) + gap);
    expect(height).toBeCloseTo((tops[2] ?? 0) + (heights[2] ?? 0) + gap);
  });

  test('at 100 % have 96 pixels an inch', () => {
    expect(Math.round(layOutPages([a4], 1, 700).widths[0] ?? 0)).toBe(794);
  });

  test('in view are found, also before the first and behind the last', () => {
    const layout = layOutPages(
      Array.from({ length: 500 }, () => a4),
      1,
      900,
    );
    const [first, last] = pagesBetween(layout, layout.tops[200] ?? 0, (layout.tops[201] ?? 0) + 10);
    expect([first, last]).toEqual([200, 201]);
    expect(pagesBetween(layout, -500, 10)).toEqual([0, 0]);
    expect(pagesBetween(layout, layout.height + 10, layout.height + 20)).toEqual([499, 499]);
    expect(pageAt(layout, (layout.tops[7] ?? 0) - 20, 600)).toBe(7);
  });

  test('never lie over each other, whatever their sizes', () => {
    const size = fc.record({
      width: fc.integer({ min: 100, max: 2000 }),
      height: fc.integer({ min: 100, max: 2000 }),
    });
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1 }),
        fc.constantFrom('width' as const, 0.5, 2),
        (sizes, zoom) => {
          const { tops, heights } = layOutPages(sizes, zoom, 800);
          for (const [at, top] of tops.slice(1).entries())
            expect(top).toBeCloseTo((tops[at] ?? 0) + (heights[at] ?? 0) + gap, 6);
        },
      ),
    );
  });
});

test('zooming goes from step to step and stops at the ends', () => {
  expect([zoomed(1, 1), zoomed(0.9, 1), zoomed(1.1, -1), zoomed(4, 1), zoomed(0.5, -1)]).toEqual([
    1.25, 1, 1, 4, 0.5,
  ]);
});
