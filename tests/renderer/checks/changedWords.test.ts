import { expect, test } from 'vitest';
import { changedWords } from '../../../renderer/checks/changedWords.ts';

test('strikes out and puts in whole words only', () => {
  expect(changedWords('by 31 September 2023 at the latest', 'by 30 September 2023 at the latest')).toEqual({
    lead: 'by ',
    struck: '31',
    put: '30',
    trail: ' September 2023 at the latest',
  });
});

test('words that are only put in or only struck out leave the other side empty', () => {
  expect(changedWords('a number options', 'a number of options')).toMatchObject({ struck: '', put: 'of ' });
  expect(changedWords('the the options', 'the options')).toMatchObject({ put: '' });
});

test('a long text is cut at words, and says that it goes on', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve';
  const { lead, trail } = changedWords(`${long} 122,000 ${long}`, `${long} 122 ${long}`);
  expect(lead).toMatch(/^… \w/);
  expect(lead).toMatch(/ twelve $/);
  expect(trail).toMatch(/^ one .* …$/);
  expect(Math.max(lead.length, trail.length)).toBeLessThan(45);
});

test('what is joined again is the text before and the text after', () => {
  const [before, after] = ['£784k is asked for', '£784,200 is asked for'];
  const { lead, struck, put, trail } = changedWords(before, after);
  expect([lead + struck + trail, lead + put + trail]).toEqual([before, after]);
});
