import type { Rows } from '../../entities/index.ts';
import { lbhfFinance } from './finance.ts';
import { lbhfMeeting } from './meeting.ts';
import { lbhfOrganisation } from './organisation.ts';
import { paper003 } from './paper003.ts';
import { lbhfPosts } from './posts.ts';
import { lbhfProgramme } from './programme.ts';
import { lbhfRisks } from './risks.ts';

/** Hammersmith & Fulham: its Cabinet of 7 November 2016 with the SEND business case, and the programme behind it. */
export const lbhf = {
  ...lbhfOrganisation,
  ...lbhfPosts,
  ...lbhfProgramme,
  ...lbhfRisks,
  ...lbhfMeeting,
  ...paper003,
  ...lbhfFinance,
} satisfies Partial<Rows>;
