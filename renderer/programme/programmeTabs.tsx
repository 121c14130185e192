import type { ComponentType } from 'react';
import { ActionsTab } from './actions/ActionsTab.tsx';
import { isOpen } from './actions/actionView.ts';
import { Overview } from './overview/Overview.tsx';
import type { ProgrammeParts } from './programmeParts.ts';
import { FinanceTab } from './finance/FinanceTab.tsx';
import { MeasuresTab } from './measures/MeasuresTab.tsx';
import { MilestonesTab } from './milestones/MilestonesTab.tsx';
import { RisksTab } from './risks/RisksTab.tsx';
import { WorkstreamsTab } from './workstreams/WorkstreamsTab.tsx';

/** A tab of the programme; `path` stands behind the programme's address and is empty for the first. */
export interface ProgrammeTab {
  readonly path: string;
  readonly label: string;
  readonly Screen: ComponentType;
  /** How many rows it holds, beside its name. */
  readonly count?: (parts: ProgrammeParts) => number;
}

/** In their order on screen. A new tab is a file of its own and one line here. */
export const programmeTabs: readonly ProgrammeTab[] = [
  { path: '', label: 'Overview', Screen: Overview },
  {
    path: 'risks',
    label: 'Risks',
    Screen: RisksTab,
    count: ({ risks }) => risks.filter((risk) => risk.closedOn === null).length,
  },
  {
    path: 'measures',
    label: 'Measures',
    Screen: MeasuresTab,
    count: ({ measures }) => measures.length,
  },
  {
    path: 'finance',
    label: 'Finance',
    Screen: FinanceTab,
    count: ({ financeLines }) => financeLines.length,
  },
  {
    path: 'workstreams',
    label: 'Workstreams',
    Screen: WorkstreamsTab,
    count: ({ workstreams }) => workstreams.length,
  },
  {
    path: 'milestones',
    label: 'Milestones',
    Screen: MilestonesTab,
    count: ({ milestones }) => milestones.length,
  },
  {
    path: 'actions',
    label: 'Actions',
    Screen: ActionsTab,
    count: ({ actions }) => actions.filter(isOpen).length,
  },
];
