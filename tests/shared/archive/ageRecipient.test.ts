import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAgeRecipient } from '../../../shared/archive/ageRecipient.ts';
import { entities } from '../../../shared/entities/index.ts';

const recipient = await identityToRecipient(await generateX25519Identity());

test('takes the recipients that age makes', async () => {
  for (let count = 0; count < 20; count++)
    expect(isAgeRecipient(await identityToRecipient(await generateX25519Identity()))).toBe(true);
});

test('finds every slip of one character, and every two that changed places', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const at = fc.integer({ min: 0, max: recipient.length - 1 });
  fc.assert(
    fc.property(at, fc.constantFrom(...letters.split('')), (place, letter) => {
      const typed = recipient.slice(0, place) + letter + recipient.slice(place + 1);
      expect(isAgeRecipient(typed)).toBe(typed === recipient);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: recipient.length - 2 }), (place) => {
      const [one = '', other = ''] = recipient.slice(place, place + 2);
      const typed = recipient.slice(0, place) + other + one + recipient.slice(place + 2);
      expect(isAgeRecipient(typed)).toBe(typed === recipient);
    }),
  );
});

test.each([
  ['nothing', ''],
  ['a secret key', 'AGE-SECRET-KEY-1QQQQ'],
  ['one that is cut off', recipient.slice(0, -1)],
  ['one in capitals', recipient.toUpperCase()],
  ['one with a blank behind it', `${recipient} `],
])('refuses %s', (_, text) => expect(isAgeRecipient(text)).toBe(false));

test('a council that names a wrong one is told what a recipient looks like', () => {
  const read = entities.organisation.shape.archiveRecipients.safeParse([
    { name: 'Clerk', recipient: 'age1x' },
  ]);
  expect(read.error?.issues[0]?.message).toContain('begins with “age1”');
});
