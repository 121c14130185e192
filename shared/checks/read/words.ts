import { byText } from './byText.ts';

const common = new Set(
  (
    'that this with from have been were will would which their they them these those than then when what into over ' +
    'more most other only also each such some about after before between within without through under until while ' +
    'year years month months week weeks table total number figure amount cost costs money funding national nationally ' +
    'performance local council cabinet service services report paper programme plan plans item value first second'
  ).split(' '),
);

/** Content words of a text, lower case and without the plural s and without -ment and -ing: what two places must share to be about one thing. */
export const contentWords = byText(
  (text: string): ReadonlySet<string> =>
    new Set(
      (text.toLowerCase().match(/[a-z][a-z’'-]{3,}/g) ?? [])
        .filter((word) => !common.has(word))
        .map((word) =>
          word
            .replace(/[’']s?$/, '')
            .replace(/(?<!s)s$/, '')
            .replace(/(?<=.{4})(?:ment|ing)$/, ''),
        ),
    ),
);

/** How many content words two texts share. */
export function sharedWords(one: string, other: string): number {
  const words = contentWords(other);
  let shared = 0;
  for (const word of contentWords(one)) if (words.has(word)) shared += 1;
  return shared;
}
