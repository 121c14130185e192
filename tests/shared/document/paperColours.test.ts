import { expect, test } from 'vitest';
import { coloursOn } from '../../../shared/document/html/colours.ts';
import { contrast } from '../../../shared/document/html/contrast.ts';

const house = { accent: '#1d5a6c', tint: '#eaf2f4' };
const schemes = ['light', 'sepia', 'dark', 'contrast'] as const;

test.each(schemes)('on %s paper all words can be read on all grounds they stand on', (scheme) => {
  const { ink, muted, accent, restricted, ground, pale, tint, tones } = coloursOn[scheme](house);
  const least = scheme === 'contrast' ? 7 : 4.5;
  for (const under of [ground, pale, tint]) {
    expect(contrast(ink, under)).toBeGreaterThan(least);
    expect(contrast(muted, under)).toBeGreaterThan(4.5);
  }
  for (const words of [accent, restricted]) expect(contrast(words, ground)).toBeGreaterThan(4.5);
  for (const tone of Object.values(tones)) expect(contrast(ink, tone)).toBeGreaterThan(4.5);
});
