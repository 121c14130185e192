import type { CheckedPack } from '../../shared/checks/checkPack.ts';
import { type CheckedFinding, fingerprintOf } from '../../shared/checks/overrides.ts';
import type { CheckOverride } from '../../shared/entities/checkOverride.ts';

/**
 * Finds the override that a finding had until its words changed: the latest that was given to the same rule in the same
 * place and belongs to no finding that is there now.
 */
export function lapsedOverrides({
  context,
  findings,
}: CheckedPack): (finding: CheckedFinding) => CheckOverride | undefined {
  const rows = context.rows.checkOverride.filter((row) => row.meetingId === context.meeting.id);
  if (rows.length === 0) return () => undefined;
  const paperIds = new Map(context.papers.map(({ paper }) => [paper.ref, paper.id]));
  const places = new Set(rows.map((row) => placeOf(row.rule, row.paperId, row.block)));
  const placeOfFinding = ({ rule, paper, block }: CheckedFinding): string =>
    placeOf(rule, paper === null ? null : (paperIds.get(paper) ?? null), block);
  // Fingerprints take time, and most findings stand where nothing was ever overridden.
  const now = new Set(findings.filter((each) => places.has(placeOfFinding(each))).map(fingerprintOf));
  const latest = new Map<string, CheckOverride>();
  for (const row of rows) {
    const place = placeOf(row.rule, row.paperId, row.block);
    const other = latest.get(place);
    if (!now.has(row.fingerprint) && (other === undefined || row.at >= other.at)) latest.set(place, row);
  }
  return (finding) => {
    if (finding.override !== undefined) return undefined;
    const row = latest.get(placeOfFinding(finding));
    return row?.stands === true ? row : undefined;
  };
}

const placeOf = (rule: string, paperId: string | null, block: string | null): string =>
  JSON.stringify([rule, paperId, block]);
