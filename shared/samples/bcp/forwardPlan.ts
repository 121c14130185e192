import type { Rows } from '../../entities/index.ts';
import { publishedEntry } from '../forwardPlan.ts';
import { sampleId } from '../id.ts';
import { seatedOn } from '../seatedOn.ts';
import { bcpMemberships } from './memberships.ts';
import { bcpPosts } from './posts.ts';

const published = '2021-10-15';
const cabinet = sampleId('body', 'bcp-cabinet');

/** One entry: the record of the meeting of 24 November 2021 gives its day; the other particulars are the sample's own. */
export const bcpForwardPlan = {
  forwardPlanEntry: [
    publishedEntry({
      id: sampleId('forwardPlanEntry', 'bcp-written-statement-of-action-2021'),
      bodyId: cabinet,
      paperId: sampleId('paper', 'bcp-written-statement-of-action-2021'),
      ref: '',
      publishedOn: published,
      matter: 'Written statement of action for special educational needs and disabilities',
      members: seatedOn(published, cabinet, { ...bcpMemberships, ...bcpPosts }),
      decisionOn: '2021-11-24',
      documents: ['Report of the Corporate Director for Children’s Services'],
      copiesFrom: 'Civic Centre, Bournemouth',
      howToAsk:
        'Democratic Services at the Civic Centre give details of further documents as they become available.',
    }),
  ],
} satisfies Partial<Rows>;
