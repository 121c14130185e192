import type { Found, Rule } from '../check.ts';
import { abbreviationsIn } from '../read/abbreviations.ts';
import type { Passage } from '../read/passages.ts';
import { wordMend } from '../read/wordMend.ts';

/** WSoA in one paragraph, WSOA in the next. */
export const abbreviationTwoWays: Rule = {
  id: 'abbreviation-two-ways',
  family: 'language',
  label: 'Abbreviation written in two ways',
  why: 'A search for the one misses the other.',
  severity: 'should',
  source: 'House convention',
  over: 'paper',
  check: (paper) => {
    const uses = new Map<string, Map<string, Use[]>>();
    for (const passage of paper.passages) {
      if (passage.generated === true) continue;
      for (const { short, at } of abbreviationsIn(passage.text)) {
        if (short.length < 3) continue;
        const forms = uses.get(short.toLowerCase()) ?? new Map<string, Use[]>();
        uses.set(short.toLowerCase(), forms);
        const before = forms.get(short);
        if (before === undefined) forms.set(short, [{ passage, at }]);
        else before.push({ passage, at });
      }
    }
    return [...uses.values()].flatMap((forms) => {
      const [usual, ...others] = [...forms].sort((a, b) => b[1].length - a[1].length);
      if (usual === undefined) return [];
      return others.flatMap(([form, places]) =>
        places.map(({ passage, at }): Found => ({
          block: passage.block,
          number: passage.number,
          message: `“${form}” is “${usual[0]}” elsewhere (${times(usual[1].length)} against ${times(places.length)}). Write it in one way.`,
          ...wordMend(passage, at, at + form.length, usual[0]),
        })),
      );
    });
  },
};

interface Use {
  readonly passage: Passage;
  readonly at: number;
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
