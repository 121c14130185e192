import type { Found, Rule } from '../check.ts';
import { type Place, placesOf } from '../read/referencesTargets.ts';

/** 4.4.2 without a 4.4.1; paragraph 3 after paragraph 1. */
export const numberGap: Rule = {
  id: 'number-gap',
  family: 'structure',
  label: 'Number left out',
  why: 'A missing number looks as if a paragraph had been taken out of the published paper.',
  severity: 'should',
  source: 'Numbers run without a gap (house convention)',
  over: 'paper',
  check: (paper) =>
    paper.parts.flatMap((part) =>
      gaps(placesOf(paper).filter((each) => each.part === part && each.kind === 'paragraph')),
    ),
};

function gaps(places: readonly Place[]): Found[] {
  const present = new Set(places.map((each) => each.number));
  const reported = new Set<string>();
  return places.flatMap((place): Found[] => {
    const match = /^((?:\d+\.)*)(\d+)$/.exec(place.number);
    if (match === null) return [];
    const last = Number(match[2]);
    const before = `${match[1] ?? ''}${last - 1}`;
    if (last < 2 || present.has(before) || reported.has(before)) return [];
    reported.add(before);
    const head = (match[1] ?? '').replace(/\.$/, '');
    return [
      {
        block: place.block,
        number: place.number,
        quote: place.title === '' ? place.text.slice(0, 60) : place.title,
        message:
          head !== '' && last === 2
            ? `${place.number} stands without a ${before}. Number the first heading or paragraph under ${head}, or take the level out.`
            : `${place.number} stands without a ${before} before it. See whether a number was lost or a paragraph left out.`,
      },
    ];
  });
}
