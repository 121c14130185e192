/**
 * Orders words as a British reader looks for them: numbers by their value, capitals and accents like plain letters. One
 * collator for all lists, because `localeCompare` with a language takes a tenth of a second for a thousand lines.
 */
export const compareWords: (a: string, b: string) => number = new Intl.Collator('en-GB', {
  numeric: true,
  sensitivity: 'base',
}).compare;
