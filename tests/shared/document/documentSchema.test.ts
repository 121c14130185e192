import { expect, test } from 'vitest';
import { documentSchema } from '../../../shared/document/documentSchema.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { restrictedPack } from '../../fixtures/restrictedPack.ts';

test('a document with every kind of block comes through unchanged', () => {
  for (const document of [kitchenSink, restrictedPack]) {
    const said: unknown = JSON.parse(JSON.stringify(document));
    expect(documentSchema.parse(said)).toEqual(said);
  }
});

test('a field that nobody knows is refused wherever in the tree it stands', () => {
  const whole = JSON.parse(JSON.stringify(kitchenSink)) as object;
  let places = 0;
  const walk = (node: object): void => {
    for (const value of Object.values(node) as unknown[])
      if (typeof value === 'object' && value !== null) walk(value);
    // A few hundred places are enough, and every shape is among them.
    if (Array.isArray(node) || places++ % 25 !== 0) return;
    Object.assign(node, { unheard: 1 });
    expect(documentSchema.safeParse(whole).success).toBe(false);
    delete (node as { unheard?: number }).unheard;
  };
  walk(whole);
  expect(places).toBeGreaterThan(500);
  expect(documentSchema.safeParse(whole).success).toBe(true);
});
