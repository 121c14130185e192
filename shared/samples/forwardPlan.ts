import type { Row } from '../entities/index.ts';

/** A forward plan entry that went out in the usual way; what a sample says of its own decision is given. */
export const publishedEntry = (
  own: Pick<
    Row<'forwardPlanEntry'>,
    | 'id'
    | 'bodyId'
    | 'paperId'
    | 'ref'
    | 'publishedOn'
    | 'matter'
    | 'members'
    | 'decisionOn'
    | 'documents'
    | 'copiesFrom'
    | 'howToAsk'
  >,
): Row<'forwardPlanEntry'> => ({
  ...own,
  deletedAt: null,
  keyDecision: true,
  individual: '',
  decisionUntil: null,
  otherDocuments: true,
  route: 'forward-plan',
  routeReason: '',
  informed: '',
  informedOn: null,
  agreedBy: '',
  agreedOn: null,
  exceptionNoticeOn: null,
  reasonNoticeOn: null,
});
