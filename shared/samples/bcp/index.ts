import type { Rows } from '../../entities/index.ts';
import { bcpForwardPlan } from './forwardPlan.ts';
import { bcpMeetings } from './meetings.ts';
import { bcpMemberships } from './memberships.ts';
import { bcpOrganisation } from './organisation.ts';
import { paper000 } from './paper000.ts';
import { paper001 } from './paper001.ts';
import { paper002 } from './paper002.ts';
import { bcpPosts } from './posts.ts';

/** The sample council with its three Cabinet meetings and their papers; the improvement board's data stand apart. */
export const bcpCouncil: readonly Partial<Rows>[] = [
  bcpOrganisation,
  bcpPosts,
  bcpMemberships,
  bcpMeetings,
  paper000,
  paper001,
  paper002,
  bcpForwardPlan,
];
