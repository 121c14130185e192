import { z } from 'zod';
import { choice, date, list, prose } from './field.ts';

/**
 * Who may read a report, or an appendix of an open one. Restriction follows Part VA and Schedule 12A of the Local Government Act
 * 1972: exempt needs a paragraph of Part 1 and the public interest test of paragraph 10; confidential is the other kind
 * (regulation 2 of SI 2012/2089) and needs neither.
 */
export const restrictionFields = {
  restriction: choice('Restriction', ['open', 'exempt', 'confidential']),
  exemptParagraphs: list('Paragraphs of Schedule 12A', z.int().min(1).max(18)),
  publicInterest: prose('Public interest test'),
  interestTestedOn: date('Tested on').nullable(),
  interestReviewOn: date('Review by').nullable(),
  restrictedUntil: date('Restricted until').nullable(),
  /** What the public agenda calls what is restricted. */
  openTitle: prose('Open title'),
};

const restriction = z.object(restrictionFields);
export type RestrictionFields = z.infer<typeof restriction>;

/** Of what everybody may read. */
export const unrestricted: RestrictionFields = {
  restriction: 'open',
  exemptParagraphs: [],
  publicInterest: '',
  interestTestedOn: null,
  interestReviewOn: null,
  restrictedUntil: null,
  openTitle: '',
};
