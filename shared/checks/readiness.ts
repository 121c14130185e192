import { formatDate } from '../dates.ts';
import type { PaperContext } from './check.ts';
import { type ClearanceState, clearance } from './clearance.ts';
import { type CheckedFinding, openMusts } from './overrides.ts';
import { publicationDay } from './timetable.ts';

/** One thing that a paper waits for. */
export interface Missing {
  /** "Finance sign-off", "3 faults to mend or override". */
  readonly what: string;
  /** ISO day; null where there is no deadline. */
  readonly by: string | null;
  /** Post; empty where nobody is named. */
  readonly from: string;
  readonly overdue: boolean;
}

export interface Readiness {
  readonly ready: boolean;
  /** "Missing: Finance sign-off by 16 August 2021 from the Head of Finance; 2 faults to mend or override by 23 August 2021." */
  readonly line: string;
  /** The earliest deadline first. */
  readonly missing: readonly Missing[];
}

/**
 * What a paper still waits for before it can be published, by when and from whom.
 * @param findings those of the whole pack
 * @param today ISO day against which a deadline is overdue; none is where it is left out
 */
export function readiness(
  context: PaperContext,
  findings: readonly CheckedFinding[],
  today?: string,
): Readiness {
  const { paper, pack } = context;
  const open = openMusts(findings).filter((finding) => finding.paper === paper.ref).length;
  const items = [
    ...clearance(context).flatMap(signOffMissing),
    ...(open === 0
      ? []
      : [
          {
            what: `${open} ${open === 1 ? 'fault' : 'faults'} to mend or override`,
            by: publicationDay(pack.organisation, pack.meeting),
            from: '',
          },
        ]),
  ];
  const missing = items
    .map((item): Missing => ({
      ...item,
      overdue: today !== undefined && item.by !== null && item.by < today,
    }))
    .sort((a, b) => ((a.by ?? '9999') < (b.by ?? '9999') ? -1 : (a.by ?? '9999') > (b.by ?? '9999') ? 1 : 0));
  return {
    ready: missing.length === 0,
    line: missing.length === 0 ? 'Ready to publish.' : `Missing: ${missing.map(words).join('; ')}.`,
    missing,
  };
}

function signOffMissing(state: ClearanceState): Omit<Missing, 'overdue'>[] {
  const { kind, post, dueOn, changed } = state;
  const whatFor: Readonly<Record<ClearanceState['state'], string>> = {
    missing: `${kind} sign-off`,
    requested: `${kind} sign-off`,
    refused: `${kind} sign-off, which was refused${state.comment === '' ? '' : ` (${state.comment})`}`,
    stale: `${kind} sign-off again, because of changes in ${quoted(changed)}`,
    signed: '',
  };
  const what = whatFor[state.state];
  return what === '' ? [] : [{ what, by: dueOn, from: post }];
}

function words({ what, by, from, overdue }: Missing): string {
  const until = by === null ? '' : ` by ${formatDate(by, 'medium')}${overdue ? ' (overdue)' : ''}`;
  return `${what}${until}${from === '' ? '' : ` from the ${from}`}`;
}

/** “Background” and “Legal implications”; from the fourth on they are counted. */
function quoted(titles: readonly string[]): string {
  const named = titles.slice(0, 3).map((title) => `“${title}”`);
  const more = titles.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
