import { expect, test } from 'vitest';
import { typedLock } from '../../shared/ageLock.ts';

test.each([
  ['passphrase', 'otter anvil brisk', { kind: 'passphrase', passphrase: 'otter anvil brisk' }],
  ['passphrase', 'otter', 'The passphrase needs at least 8 characters.'],
  [
    'passphrase',
    '01/09/2021',
    'Digits alone are found in minutes: use three words that do not belong together.',
  ],
  ['recipients', 'age1one,\n age1two ', { kind: 'recipients', recipients: ['age1one', 'age1two'] }],
  ['recipients', ' \n', 'Name at least one recipient.'],
] as const)('a lock by %s that is typed as "%s"', (kind, typed, lock) => {
  expect(typedLock(kind, typed)).toEqual(lock);
});
