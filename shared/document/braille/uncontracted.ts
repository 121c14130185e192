import { fractions, modifiers, otherLetters, symbols } from './symbols.ts';

/**
 * Text in uncontracted (grade 1) Unified English Braille as North American ASCII: capitals and numbers with their indicators, letters
 * with their marks. A character that braille has no cells for here stands as what it is called in code: "u+4e00".
 */
export function uncontracted(text: string): string {
  const words = withClosingMarks(text.normalize('NFC')).split(' ');
  const passages = capitalPassages(words);
  return words
    .map((word, at) => {
      const passage = passages.find(({ from, to }) => at >= from && at <= to);
      const cells = wordCells(word, passage !== undefined);
      const begun = passage?.from === at ? cells.replace(/[A-Z]/, ',,,$&') : cells;
      return passage?.to === at ? `${begun},'` : begun;
    })
    .join(' ');
}

/** Digits as the cells of a–j, after the sign that says so. */
export const numberCells = (value: number): string => `#${digitCells(String(value))}`;

const digitCells = (digits: string): string =>
  digits.replace(/\d/g, (digit) => 'JABCDEFGHI'[Number(digit)] ?? '');

interface Passage {
  readonly from: number;
  readonly to: number;
}

/** Three words or more in capitals are said to be so once (section 8.5). */
function capitalPassages(words: readonly string[]): Passage[] {
  const passages: Passage[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!isCapital(words[from] ?? '')) continue;
    let [to, count] = [from, 0];
    for (let at = from; at < words.length; at++) {
      const word = words[at] ?? '';
      if (isCapital(word)) [to, count] = [at, count + 1];
      else if (/\p{L}/u.test(word)) break;
    }
    if (count >= 3) passages.push({ from, to });
    from = to;
  }
  return passages;
}

const isCapital = (word: string): boolean => /\p{Lu}/u.test(word) && !/[\p{Ll}\p{Lo}]/u.test(word);

function wordCells(word: string, inPassage: boolean): string {
  let cells = '';
  let at = 0;
  for (const [piece] of word.matchAll(pieces)) {
    const next = word.slice(at + piece.length);
    cells += /^[.\d]*\d/.test(piece)
      ? numericCells(piece, next)
      : /^\p{Lu}/u.test(piece)
        ? capitalCells(piece, next, inPassage)
        : Array.from(piece, (character) => characterCells(character, word.slice(0, at))).join('');
    at += piece.length;
  }
  return cells;
}

/** A number with its points and commas; letters in capitals; any other character. */
const pieces = /\.?\d+(?:[.,]\d+)*|\p{Lu}+|[^]/gu;

/** Numeric mode reaches over points and commas (section 6); a letter that would be read as a digit is said to be a letter. */
function numericCells(written: string, next: string): string {
  const cells = written.replace(/[^]/g, (sign) => ({ ',': '1', '.': '4' })[sign] ?? digitCells(sign));
  return `#${cells}${/^[a-j]/.test(next) ? ';' : ''}`;
}

function capitalCells(letters: string, next: string, inPassage: boolean): string {
  const cells = Array.from(letters, (letter) => letterCells(letter.toLowerCase())).join('');
  if (inPassage) return cells;
  if (Array.from(letters).length === 1) return `,${cells}`;
  // Small letters that follow end the capitals; an "s" after an apostrophe as well.
  return `,,${cells}${/^\p{Ll}/u.test(next) ? ",'" : ''}`;
}

function characterCells(character: string, before: string): string {
  if (character === '’') return "'";
  if (character === '"') return /[\p{L}\p{N}.,!?)%]$/u.test(before) ? '0' : '8';
  const known = symbols[character] ?? fractions[character];
  if (known !== undefined) return known;
  if (/\p{L}/u.test(character)) return letterCells(character);
  if (/\s/.test(character)) return ' ';
  return codeName(character);
}

/** A mark after a word closes a quotation that is open, and is an apostrophe where none is; the two look alike in print. */
function withClosingMarks(text: string): string {
  let isOpen = false;
  return text.replace(/‘|’(?!\p{L})/gu, (mark) => {
    const closes = mark === '’' && isOpen;
    isOpen = mark === '‘';
    return closes ? '›' : mark;
  });
}

function letterCells(letter: string): string {
  if (/^[a-z]$/.test(letter)) return letter.toUpperCase();
  const other = otherLetters[letter];
  if (other !== undefined) return other;
  const [base = '', ...marks] = letter.normalize('NFD');
  const known = marks.map((mark) => modifiers[mark]);
  return /^[a-z]$/.test(base) && known.every((mark) => mark !== undefined)
    ? `${known.join('')}${base.toUpperCase()}`
    : codeName(letter);
}

const codeName = (character: string): string =>
  uncontracted(`u+${(character.codePointAt(0) ?? 0).toString(16)}`);
