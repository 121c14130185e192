/** The sample library: five public papers as data, and a board that draws on them. */
import { bcpImprovement } from './bcp/improvement.ts';
import { bcpCouncil } from './bcp/index.ts';
import { lbhf } from './lbhf/index.ts';
import { mergeRows } from './merge.ts';
import { rutland } from './rutland/index.ts';

/** The day on which the sample packs were assembled: their only clock. */
export const sampleAssembledAt = '2026-11-22T00:00:00Z';

export const sampleRows = mergeRows(...bcpCouncil, ...bcpImprovement, lbhf, rutland);
