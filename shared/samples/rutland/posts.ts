import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { rutlandCabinetId, rutlandId } from './organisation.ts';

/** Posts that the paper of 18 April 2017 names, without the people, and the Leader as chair of the Cabinet. */
const titles = {
  leader: ['Leader of the Council', 'member'],
  safeguarding: ['Portfolio Holder for Safeguarding Children and Young People', 'member'],
  lifeLongLearning: ['Portfolio Holder for Life Long Learning', 'member'],
  directorForPeople: ['Director for People', 'officer'],
  headOfEarlyIntervention: ['Head of Early Intervention and SEND and Inclusion Services', 'officer'],
} as const satisfies Record<string, readonly [title: string, kind: Row<'post'>['kind']]>;

export type RutlandPost = keyof typeof titles;

/** Identifier of a post of the sample. */
export const rutlandPost = (key: RutlandPost): string => sampleId('post', `rutland-${key}`);

const seats = [
  ['leader', 'Chair'],
  ['safeguarding', 'Member'],
  ['lifeLongLearning', 'Member'],
] as const satisfies readonly (readonly [RutlandPost, string])[];

export const rutlandPosts = {
  post: (Object.keys(titles) as RutlandPost[]).map((key) => ({
    id: rutlandPost(key),
    deletedAt: null,
    organisationId: rutlandId,
    title: titles[key][0],
    kind: titles[key][1],
  })),
  membership: seats.map(([post, role], at) => ({
    id: sampleId('membership', `rutland-cabinet/${post}`),
    deletedAt: null,
    bodyId: rutlandCabinetId,
    postId: rutlandPost(post),
    role,
    position: at + 1,
    from: '2015-05-11',
    until: null,
  })),
} satisfies Partial<Rows>;
