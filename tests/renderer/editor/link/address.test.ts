import { expect, test } from 'vitest';
import { readAddress } from '../../../../renderer/editor/link/address.ts';

test.each([
  ['https://www.gov.uk/x?y=1', 'https://www.gov.uk/x?y=1'],
  ['  www.gov.uk/a ', 'https://www.gov.uk/a'],
  ['gov.uk', 'https://gov.uk'],
  ['clerk@example.org', 'mailto:clerk@example.org'],
  ['mailto:clerk@example.org', 'mailto:clerk@example.org'],
  ['01202 123 456', 'tel:01202123456'],
  ['+44 (0)1202 123456', 'tel:+4401202123456'],
])('“%s” leads to %s', (typed, href) => {
  expect(readAddress(typed)).toEqual({ ok: true, href });
});

test.each([
  '',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://',
  'see above',
  'ftp://example.org',
  '12',
])('“%s” is refused with a sentence', (typed) => {
  expect(readAddress(typed)).toEqual({ ok: false, message: expect.stringMatching(/\.$/) });
});
