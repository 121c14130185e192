import { fractions, modifiers, otherLetters, symbols } from './symbols.ts';

/**
 * Uncontracted braille as text again, for the search of a finished file: small letters, without indicators. Signs that braille writes
 * alike come back as one of them.
 */
export function readUncontracted(cells: string): string {
  let text = '';
  for (let at = 0; at < cells.length;) {
    const rest = cells.slice(at);
    const [written, said] = fractionIn(rest) ??
      numberIn(rest) ??
      signIn(rest) ?? [rest[0] ?? '', letterOf(rest[0] ?? '')];
    text += said;
    at += written.length;
  }
  return text.normalize('NFC');
}

type Read = readonly [cells: string, text: string];

function fractionIn(cells: string): Read | undefined {
  return fractionSigns.find(
    ([written]) => cells.startsWith(written) && !/^[A-J]/.test(cells.slice(written.length)),
  );
}

function numberIn(cells: string): Read | undefined {
  const [written] = /^#(?:[A-J]|[14](?=[A-J]))+/.exec(cells) ?? [];
  if (written === undefined) return undefined;
  const text = written
    .slice(1)
    .replace(/[^]/g, (cell) => ({ 1: ',', 4: '.' })[cell] ?? String('JABCDEFGHI'.indexOf(cell)));
  return [written, text];
}

function signIn(cells: string): Read | undefined {
  for (const [written, text] of signs) if (cells.startsWith(written)) return [written, text];
  for (const [written, mark] of marks)
    if (cells.startsWith(written) && /^[A-Z]/.test(cells.slice(written.length)))
      return [cells.slice(0, written.length + 1), `${(cells[written.length] ?? '').toLowerCase()}${mark}`];
  return undefined;
}

const letterOf = (cell: string): string =>
  /[A-Z]/.test(cell) ? cell.toLowerCase() : cell === ' ' ? ' ' : '';

const inverted = (table: Readonly<Record<string, string>>): Read[] =>
  Object.entries(table).map(([text, cells]) => [cells, text]);

/** The longest first: what begins alike is told apart by what follows. Capital and letter signs say nothing by themselves. */
const signs: readonly Read[] = [
  ...inverted(symbols),
  ...inverted(otherLetters),
  [',,,', ''] as const,
  [',,', ''] as const,
  [",'", ''] as const,
].sort(([a], [b]) => b.length - a.length);

const fractionSigns = inverted(fractions);
const marks = inverted(modifiers);
