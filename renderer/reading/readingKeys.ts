/** Shortcuts of the reading room, for the keys and for the sheet that lists them. */
export type ReadingCommand =
  | 'search'
  | 'nextHit'
  | 'previousHit'
  | 'goToPage'
  | 'back'
  | 'forward'
  | 'bookmark'
  | 'note'
  | 'view'
  | 'area'
  | 'beside'
  | 'aloud'
  | 'contents';

export interface ReadingKey {
  readonly command: ReadingCommand;
  readonly label: string;
  /** As a keyboard event names it, letters in lower case. */
  readonly key: string;
  /** With Ctrl, or ⌘ on a Mac. */
  readonly held?: true;
  readonly shift?: true;
  readonly alt?: true;
}

export const readingKeys: readonly ReadingKey[] = [
  { command: 'view', label: 'Text or pages', key: 'F2' },
  { command: 'goToPage', label: 'Go to a page', key: 'g', held: true },
  { command: 'search', label: 'Search this pack', key: 'f', held: true },
  { command: 'nextHit', label: 'Next place found', key: 'F3' },
  { command: 'previousHit', label: 'Place found before', key: 'F3', shift: true },
  { command: 'back', label: 'Back to where you were', key: 'ArrowLeft', alt: true },
  { command: 'forward', label: 'Forward again', key: 'ArrowRight', alt: true },
  { command: 'contents', label: 'Contents', key: 'F4' },
  { command: 'area', label: 'From contents to text and on', key: 'F6' },
  { command: 'beside', label: 'Two places side by side', key: 'F8' },
  { command: 'bookmark', label: 'Bookmark', key: 'd', held: true },
  { command: 'note', label: 'Make a note', key: 'm', held: true },
  { command: 'aloud', label: 'Read aloud, pause', key: 'F9' },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The command that was pressed; undefined where the keys mean nothing to the reading room. */
export function readingCommandOf(pressed: Pressed, mac: boolean): ReadingCommand | undefined {
  const held = mac ? pressed.metaKey && !pressed.ctrlKey : pressed.ctrlKey && !pressed.metaKey;
  const other = mac ? pressed.ctrlKey : pressed.metaKey;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  return readingKeys.find(
    (each) =>
      each.key === key &&
      (each.held ?? false) === held &&
      !other &&
      (each.shift ?? false) === pressed.shiftKey &&
      (each.alt ?? false) === pressed.altKey,
  )?.command;
}

/** A shortcut in the signs of the computer's keyboard. */
export const writtenKey = ({ key, held, shift, alt }: ReadingKey, mac: boolean): string =>
  [
    ...(held === true ? [mac ? '⌘' : 'Ctrl'] : []),
    ...(alt === true ? [mac ? '⌥' : 'Alt'] : []),
    ...(shift === true ? [mac ? '⇧' : 'Shift'] : []),
    arrows[key] ?? key.toUpperCase(),
  ].join(mac ? ' ' : ' + ');

const arrows: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' };
