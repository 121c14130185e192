import { expect, test } from 'vitest';
import { sheet } from '../../../renderer/shortcuts/sheet.ts';
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

test('the sheet tells every shortcut, in the signs of the keyboard at hand', () => {
  const told = (mac: boolean) => sheet(mac).flatMap(({ lines }) => lines.flatMap(({ keys }) => keys));
  for (const keys of ['Ctrl + K', 'Ctrl + Z', 'Ctrl + Shift + Z', 'Ctrl + Y', '?'])
    expect(told(false)).toContain(keys);
  for (const keys of ['⌘ K', '⌘ ⇧ Z']) expect(told(true)).toContain(keys);
  const labels = sheet(false).flatMap(({ lines }) => lines.map(({ label }) => label));
  for (const { label } of shortcuts) expect(labels).toContain(label);
});
