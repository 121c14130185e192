import type { Organisation } from '../entities/organisation.ts';
import { leastYears, type RetentionKind } from '../entities/retentionKind.ts';

interface LegalPeriod {
  readonly label: string;
  /** Where the years come from. */
  readonly source: string;
}

/** What is kept for a time, with the law that says how long at least. All years are counted from the meeting. */
export const legalPeriods: Readonly<Record<RetentionKind, LegalPeriod>> = {
  reports: {
    label: 'Reports, with what was attached to them',
    source:
      'Open to inspection for 6 years: Local Government Act 1972, section 100C(1); councils apply the same to executive reports (SI 2012/2089)',
  },
  background: {
    label: 'Background papers',
    source: 'Open to inspection for 4 years: Local Government Act 1972, section 100D(2)',
  },
};

/** What no disposal reaches. */
export const keptForGood: LegalPeriod = {
  label: 'Agenda, recommendations, decisions and minutes',
  source:
    'Open for 6 years (Local Government Act 1972, section 100C(1)), and kept for good as the council’s own record (section 224)',
};

export interface Period {
  readonly years: number;
  readonly source: string;
}

/** How long a council keeps a kind of record: as it has set itself, else what the law asks at least. */
export function periodOf(organisation: Pick<Organisation, 'retention'>, kind: RetentionKind): Period {
  const own = organisation.retention.find((each) => each.kind === kind);
  return own === undefined
    ? { years: leastYears[kind], source: legalPeriods[kind].source }
    : { years: own.years, source: own.source.trim() === '' ? legalPeriods[kind].source : own.source };
}
