import { expect, test } from 'vitest';
import { readingCommandOf, readingKeys, writtenKey } from '../../../renderer/reading/readingKeys.ts';
import { shortcuts } from '../../../renderer/shortcuts/shortcuts.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('each shortcut is heard, with the keys of its own computer and no others', () => {
  for (const { command, key, held, shift, alt } of readingKeys) {
    const pressed = { ...none, key, shiftKey: shift ?? false, altKey: alt ?? false };
    expect(readingCommandOf({ ...pressed, ctrlKey: held ?? false }, false)).toBe(command);
    expect(readingCommandOf({ ...pressed, metaKey: held ?? false }, true)).toBe(command);
    expect(readingCommandOf({ ...pressed, ctrlKey: true, metaKey: true }, false)).toBeUndefined();
  }
  expect(readingCommandOf({ ...none, key: 'g' }, false)).toBeUndefined();
  expect(readingCommandOf({ ...none, key: 'F3', shiftKey: true }, false)).toBe('previousHit');
});

test('no two have the same keys, and none has those of the window', () => {
  const written = readingKeys.map((each) => writtenKey(each, false));
  expect(new Set(written).size).toBe(written.length);
  const taken = readingKeys.filter(({ key, held, shift }) =>
    shortcuts.some((each) => held === true && each.key === key && (each.shift ?? false) === (shift ?? false)),
  );
  expect(taken).toEqual([]);
});
