import { expect, test } from 'vitest';
import { lendAddress, printedPage } from '../../electron/printedPage.ts';

test('a document has an address of the app until it is taken back, and no other document answers there', async () => {
  const first = lendAddress('<!doctype html><p>First');
  const second = lendAddress('<!doctype html><p>Second');
  expect(first.address).toMatch(/^app:\/\/tabled\/print\/./);
  expect(await printedPage(first.address)?.text()).toContain('First');
  expect(await printedPage(second.address)?.text()).toContain('Second');
  first.takeBack();
  expect(printedPage(first.address)).toBeUndefined();
  expect(printedPage(second.address)).toBeDefined();
  second.takeBack();
});

test('what is printed runs no script and fetches nothing', () => {
  const { address, takeBack } = lendAddress('<!doctype html>');
  const policy = printedPage(address)?.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  expect(policy).not.toMatch(/https?:|'self'|\*/);
  takeBack();
});

test('an address that was never lent has no answer', () => {
  expect(printedPage('app://tabled/print/1')).toBeUndefined();
  expect(printedPage('https://example.org/print/1')).toBeUndefined();
});
