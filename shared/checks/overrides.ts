/**
 * Overrides: a fault is published with, by somebody and for a reason. An override holds for the words it was given for;
 * when the text at fault or what is wrong with it changes, it lapses and the finding is open again.
 */
import type { CheckOverride } from '../entities/checkOverride.ts';
import type { Row } from '../entities/index.ts';
import { sha256 } from '../sha256.ts';
import type { CheckContext, Finding } from './check.ts';

/** A finding with the override that is in force for it. */
export interface CheckedFinding extends Finding {
  readonly override?: Pick<CheckOverride, 'reason' | 'by' | 'at'>;
}

/** A finding that somebody has overridden. */
export type OverriddenFinding = CheckedFinding & Required<Pick<CheckedFinding, 'override'>>;

/** What an override is for: the words at fault and what was said of them. */
export const fingerprintOf = ({ quote, message }: Pick<Finding, 'quote' | 'message'>): string =>
  sha256(JSON.stringify([quote, message]));

/** What is known of an override besides the finding. `stands` false takes an earlier one back. */
export interface OverrideDraft extends Pick<CheckOverride, 'id' | 'reason' | 'by' | 'at'> {
  readonly stands?: boolean;
}

/** The row that overrides a finding, or takes its override back. */
export function overrideFor(context: CheckContext, finding: Finding, draft: OverrideDraft): CheckOverride {
  const { id, reason, by, at, stands = true } = draft;
  return {
    id,
    deletedAt: null,
    meetingId: context.meeting.id,
    paperId: paperIdOf(context, finding),
    rule: finding.rule,
    block: finding.block,
    quote: finding.quote,
    message: finding.message,
    fingerprint: fingerprintOf(finding),
    reason,
    stands,
    by,
    at,
  };
}

/** The findings, each with the override that the context's rows hold for it. */
export function withOverrides(context: CheckContext, findings: readonly Finding[]): CheckedFinding[] {
  const latest = new Map<string, CheckOverride>();
  for (const row of context.rows.checkOverride) {
    if (row.meetingId !== context.meeting.id) continue;
    const key = keyOf(row.paperId, row);
    const other = latest.get(key);
    if (other === undefined || isLater(row, other)) latest.set(key, row);
  }
  // Most packs have none, and fingerprints take time.
  if (latest.size === 0) return [...findings];
  return findings.map((finding) => {
    const place = { ...finding, fingerprint: fingerprintOf(finding) };
    const row = latest.get(keyOf(paperIdOf(context, finding), place));
    if (row?.stands !== true) return finding;
    const { reason, by, at } = row;
    return { ...finding, override: { reason, by, at } };
  });
}

/** Faults that must be mended, or overridden with a reason, before the pack can be published. */
export const openMusts = (findings: readonly CheckedFinding[]): CheckedFinding[] =>
  findings.filter((finding) => finding.severity === 'must' && finding.override === undefined);

export const isOverridden = (finding: CheckedFinding): finding is OverriddenFinding =>
  finding.override !== undefined;

const keyOf = (
  paperId: string | null,
  { rule, block, fingerprint }: Pick<CheckOverride, 'rule' | 'block' | 'fingerprint'>,
): string => JSON.stringify([paperId, rule, block, fingerprint]);

/** By time, and within one moment by identifier, which counts up. */
const isLater = (a: Row<'checkOverride'>, b: Row<'checkOverride'>): boolean =>
  a.at > b.at || (a.at === b.at && a.id > b.id);

const paperIdOf = (context: CheckContext, finding: Finding): string | null =>
  finding.paper === null
    ? null
    : (context.papers.find(({ paper }) => paper.ref === finding.paper)?.paper.id ?? null);
