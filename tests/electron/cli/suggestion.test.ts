import { expect, test } from 'vitest';
import { suggestion } from '../../../electron/cli/suggestion.ts';

test.each([
  ['lst', 'list'],
  ['exprot', 'export'],
  ['Demo', 'demo'],
  ['demos', 'demo'],
])('"%s" may have meant "%s"', (written, meant) => {
  expect(suggestion(written, ['demo', 'list', 'export'])).toBe(`: did you mean "${meant}"?`);
});

test.each(['', 'risks', 'd', 'listexport'])('"%s" is like nothing that is known', (written) => {
  expect(suggestion(written, ['demo', 'list', 'export'], '!')).toBe('!');
});

test('the nearest of several is taken', () => {
  expect(suggestion('meeting-2022', ['meeting-2021-a', 'meeting-2021', 'meeting-2020'])).toMatch(
    /2021"|2020"/,
  );
  expect(suggestion('risk', ['disk', 'risks', 'ask'])).toMatch(/"(disk|risks)"/);
  expect(suggestion('papersx', ['measures', 'papers'])).toBe(': did you mean "papers"?');
});
