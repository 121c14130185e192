import { byText } from './byText.ts';

const empty = new Set(
  (
    'a an the and or of in on at to for from by with as is are be been was were will would which that this these those it its ' +
    'their they there has have had not no may can could should must so such if when while who whom what where than then ' +
    'into onto up out over under between also other more most some all any each one we our us he she his her them do does'
  ).split(' '),
);

/** Stems of the content words of a text: the first six letters, which put statute and statutory together. */
export const stemsOf = byText((text: string): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const word of plainAmounts(text).match(/[a-z][a-z]+|\d[\d.,]*\d|\d/g) ?? [])
    if (!empty.has(word)) stems.add(word.replace(/(?<=..)s$/, '').slice(0, 6));
  return stems;
});

/** "£50k" and "£50,000" are one amount. */
const plainAmounts = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(\d)k\b/g, '$1000')
    .replace(/(?<=\d),(?=\d{3})/g, '');

/** How much of the shorter text stands in the longer one: 0 nothing, 1 every content word. */
export function overlap(one: string, other: string): { readonly share: number; readonly shared: number } {
  const a = stemsOf(one);
  const b = stemsOf(other);
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return { share: 0, shared: 0 };
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared += 1;
  return { share: shared / small.size, shared };
}

/** A text without case, punctuation and quotation marks: equal for what is copied word for word. */
export const bareText = byText((text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘"“”]/g, '')
    .replace(/[^a-z0-9£%]+/g, ' ')
    .trim(),
);
