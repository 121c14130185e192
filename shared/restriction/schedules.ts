import type { Nation } from '../calendar/nation.ts';

/** Where a nation's law describes exempt information, and under what the public is excluded for it. */
export interface Schedule {
  /** Paragraphs that describe exempt information, the first and the last. */
  readonly first: number;
  readonly last: number;
  /** "Part 1 of Schedule 12A" */
  readonly source: string;
  /** "the Local Government Act 1972" */
  readonly act: string;
  /** Provisions for excluding the public: by resolution for exempt, by law for confidential information. */
  readonly exclusion: { readonly exempt: string; readonly confidential: string };
  /** The description in each paragraph, by its number; a schedule that is not held in words has none. */
  readonly descriptions: Readonly<Record<number, string>>;
}

const individual = 'information relating to any individual';
const identity = 'information which is likely to reveal the identity of an individual';
const business =
  'information relating to the financial or business affairs of any particular person (including the authority holding that information)';
const labour =
  'information relating to consultations or negotiations in connection with a labour relations matter';
const privilege =
  'information in respect of which a claim to legal professional privilege could be maintained in legal proceedings';
const notices =
  'information which reveals that the authority proposes to give a notice, or to make an order or direction, under an enactment';
const crime =
  'information relating to any action in connection with the prevention, investigation or prosecution of crime';
const seven = [individual, identity, business, labour, privilege, notices, crime];

const from = (first: number): Readonly<Record<number, string>> =>
  Object.fromEntries(seven.map((words, at) => [first + at, words]));

/**
 * England and Wales: LGA 1972 s.100A(2) to (5), sch 12A (Parts 1 and 4; paragraphs 8 to 10 of England qualify the others and
 * describe none). Scotland: LG(S)A 1973 s.50A, sch 7A. Northern Ireland: LGA(NI) 2014 s.42, sch 6.
 */
export const schedules: Readonly<Record<Nation, Schedule>> = {
  england: {
    first: 1,
    last: 7,
    source: 'Part 1 of Schedule 12A',
    act: 'the Local Government Act 1972',
    exclusion: { exempt: 'section 100A(4)', confidential: 'section 100A(2)' },
    descriptions: from(1),
  },
  wales: {
    first: 12,
    last: 18,
    source: 'Part 4 of Schedule 12A',
    act: 'the Local Government Act 1972',
    exclusion: { exempt: 'section 100A(4)', confidential: 'section 100A(2)' },
    descriptions: from(12),
  },
  scotland: {
    first: 1,
    last: 15,
    source: 'Part 1 of Schedule 7A',
    act: 'the Local Government (Scotland) Act 1973',
    exclusion: { exempt: 'section 50A(4)', confidential: 'section 50A(2)' },
    descriptions: {},
  },
  'northern-ireland': {
    first: 1,
    last: 7,
    source: 'Part 1 of Schedule 6',
    act: 'the Local Government Act (Northern Ireland) 2014',
    exclusion: { exempt: 'section 42', confidential: 'section 42' },
    descriptions: from(1),
  },
};
