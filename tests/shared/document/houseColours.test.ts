import fc from 'fast-check';
import { expect, test } from 'vitest';
import { houseDemands, judgeColour, readColour } from '../../../shared/document/houseColours.ts';
import { contrast } from '../../../shared/document/html/contrast.ts';
import { sampleRows } from '../../../shared/samples/index.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('whatever is refused, what is offered instead passes', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('accent' as const, 'tint' as const), (colour, which) => {
      const { offered, contrast: own } = judgeColour(which, colour);
      const { against, least } = houseDemands[which];
      expect(own >= least).toBe(offered === null);
      expect(contrast(offered ?? colour, against)).toBeGreaterThanOrEqual(least);
    }),
  );
});

test('a colour just short of it is moved a little, not far', () => {
  const { offered } = judgeColour('accent', '#777777');
  expect(offered).toBe('#767676');
});

test('the colours of the sample councils pass', () => {
  for (const { accent, tint } of sampleRows.organisation) {
    expect(judgeColour('accent', accent).offered).toBeNull();
    expect(judgeColour('tint', tint).offered).toBeNull();
  }
});

test('colours are read as people write them', () => {
  expect(readColour('1D5A6C')).toBe('#1d5a6c');
  expect(readColour(' #abc ')).toBe('#aabbcc');
  for (const wrong of ['red', '#12345', '', '#12345g']) expect(readColour(wrong)).toBeUndefined();
});
