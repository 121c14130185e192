import type { Rule } from '../check.ts';

const name = /\b((?:[A-Z][\w’&-]*\s){0,4}(?:[Ee]ar-?\s?[Mm]arked\s)?[Rr]eserves?)\b/g;
const general = /^(?:the|a|specific|council’?s?|earmarked|reserves?|general|of|and|its)$/;

/** One reserve that goes by several names: "SEND earmarked reserve", "SEND ear marked reserves", "SEND Reform earmarked reserves". */
export const reserveNames: Rule = {
  id: 'reserve-names',
  family: 'money',
  label: 'One reserve under several names',
  why: 'Readers take two names for two reserves, and the resolution must name the one that pays.',
  severity: 'note',
  source: 'Each reserve has a name and a purpose: CIPFA LAAP bulletin 99',
  over: 'paper',
  check: (paper) => {
    const names = new Map<string, { block: string; number: string | null; quote: string; key: string[] }>();
    for (const { text, block, number, generated } of paper.passages) {
      if (generated === true || !/reserve/i.test(text)) continue;
      for (const match of text.matchAll(name)) {
        const quote = (match[1] ?? '').replace(/^(?:The|A|Council’s)\s/, '');
        const printed = quote
          .replace(/s$/, '')
          .replace(/^[a-z]/, (letter) => letter.toUpperCase())
          .toLowerCase();
        const key = printed
          .replace(/ear-?\s?marked/, 'earmarked')
          .split(/\s/)
          .filter((word) => !general.test(word));
        if (key.length > 0 && !names.has(printed)) names.set(printed, { block, number, quote, key });
      }
    }
    const all = [...names.values()];
    const first = all[0];
    if (first === undefined) return [];
    const variants = all.filter((each) => each.key[0] === first.key[0]);
    const last = variants.at(-1);
    if (variants.length < 2 || last === undefined) return [];
    return [
      {
        block: last.block,
        number: last.number,
        quote: last.quote,
        message: `What seems to be one reserve goes by ${variants.length} names: ${variants.map((each) => `“${each.quote}”`).join(', ')}. Use the name in the accounts throughout.`,
      },
    ];
  },
};
