import { expect, test } from 'vitest';
import { passphraseProblem } from '../../shared/passphrase.ts';

test.each([
  ['otter anvil brisk', undefined],
  ['Zq7%pLmw', undefined],
  ['1234567890123456', undefined],
  ['otter', 'The passphrase needs at least 8 characters.'],
  ['aaaaaaaaaaab', 'The passphrase needs at least 5 different characters.'],
  ['01/09/2021', 'Digits alone are found in minutes: use three words that do not belong together.'],
])('"%s"', (passphrase, problem) => {
  expect(passphraseProblem(passphrase)).toBe(problem);
});
