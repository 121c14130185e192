import { expect, test } from 'vitest';
import { outputOf, startChild } from '../fixtures/child.ts';

test('each guess at a passphrase costs whoever makes it the work that age sets, 2^18 rounds', async () => {
  const head = await outputOf(startChild('lockInEarnest.ts'));
  expect(head).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 18\n/u);
});
