import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../shared/charts/spread.ts';

describe('spread', () => {
  it('leaves labels where they want to be when they are apart', () => {
    expect(
      spread(
        [
          { ideal: 10, height: 8 },
          { ideal: 50, height: 8 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 50]);
  });

  it('moves two labels that want one place equally far from it', () => {
    expect(
      spread(
        [
          { ideal: 50, height: 10 },
          { ideal: 50, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  it('pushes a crowd at the edge inwards', () => {
    const crowd = [98, 99, 100].map((ideal) => ({ ideal, height: 10 }));
    expect(spread(crowd, 0, 100)).toEqual([75, 85, 95]);
  });

  it('never lets labels overlap or leave the room, whatever they wish, while there is room for all', () => {
    const wishes = fc.array(
      fc.record({
        ideal: fc.double({ min: -50, max: 250, noNaN: true }),
        height: fc.integer({ min: 5, max: 20 }),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(wishes, (labels) => {
        const middles = spread(labels, 0, 200);
        const boxes = labels
          .map((label, index) => ({ top: (middles[index] ?? 0) - label.height / 2, height: label.height }))
          .sort((a, b) => a.top - b.top);
        const overlapping = boxes.filter((box, index) => {
          const next = boxes[index + 1]?.top ?? 200;
          return box.top < -0.001 || box.top + box.height > next + 0.001;
        });
        expect(overlapping).toEqual([]);
      }),
    );
  });
});
