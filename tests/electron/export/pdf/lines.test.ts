import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../../electron/export/pdf/type/breakLines.ts';
import { Faces } from '../../../../electron/export/pdf/type/faces.ts';
import { setText } from '../../../../electron/export/pdf/type/setText.ts';

const run = { face: Faces.from(undefined).face('regular'), colour: '#000000' };

function linesOf(words: string, width: number, size = 10, indent = 0): { text: string; width: number }[] {
  const broken = breakLines(setText([{ text: words, run }]), size, width, indent);
  return broken.ends.map((end, at) => ({
    text: broken.shapes
      .slice(broken.ends[at - 1] ?? 0, end)
      .map((shape) => shape.text)
      .join(''),
    width: broken.widths[at] ?? 0,
  }));
}

test('no line is wider than its measure, and no character is lost', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom(...'abcwil-/.1'.split('')), minLength: 1, maxLength: 40 }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 40, max: 400 }),
      fc.integer({ min: 0, max: 30 }),
      (list, width, indent) => {
        const lines = linesOf(list.join(' '), width, 10, indent);
        expect(lines.map(({ text }) => text).join('')).toBe(list.join(' '));
        lines.forEach((line, at) =>
          expect(line.width).toBeLessThanOrEqual(width - (at === 0 ? indent : 0) + 0.02),
        );
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test('the last line is not one short word where the line before can spare another', () => {
  let lonely = 0;
  for (let width = 150; width < 420; width += 3) {
    const lines = linesOf(
      'The programme reviews each plan against the needs of the child and the advice it is given.',
      width,
    );
    if (lines.length > 1 && !lines.at(-1)?.text.includes(' ')) lonely++;
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02);
  }
  expect(lonely).toBe(0);
});

test('lines end after hyphens between words, not inside numbers and dates', () => {
  const ends = new Set<string>();
  for (let width = 20; width < 300; width += 2) {
    for (const { text } of linesOf('a cost-effective plan for 2021-22 and 01/09/2021', width))
      ends.add(text.trimEnd());
  }
  expect([...ends].some((line) => line.endsWith('cost-'))).toBe(true);
  const wide = [...ends].filter((line) => line.length > 12);
  expect(wide.some((line) => /\d[-/]$/u.test(line))).toBe(false);
});
