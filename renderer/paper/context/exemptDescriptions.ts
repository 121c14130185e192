import type { Nation } from '../../../shared/calendar/nation.ts';

interface Description {
  readonly number: number;
  readonly words: string;
}

interface ExemptDescriptions {
  /** Part and schedule that describe exempt information. */
  readonly act: string;
  readonly descriptions: readonly Description[];
}

/** In short what each paragraph describes; England's and Wales's lists are the same under other numbers. */
const described = [
  'About an individual',
  'Likely to reveal who an individual is',
  'The financial or business affairs of any person, the council’s own included',
  'Consultations or negotiations on labour relations',
  'Legal professional privilege',
  'A notice that imposes requirements, or an order or direction, that the council proposes',
  'Prevention, investigation or prosecution of crime',
];

/** The lists of Scotland and Northern Ireland are worded by laws of their own, and chosen from by number. */
const numbered = (count: number): readonly Description[] =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, words: 'as the schedule describes it' }));

/**
 * What a nation's law describes as exempt information: England and Wales by Parts 1 and 4 of Schedule 12A to the Local
 * Government Act 1972, Scotland by Schedule 7A to the Act of 1973, Northern Ireland by Schedule 6 to the Act of 2014.
 */
export function exemptDescriptions(nation: Nation): ExemptDescriptions {
  switch (nation) {
    case 'england':
      return {
        act: 'Part 1 of Schedule 12A',
        descriptions: described.map((words, at) => ({ number: at + 1, words })),
      };
    case 'wales':
      return {
        act: 'Part 4 of Schedule 12A',
        descriptions: described.map((words, at) => ({ number: at + 12, words })),
      };
    case 'scotland':
      return { act: 'Part 1 of Schedule 7A', descriptions: numbered(15) };
    case 'northern-ireland':
      return { act: 'Part 1 of Schedule 6', descriptions: numbered(7) };
  }
}
