import { expect, test } from 'vitest';
import { shortcutOf, shortcuts } from '../../../renderer/shortcuts/shortcuts.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  ['Ctrl+Z', { ...none, key: 'z', ctrlKey: true }, false, 'undo'],
  ['Ctrl+Shift+Z', { ...none, key: 'Z', ctrlKey: true, shiftKey: true }, false, 'redo'],
  ['Ctrl+Y', { ...none, key: 'y', ctrlKey: true }, false, 'redo'],
  ['⌘Z on a Mac', { ...none, key: 'z', metaKey: true }, true, 'undo'],
])('%s is understood', (_, pressed, mac, command) => {
  expect(shortcutOf(pressed, mac)?.command).toBe(command);
});

test.each([
  ['a plain letter', { ...none, key: 'z' }, false],
  [
    'a letter with Alt Gr, which Windows sends as Ctrl and Alt',
    { ...none, key: 'z', ctrlKey: true, altKey: true },
    false,
  ],
  ['Ctrl on a Mac', { ...none, key: 'z', ctrlKey: true }, true],
  ['the Windows key', { ...none, key: 'z', metaKey: true }, false],
])('%s is not', (_, pressed, mac) => {
  expect(shortcutOf(pressed, mac)).toBeUndefined();
});

test('no two shortcuts have the same keys', () => {
  const keys = shortcuts.map(({ key, shift = false }) => `${key} ${shift}`);
  expect(new Set(keys).size).toBe(keys.length);
});
