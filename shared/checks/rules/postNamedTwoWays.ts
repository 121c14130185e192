import type { Found, PaperContext, Rule } from '../check.ts';
import { postAbbreviations } from '../glossary.ts';
import { byText } from '../read/byText.ts';
import { straightQuotes } from '../read/straightQuotes.ts';
import { wordMend } from '../read/wordMend.ts';

/** Titles of posts as they stand in text: "Corporate Director of Children's Services". */
const titled = byText((text: string): readonly { at: number; words: string }[] =>
  [
    ...straightQuotes(text).matchAll(
      /\b(?:(?:Corporate|Executive|Service|Assistant|Strategic|Deputy|Interim) )*(?:Director|Head|Portfolio Holder|Cabinet Member|Chief [A-Z]\w+|Lead Member)(?: (?:of|for|For|Of|&|and|the|[A-Z][\w']*|[A-Z][\w']*,))+/g,
    ),
  ].map((match) => ({ at: match.index, words: match[0].replace(/(?:[ ,]|\b(?:and|of|for|the|&))+$/, '') })),
);

/** One post under two names: "of" for "for", or an abbreviation that nobody explains. */
export const postNamedTwoWays: Rule = {
  id: 'post-named-two-ways',
  family: 'people',
  label: 'Post named in two ways',
  why: 'Readers cannot tell whether one officer is meant or two, and a delegation must name one.',
  severity: 'should',
  source: 'The post list of the organisation',
  over: 'paper',
  check: (paper) => [...otherWords(paper), ...abbreviated(paper)],
};

function otherWords(paper: PaperContext): Found[] {
  const posts = paper.pack.rows.post.filter(
    (each) => each.organisationId === paper.paper.organisationId && each.deletedAt === null,
  );
  const told = new Set<string>();
  return paper.passages.flatMap((passage) =>
    passage.generated === true || !/Director|Head|Holder|Member|Chief/.test(passage.text)
      ? []
      : titled(passage.text).flatMap(({ at, words }): Found[] => {
          if (
            told.has(words) ||
            posts.some(
              (each) =>
                straightQuotes(each.title).startsWith(words) || words.startsWith(straightQuotes(each.title)),
            )
          )
            return [];
          const post = posts.find((each) => bare(each.title) === bare(words));
          if (post === undefined) return [];
          told.add(words);
          const printed = passage.text.slice(at, at + words.length);
          return [
            {
              block: passage.block,
              number: passage.number,
              message: `“${printed}” is the ${post.title} by another name. Use the post’s title.`,
              ...wordMend(passage, at, at + words.length, post.title),
            },
          ];
        }),
  );
}

/** A title without its small words: what two wordings of one post share. */
const bare = (title: string): string =>
  straightQuotes(title)
    .toLowerCase()
    .replace(/\b(?:of|for|the|and)\b|&|,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const anyShort = new RegExp(`\\b(?:${Object.keys(postAbbreviations).join('|')})\\b`);

function abbreviated(paper: PaperContext): Found[] {
  if (!paper.passages.some((each) => anyShort.test(each.text))) return [];
  return Object.entries(postAbbreviations).flatMap(([short, full]): Found[] => {
    const word = new RegExp(`\\b${short}\\b`);
    const place = paper.passages.find((each) => each.generated !== true && word.test(each.text));
    if (place === undefined) return [];
    if (paper.passages.some((each) => bare(each.text).includes(bare(full)))) return [];
    const named = paper.passages
      .flatMap((each) => (each.generated === true ? [] : titled(each.text).map((title) => title.words)))
      .find((words) => /Director|Chief/.test(words));
    return [
      {
        block: place.block,
        number: place.number,
        quote: short,
        message: `“${short}”, usually the ${full}, is named nowhere else${named === undefined ? '' : `; the paper names the ${named}`}. Give the post’s title${named === undefined ? '' : ', and say whether the two are one'}.`,
      },
    ];
  });
}
