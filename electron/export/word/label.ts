/** A printed number taken apart: "(a)" is a letter between brackets, "2.2.4" a decimal of three levels. */
export interface Label {
  readonly before: string;
  readonly after: string;
  readonly style: 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';
  /** Counters from the outermost level; only decimals have more than one. */
  readonly counts: readonly number[];
}

/** Every way in which a printed label may be read, the likeliest first: "i)" is a letter or a Roman one. Empty for other words. */
export function readLabel(printed: string): readonly Label[] {
  const [, before = '', core = '', after = ''] =
    /^([([]?)(\d+(?:\.\d+)*|[a-z]+|[A-Z]+)([.):\]]*)$/.exec(printed) ?? [];
  if (core === '') return [];
  const around = { before, after };
  if (/^\d/.test(core)) {
    const counts = core.split('.').map(Number);
    // Word has nine levels, and no number with a leading nought.
    const plain = counts.length <= 9 && counts.join('.') === core && counts.every((each) => each <= most);
    return plain ? [{ ...around, style: 'decimal', counts }] : [];
  }
  const isLower = core === core.toLowerCase();
  const small = core.toLowerCase();
  const letter: readonly Label[] = /^(.)\1*$/.test(small)
    ? [
        {
          ...around,
          style: isLower ? 'lowerLetter' : 'upperLetter',
          counts: [(small.length - 1) * 26 + small.charCodeAt(0) - 96],
        },
      ]
    : [];
  const value = romanValue(small);
  const numeral: readonly Label[] =
    value === undefined ? [] : [{ ...around, style: isLower ? 'lowerRoman' : 'upperRoman', counts: [value] }];
  return [...letter, ...numeral];
}

/** The largest start of a list (ST_DecimalNumber as Word takes it). */
const most = 32_767;

const numerals: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function romanValue(written: string): number | undefined {
  let [value, rest] = [0, written];
  for (const [numeral, worth] of numerals)
    while (rest.startsWith(numeral)) [value, rest] = [value + worth, rest.slice(numeral.length)];
  return rest === '' && value > 0 && roman(value) === written ? value : undefined;
}

function roman(value: number): string {
  let [written, rest] = ['', value];
  for (const [numeral, worth] of numerals) for (; rest >= worth; rest -= worth) written += numeral;
  return written;
}
