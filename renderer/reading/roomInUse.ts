let print: (() => void) | null = null;

/** The reading room that is open says how a part of its pack is printed; null when it is left. */
export const readingRoomPrints = (way: (() => void) | null): void => {
  print = way;
};

/** Lets the open reading room ask what to print; false where none is open. */
export function printInReadingRoom(): boolean {
  print?.();
  return print !== null;
}
