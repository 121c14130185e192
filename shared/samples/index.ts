/** The sample library: five public papers as data, and a board that draws on them. */
import { bcpBoard } from './bcp/board.ts';
import { bcpFinance } from './bcp/finance.ts';
import { bcpMeasures } from './bcp/measures.ts';
import { bcpMemberships } from './bcp/memberships.ts';
import { bcpMilestones } from './bcp/milestones.ts';
import { bcpOrganisation } from './bcp/organisation.ts';
import { bcpPosts } from './bcp/posts.ts';
import { bcpProgramme } from './bcp/programme.ts';
import { bcpRisks } from './bcp/risks.ts';
import { mergeRows } from './merge.ts';

/** The day on which the sample packs were assembled: their only clock. */
export const sampleAssembledAt = '2026-11-22T00:00:00Z';

export const sampleRows = mergeRows(
  bcpOrganisation,
  bcpPosts,
  bcpMemberships,
  bcpProgramme,
  bcpMeasures,
  bcpRisks,
  bcpFinance,
  bcpMilestones,
  bcpBoard,
);
