import { keysOf, textShortcuts } from '../editor/write/textShortcuts.ts';
import { readingKeys, writtenKey } from '../reading/readingKeys.ts';
import { type Shortcut, shortcuts } from './shortcuts.ts';

export interface SheetGroup {
  readonly name: string;
  readonly lines: readonly { readonly label: string; readonly keys: readonly string[] }[];
}

/** The sheet of shortcuts, in the signs of the computer's keyboard. What has two shortcuts has two keys on one line. */
export function sheet(mac: boolean): readonly SheetGroup[] {
  const held = mac ? '⌘' : 'Ctrl';
  const written = ({ key, shift = false }: Shortcut): string =>
    [held, ...(shift ? [mac ? '⇧' : 'Shift'] : []), key.toUpperCase()].join(mac ? ' ' : ' + ');
  const shifted = (key: string): string => (mac ? `⇧ ${key}` : `Shift + ${key}`);
  const labels = [...new Set(shortcuts.map(({ label }) => label))];
  return [
    {
      name: 'Everywhere',
      lines: [
        ...labels.map((label) => ({
          label,
          keys: shortcuts.filter((each) => each.label === label).map(written),
        })),
        { label: 'This sheet', keys: ['?'] },
        { label: 'Larger, smaller, usual size', keys: [`${held} +`, `${held} −`, `${held} 0`] },
      ],
    },
    {
      name: 'In a text',
      lines: [
        ...Object.values(textShortcuts).map((shortcut) => ({
          label: shortcut.label,
          keys: [keysOf(shortcut, mac)],
        })),
        { label: 'From cell to cell, or one level in', keys: ['Tab'] },
        { label: 'Out of the text', keys: ['Esc', 'Tab'] },
      ],
    },
    {
      name: 'In a field',
      lines: [
        { label: 'Save now', keys: ['Enter'] },
        { label: 'Take back what is not saved yet', keys: ['Esc'] },
      ],
    },
    {
      name: 'Findings and changes',
      lines: [
        { label: 'Next and previous finding', keys: ['F8', shifted('F8')] },
        { label: 'Next and previous change of a comparison', keys: ['F7', shifted('F7')] },
      ],
    },
    {
      name: 'Reading a pack',
      lines: [
        ...readingKeys.map((each) => ({ label: each.label, keys: [writtenKey(each, mac)] })),
        { label: 'Larger, smaller, usual text', keys: ['+', '−', '0'] },
      ],
    },
    {
      name: 'In lists and tabs',
      lines: [
        { label: 'Move', keys: ['↑', '↓', '←', '→'] },
        { label: 'Open what is chosen', keys: ['Enter'] },
        { label: 'Next and previous control', keys: ['Tab', shifted('Tab')] },
      ],
    },
  ];
}
