import { useCallback, useMemo, useState } from 'react';
import type { Rule, Severity } from '../../shared/checks/check.ts';
import type { Rows } from '../../shared/entities/index.ts';
import type { PlacedFinding } from './placedFindings.ts';
import { type Checks, useChecks } from './useChecks.ts';

export interface Filter {
  /** Severities that are left out. */
  readonly without: ReadonlySet<Severity>;
  /** Null for all. */
  readonly family: Rule['family'] | null;
}

export interface Findings {
  readonly checks: Checks;
  readonly all: readonly PlacedFinding[];
  /** What the filter leaves, in the panel's order. */
  readonly shown: readonly PlacedFinding[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  /** Key of the finding that is open in the panel and marked in the text. */
  readonly current: string | null;
  readonly choose: (key: string | null) => void;
  /** The finding so many places further on, round from the last to the first; undefined where there is none. */
  readonly stepTo: (by: 1 | -1) => PlacedFinding | undefined;
}

const everything: Filter = { without: new Set(), family: null };
const none: readonly PlacedFinding[] = [];

/**
 * The findings of a meeting's pack, which of them are on screen and which one is open. `only` leaves those of a part of the
 * pack; it must be the same function as long as it means the same.
 */
export function useFindings(
  meetingId: string,
  rows: Rows,
  only?: (finding: PlacedFinding) => boolean,
): Findings {
  const checks = useChecks(meetingId, rows);
  const [filter, setFilter] = useState(everything);
  const [chosen, setChosen] = useState<string | null>(null);
  const found = checks.kind === 'ready' ? checks.findings : none;
  const all = useMemo(() => (only === undefined ? found : found.filter(only)), [found, only]);
  const shown = useMemo(
    () =>
      all.filter(
        ({ severity, family }) =>
          !filter.without.has(severity) && (filter.family === null || filter.family === family),
      ),
    [all, filter],
  );
  const current = all.some(({ key }) => key === chosen) ? chosen : null;
  const choose = useCallback(
    (key: string | null): void => {
      setChosen(key);
      // What was chosen in the text must be there in the panel.
      if (key !== null && !shown.some((each) => each.key === key)) setFilter(everything);
    },
    [shown],
  );
  const stepTo = (by: 1 | -1): PlacedFinding | undefined => {
    const at = shown.findIndex(({ key }) => key === current);
    const next = at === -1 ? (by === 1 ? 0 : -1) : (at + by) % shown.length;
    const finding = shown.at(next);
    if (finding !== undefined) setChosen(finding.key);
    return finding;
  };
  return { checks, all, shown, filter, setFilter, current, choose, stepTo };
}
