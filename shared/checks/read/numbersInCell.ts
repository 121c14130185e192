import { byText } from './byText.ts';
import { digitsOf, isPlausible, type ReadNumber } from './numbers.ts';

const lead = String.raw`(?:(?:sub-?total|total|circa|c\.?|ca\.?|about|around|approx\.?|up to)\s*:?\s*)*`;
const whole = String.raw`\d{1,3}(?:,\s?\d{3}(?!\d))+|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?!\d)|\d+`;
const cell = new RegExp(
  String.raw`^(${lead})(\()?\s*([-−–]\s?)?(£\s?)?([-−])?(${whole})(\.\d+)?\s?(k|m|bn|thousand|million|billion)?(\s?%)?\s?(\))?(\s?%)?(?:\s*\(.*\)|\s*[*†‡]+|\s*circa)?$`,
  'i',
);

/**
 * The number that a cell of a table is: "1,234.5", "(1,234)" for less than nought, "£784,200 (one off spend)",
 * "Total £201,000", "58.0%". Null for words, and for cells that hold more than a number ("9 months").
 */
export const numberInCell = byText((text: string): ReadNumber | null => {
  const trimmed = text.trim();
  const match = cell.exec(trimmed);
  if (match === null) return null;
  const [, words = '', open, minus, pound, inner, digits = '', fraction = '', suffix, percent, close, late] =
    match;
  if ((open === undefined) !== (close === undefined)) return null;
  const isPercent = percent !== undefined || late !== undefined;
  const negative = open !== undefined || minus !== undefined || inner !== undefined;
  const size = digitsOf(digits, fraction, suffix, negative);
  if (!isPlausible(size)) return null;
  return {
    kind: isPercent ? 'percent' : pound === undefined ? 'plain' : 'money',
    text: trimmed,
    at: 0,
    end: trimmed.length,
    ...size,
    approximate: /\b(?:c|ca|circa|about|around|approx)\b/i.test(words) || /circa$/i.test(trimmed),
    spaced: /\d, \d/.test(trimmed),
    noun: '',
  };
});

/** Whether a cell says that there is nothing: empty, a dash, "n/a". A nought is a number. */
export const isBlankCell = (text: string): boolean => /^(?:[-–—.]*|n\/?a|nil|none)$/i.test(text.trim());
