import type { RichText } from '../../shared/entities/richText.ts';

/** How long a pause in writing ends a stretch that is handed on, and how long a stretch may last, in milliseconds. */
const pause = 250;
const longest = 600;

/** What passes between an editor and whoever keeps its text: stretches of writing out, and changes from elsewhere in. */
export interface HandOver {
  /** The text was written in; it is handed on when the stretch ends. */
  readonly written: () => void;
  /** Ends the stretch now. */
  readonly settle: () => void;
  /** Takes the caller's value and answers whether it is news: neither known here, nor an echo of what was handed on. */
  readonly receive: (value: RichText) => boolean;
}

/**
 * @param known the text that the editor was opened with
 * @param read the editor's text as it stands
 */
export function createHandOver(
  known: RichText,
  read: () => RichText,
  send: (text: RichText) => void,
): HandOver {
  let agreed = known;
  /** Handed on, and not come back as the caller's value yet. */
  let onTheWay: string[] = [];
  let began: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    clearTimeout(timer);
    if (began === null) return;
    began = null;
    const next = read();
    if (next === agreed) return;
    onTheWay.push(JSON.stringify(next));
    agreed = next;
    send(next);
  };

  return {
    settle,
    written: () => {
      const now = performance.now();
      began ??= now;
      clearTimeout(timer);
      timer = setTimeout(settle, Math.max(0, Math.min(pause, began + longest - now)));
    },
    receive: (value) => {
      const text = JSON.stringify(value);
      if (value === agreed || text === JSON.stringify(agreed)) {
        onTheWay = [];
        return false;
      }
      // The caller is still on its way to what was written last.
      if (began !== null || onTheWay.includes(text)) return false;
      agreed = value;
      onTheWay = [];
      return true;
    },
  };
}
