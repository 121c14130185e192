import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { bcpPost, type BcpPost } from './posts.ts';

type Seat = readonly [post: BcpPost, role: string, from: string, until: string | null];

// Days of the two administrations are the sample's own.
const first = '2021-05-11';
const beforeElection = '2023-05-08';
const second = '2023-05-23';

/**
 * The paper of 24 November 2021 names a portfolio that the record of that meeting shows to be gone: it gives
 * the delegation to "Council Priorities and Delivery" instead. The day of the change is the sample's own.
 */
const portfolioEnded = '2021-11-23';
const portfolioBegan = '2021-11-24';

const cabinet: readonly Seat[] = [
  ['leader', 'Chair', first, null],
  ['deputyLeader', 'Vice-Chair', first, null],
  ['schoolsAndSkills', 'Member', first, portfolioEnded],
  ['prioritiesAndDelivery', 'Member', portfolioBegan, beforeElection],
  ['childrenAndYoungPeople', 'Member', first, beforeElection],
  ['adults', 'Member', first, beforeElection],
  ['homes', 'Member', first, beforeElection],
  ['environment', 'Member', first, beforeElection],
  ['educationAndSkills', 'Member', second, null],
  ['finance', 'Member', second, null],
  ['healthAndWellbeing', 'Member', second, null],
  ['housing', 'Member', second, null],
  ['climate', 'Member', second, null],
];

// Who sits follows paragraph 5 of the paper of 24 November 2021; clinical commissioning groups ended on
// 30 June 2022 and integrated care boards took over.
const boardBegan = '2021-07-01';
const board: readonly Seat[] = [
  ['lgaAdviser', 'Independent Chair', boardBegan, null],
  ['clinicalCommissioner', 'Member', boardBegan, '2022-06-30'],
  ['integratedCareBoard', 'Member', '2022-07-01', null],
  ['communityHealth', 'Member', boardBegan, null],
  ['hospitalTrust', 'Member', boardBegan, null],
  ['primarySchools', 'Member', boardBegan, null],
  ['secondarySchools', 'Member', boardBegan, null],
  ['specialSchools', 'Member', boardBegan, null],
  ['parentCarerForum', 'Member', boardBegan, null],
  ['voluntarySector', 'Member', boardBegan, null],
  ['schoolsAndSkills', 'Member', boardBegan, portfolioEnded],
  ['prioritiesAndDelivery', 'Member', portfolioBegan, beforeElection],
  ['educationAndSkills', 'Member', second, null],
  ['childrensDirector', 'Member', boardBegan, null],
  ['adultsDirector', 'Member', boardBegan, null],
  ['directorOfEducation', 'Member', boardBegan, '2022-08-31'],
  ['directorOfEducationAndSkills', 'Member', '2022-09-01', null],
  ['headOfSend', 'Member', '2022-06-01', null],
  ['programmeManager', 'Programme manager', boardBegan, null],
];

const seats = (body: string, list: readonly Seat[]): Row<'membership'>[] =>
  list.map(([post, role, from, until], at) => ({
    id: sampleId('membership', `${body}/${post}`),
    deletedAt: null,
    bodyId: sampleId('body', body),
    postId: bcpPost(post),
    role,
    position: at + 1,
    from,
    until,
  }));

export const bcpMemberships = {
  membership: [...seats('bcp-cabinet', cabinet), ...seats('bcp-send-improvement-board', board)],
} satisfies Partial<Rows>;
