/** The keys of writingKeys.ts as the toolbar and the sheet of shortcuts tell them. */
export interface TextShortcut {
  readonly label: string;
  /** Held with Ctrl (⌘ on a Mac) unless `bare`. */
  readonly key: string;
  readonly shift?: true;
  readonly alt?: true;
  readonly bare?: true;
}

export const textShortcuts = {
  strong: { label: 'Strong', key: 'b' },
  emphasis: { label: 'Emphasis', key: 'i' },
  link: { label: 'Link', key: 'k' },
  numbers: { label: 'Number the paragraph, or not', key: '6', shift: true },
  plain: { label: 'Plain paragraph', key: 'n', shift: true },
  heading: { label: 'Heading', key: '1', alt: true },
  subheading: { label: 'Subheading', key: '2', alt: true },
  minorHeading: { label: 'Minor heading', key: '3', alt: true },
  alpha: { label: 'List a), b), c)', key: '7', shift: true },
  bullet: { label: 'List with bullets', key: '8', shift: true },
  dash: { label: 'List with dashes', key: '9', shift: true },
  indent: { label: 'One level in', key: ']' },
  outdent: { label: 'One level out', key: '[' },
  reference: { label: 'Cross-reference', key: 'r', shift: true },
  menu: { label: 'Insert a block', key: '/', bare: true },
  moveUp: { label: 'Move the paragraph or block up', key: '↑', alt: true, bare: true },
  moveDown: { label: 'Move the paragraph or block down', key: '↓', alt: true, bare: true },
  newLine: { label: 'New line in the same paragraph', key: 'Enter', shift: true, bare: true },
  toolbar: { label: 'To the toolbar and back', key: 'F10', alt: true, bare: true },
} satisfies Record<string, TextShortcut>;

/** "Ctrl + Shift + 7", or "⌘ ⇧ 7" on a Mac. */
export function keysOf(shortcut: TextShortcut, mac: boolean): string {
  const { key, shift = false, alt = false, bare = false } = shortcut;
  const held = [
    ...(bare ? [] : [mac ? '⌘' : 'Ctrl']),
    ...(alt ? [mac ? '⌥' : 'Alt'] : []),
    ...(shift ? [mac ? '⇧' : 'Shift'] : []),
  ];
  return [...held, key.length === 1 ? key.toUpperCase() : key].join(mac ? ' ' : ' + ');
}
