import { z } from 'zod';
import { choice, common, date, line, link, list, prose, yesNo } from './field.ts';

/**
 * What the forward plan says of one decision: the eight particulars of regulation 9(1) of SI 2012/2089, as they are
 * published and not as they could be looked up later, because seats, addresses and dates change after publication. Where
 * the 28 clear days cannot be kept, `route` says under which regulation the decision is made all the same.
 */
export const forwardPlanEntry = z.object({
  ...common,
  /** (c) The body that decides, or on whose behalf an individual does. */
  bodyId: link('Body that decides'),
  /** The report, once there is one: entries are published long before. */
  paperId: link('Paper').nullable(),
  ref: prose('Forward plan reference'),
  publishedOn: date('Published').nullable(),
  /** (a) */
  keyDecision: yesNo('Says that a key decision is to be made'),
  /** (b) */
  matter: line('Matter', 'What is to be decided, so that a stranger knows what it is about', 1000),
  /** (c) */
  individual: prose('Individual who decides', 'Name and title; empty where the body decides'),
  /** (c) */
  members: list('Members of the body', line('Member')),
  /** (d) */
  decisionOn: date('Decision on, or from').nullable(),
  /** (d) The last day of a period; null for a single day. */
  decisionUntil: date('Until').nullable(),
  /** (e) */
  documents: list('Documents for the decision', line('Document', undefined, 500)),
  /** (f) */
  copiesFrom: prose('Copies from', 'The address from which the documents can be had'),
  /** (g) */
  otherDocuments: yesNo('Says that other documents may be submitted'),
  /** (h) */
  howToAsk: prose('How to ask for them', 'How details of those other documents can be requested'),
  /** Regulation 9 itself, or the way out of it that was taken. */
  route: choice('Notice under', ['forward-plan', 'general-exception', 'special-urgency']),
  /** Regulations 10(3) and 11(3): why the usual notice is impracticable, or why the decision cannot wait. */
  routeReason: prose('Reason'),
  /** Regulation 10(1)(a). */
  informed: prose(
    'Told in writing',
    'The chair of the scrutiny committee; where there is none, each member of it',
  ),
  informedOn: date('Told on').nullable(),
  /** Regulation 11(1). */
  agreedBy: prose(
    'Agreed by',
    'The chair of the scrutiny committee; where there is none, the chair of the council, and then the vice-chair',
  ),
  agreedOn: date('Agreed on').nullable(),
  /** Regulation 10(1)(b): the copy of what scrutiny was told, from which five clear days count. */
  exceptionNoticeOn: date('Notice published').nullable(),
  /** Regulations 10(3) and 11(3). */
  reasonNoticeOn: date('Notice of the reason published').nullable(),
});

export type ForwardPlanEntry = z.infer<typeof forwardPlanEntry>;

interface Particular {
  /** Of regulation 9(1). */
  readonly letter: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h';
  /** What has to be said, as it follows "lacks". */
  readonly what: string;
  readonly isGiven: (entry: ForwardPlanEntry) => boolean;
}

const isWritten = (text: string): boolean => text.trim() !== '';

/** The particulars of regulation 9(1), in its order. */
export const particulars: readonly Particular[] = [
  { letter: 'a', what: 'that a key decision is to be made', isGiven: ({ keyDecision }) => keyDecision },
  { letter: 'b', what: 'the matter', isGiven: ({ matter }) => isWritten(matter) },
  {
    letter: 'c',
    what: 'who decides: an individual’s name and title, or the list of the body’s members',
    isGiven: ({ individual, members }) => isWritten(individual) || members.length > 0,
  },
  {
    letter: 'd',
    what: 'the date or period of the decision',
    isGiven: ({ decisionOn }) => decisionOn !== null,
  },
  { letter: 'e', what: 'the list of documents', isGiven: ({ documents }) => documents.length > 0 },
  { letter: 'f', what: 'the address for copies', isGiven: ({ copiesFrom }) => isWritten(copiesFrom) },
  {
    letter: 'g',
    what: 'that other documents may be submitted',
    isGiven: ({ otherDocuments }) => otherDocuments,
  },
  { letter: 'h', what: 'how to ask for those documents', isGiven: ({ howToAsk }) => isWritten(howToAsk) },
];

/** The particulars that an entry does not give, each as "(f) the address for copies". */
export const missingParticulars = (entry: ForwardPlanEntry): string[] =>
  particulars.filter(({ isGiven }) => !isGiven(entry)).map(({ letter, what }) => `(${letter}) ${what}`);
