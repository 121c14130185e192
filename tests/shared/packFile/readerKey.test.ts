import { expect, test } from 'vitest';
import { publicKeyFile, publicKeysIn } from '../../../shared/packFile/readerKey.ts';

const key = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const other = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';

test('a public key goes out with its reader’s name and comes back with it', () => {
  const holder = { name: 'Member for Quayside', recipient: key };
  expect(publicKeysIn(publicKeyFile(holder), 'sent')).toEqual([holder]);
});

test('several keys are read with the name that stands above each, or with that of the file', () => {
  const text = `# Name: Chair\r\n${key}\r\n\r\n# for the deputy\r\n${other}\r\n`;
  expect(publicKeysIn(text, 'from the committee')).toEqual([
    { name: 'Chair', recipient: key },
    { name: 'from the committee', recipient: other },
  ]);
});

test('a mistyped key, a secret one and other words are no public keys', () => {
  for (const text of [key.replace('z7', 'zz'), 'AGE-SECRET-KEY-1QQQ', 'Dear clerk', ''])
    expect(publicKeysIn(text, 'a')).toEqual([]);
});
