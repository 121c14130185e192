import type { RegisterEntry } from '../../../shared/decisions/register.ts';

export interface ProgrammeDecisions {
  /** At most five: what is not carried out yet before what is, and of each the latest first. */
  readonly shown: readonly RegisterEntry[];
  readonly count: number;
  readonly open: number;
}

/** How many decisions stand on the overview. */
const most = 5;

/** What was decided on the papers of a programme. The entries come as the register has them, the latest meeting first. */
export function programmeDecisions(
  entries: readonly RegisterEntry[],
  programmeId: string,
): ProgrammeDecisions {
  const own = entries.filter(({ programme }) => programme?.id === programmeId);
  const open = own.filter(({ isOpen }) => isOpen);
  const others = own.filter(({ isOpen }) => !isOpen);
  return { shown: [...open, ...others].slice(0, most), count: own.length, open: open.length };
}
