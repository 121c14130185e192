/** Every kind of live block, a line each. */
import { actionTable } from './actionTable.ts';
import { appendices } from './appendices.ts';
import { backgroundPapers } from './backgroundPapers.ts';
import { confidence } from './confidence.ts';
import { financeTable } from './financeTable.ts';
import { keyFigures } from './keyFigures.ts';
import { mattersArising } from './mattersArising.ts';
import { measureChart } from './measureChart.ts';
import { milestones } from './milestones.ts';
import { options } from './options.ts';
import { recommendations } from './recommendations.ts';
import { riskHeatMap } from './riskHeatMap.ts';
import { riskTable } from './riskTable.ts';
import type { Section } from './section.ts';
import { signOffs } from './signOffs.ts';
import { workstreamTable } from './workstreamTable.ts';

export const sections: readonly Section[] = [
  recommendations,
  options,
  riskTable,
  riskHeatMap,
  financeTable,
  measureChart,
  keyFigures,
  workstreamTable,
  milestones,
  actionTable,
  mattersArising,
  confidence,
  signOffs,
  backgroundPapers,
  appendices,
];
