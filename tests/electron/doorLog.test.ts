import { expect, test } from 'vitest';
import { newReference, withoutWords } from '../../electron/doorLog.ts';

test('an error is logged by its kind and place, without the words that it quotes', () => {
  let caught: unknown;
  try {
    JSON.parse('Councillor A Member’s private address');
  } catch (error) {
    caught = error;
  }
  expect(String(caught)).toContain('Counc');
  const logged = withoutWords(caught);
  expect(logged).toMatch(/^SyntaxError\n {4}at /);
  expect(logged).not.toContain('Counc');
});

test('the code of a system error is kept', () => {
  expect(
    withoutWords(Object.assign(new Error('/home/a-person/paper.docx'), { code: 'ENOENT', stack: '' })),
  ).toBe('Error ENOENT');
});

test('what is thrown and is no error is named by its type alone', () => {
  expect(withoutWords('a paper')).toBe('string');
});

test('references are eight figures and letters, each its own', () => {
  const references = new Set(Array.from({ length: 100 }, newReference));
  expect(references.size).toBe(100);
  for (const reference of references) expect(reference).toMatch(/^[0-9A-F]{8}$/);
});
