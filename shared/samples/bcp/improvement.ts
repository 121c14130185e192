import type { Rows } from '../../entities/index.ts';
import { bcpBoard } from './board.ts';
import { bcpFinance } from './finance.ts';
import { bcpMeasures } from './measures.ts';
import { bcpMilestones } from './milestones.ts';
import { bcpProgramme } from './programme.ts';
import { bcpRisks } from './risks.ts';

/** The SEND improvement programme as data, and the board's meeting whose report draws on it. */
export const bcpImprovement: readonly Partial<Rows>[] = [
  bcpProgramme,
  bcpMeasures,
  bcpRisks,
  bcpFinance,
  bcpMilestones,
  bcpBoard,
];
