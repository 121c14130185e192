import type { Rows } from '../../entities/index.ts';
import { rutlandFinance } from './finance.ts';
import { rutlandForwardPlan } from './forwardPlan.ts';
import { rutlandMeeting } from './meeting.ts';
import { rutlandOrganisation } from './organisation.ts';
import { paper004 } from './paper004.ts';
import { rutlandPosts } from './posts.ts';
import { rutlandProgramme } from './programme.ts';

/** Rutland: its Cabinet of 18 April 2017 with the SEND update, and the programme behind it. */
export const rutland = {
  ...rutlandOrganisation,
  ...rutlandPosts,
  ...rutlandProgramme,
  ...rutlandMeeting,
  ...paper004,
  ...rutlandFinance,
  ...rutlandForwardPlan,
} satisfies Partial<Rows>;
