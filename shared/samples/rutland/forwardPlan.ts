import type { Rows } from '../../entities/index.ts';
import { publishedEntry } from '../forwardPlan.ts';
import { sampleId } from '../id.ts';
import { seatedOn } from '../seatedOn.ts';
import { rutlandCabinetId } from './organisation.ts';
import { paper004Id } from './paper004/decisionRows.ts';
import { rutlandPosts } from './posts.ts';

const published = '2017-03-03';

/** The entry whose reference the paper of 18 April 2017 prints beside "Key Decision: No". Its wording is the sample's own. */
export const rutlandForwardPlan = {
  forwardPlanEntry: [
    publishedEntry({
      id: sampleId('forwardPlanEntry', 'rutland-send-transformation-2017'),
      bodyId: rutlandCabinetId,
      paperId: paper004Id,
      ref: 'FP/030317/04',
      publishedOn: published,
      matter:
        'SEND transformation: the strategy for inclusion and the use of the capital that is set aside for it.',
      members: seatedOn(published, rutlandCabinetId, rutlandPosts),
      decisionOn: '2017-04-18',
      documents: ['Report of the Director for People'],
      copiesFrom: 'Catmose, Oakham, Rutland LE15 6HP',
      howToAsk: 'Governance at Catmose gives details of further documents as they become available.',
    }),
  ],
} satisfies Partial<Rows>;
