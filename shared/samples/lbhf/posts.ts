import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { lbhfCabinetId, lbhfId } from './organisation.ts';

/**
 * Posts that the paper of 7 November 2016 names, without the people. It gives its two accountable directors
 * by name only, so the second of their titles is the sample's; the Leader chairs the Cabinet in any council.
 */
const titles = {
  leader: ['Leader of the Council', 'member'],
  childrenAndEducation: ['Cabinet Member for Children and Education', 'member'],
  executiveDirector: ['Executive Director, Children’s Services', 'officer'],
  serviceDirector: ['Service Director, Children’s Services', 'officer'],
  financeDirector: ['Director of Finance, Children’s Services', 'officer'],
  deliveryAndValue: ['Director of Delivery & Value', 'officer'],
  headOfPortfolio: ['Head of Children’s Portfolio', 'officer'],
  programmeManager: ['Programme Manager, Children’s Portfolio', 'officer'],
  seniorSolicitor: ['Senior Solicitor, Shared Legal Services', 'officer'],
  strategicPlanning: ['Head of Strategic Planning and Monitoring, Corporate Finance', 'officer'],
} as const satisfies Record<string, readonly [title: string, kind: Row<'post'>['kind']]>;

export type LbhfPost = keyof typeof titles;

/** Identifier of a post of the sample. */
export const lbhfPost = (key: LbhfPost): string => sampleId('post', `lbhf-${key}`);

const seats = [
  ['leader', 'Chair'],
  ['childrenAndEducation', 'Member'],
] as const satisfies readonly (readonly [LbhfPost, string])[];

export const lbhfPosts = {
  post: (Object.keys(titles) as LbhfPost[]).map((key) => ({
    id: lbhfPost(key),
    deletedAt: null,
    organisationId: lbhfId,
    title: titles[key][0],
    kind: titles[key][1],
  })),
  membership: seats.map(([post, role], at) => ({
    id: sampleId('membership', `lbhf-cabinet/${post}`),
    deletedAt: null,
    bodyId: lbhfCabinetId,
    postId: lbhfPost(post),
    role,
    position: at + 1,
    from: '2014-06-16',
    until: null,
  })),
} satisfies Partial<Rows>;
