import type { Rule, Severity } from '../../shared/checks/check.ts';
import type { CheckedPack } from '../../shared/checks/checkPack.ts';
import { rules } from '../../shared/checks/index.ts';
import type { CheckedFinding } from '../../shared/checks/overrides.ts';
import type { CheckOverride } from '../../shared/entities/checkOverride.ts';
import { placeKey } from './checkInSteps.ts';
import { lapsedOverrides } from './lapsedOverrides.ts';

/** A finding with what the screen says of it. */
export interface PlacedFinding extends CheckedFinding {
  /** Names it on the screen; the same after another run as long as the words at fault are. */
  readonly key: string;
  /** What the rule looks for, in a few words. */
  readonly title: string;
  readonly family: Rule['family'];
  /** Printed number of its place, or the section where there is none; empty for what has no place. */
  readonly place: string;
  /** The override that ended because the words at fault changed. */
  readonly lapsed?: Pick<CheckOverride, 'reason' | 'by' | 'at'>;
}

/** Overridden findings stand in a group of their own: they are answered. */
export type Group = Severity | 'overridden';

export const groupOf = ({ severity, override }: CheckedFinding): Group =>
  override === undefined ? severity : 'overridden';

export const groupWords: Readonly<Record<Group, string>> = {
  must: 'Must be mended',
  should: 'Ought to be mended',
  note: 'Worth knowing',
  overridden: 'Overridden',
};

export const groups = ['must', 'should', 'note', 'overridden'] as const satisfies readonly Group[];

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

/** The findings in the order in which the panel has them: group by group, and within one paper by paper. */
export function placedFindings({ context, findings }: CheckedPack): readonly PlacedFinding[] {
  const sections = new Map(
    context.papers.flatMap(({ passages }) => passages.map(({ block, section }) => [block, section] as const)),
  );
  const papers = new Map(context.papers.map(({ paper }, at) => [paper.ref, at]));
  const lapsedOf = lapsedOverrides({ context, findings });
  const seen = new Map<string, number>();
  const placed = findings.map((finding): PlacedFinding => {
    const name = placeKey(finding);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    const rule = rulesById.get(finding.rule);
    const lapsed = lapsedOf(finding);
    return {
      ...finding,
      key: times === 0 ? name : `${name}${times}`,
      title: rule?.label ?? finding.rule,
      family: rule?.family ?? 'structure',
      place: finding.number?.replace(/\.$/, '') ?? sections.get(finding.block ?? '') ?? '',
      ...(lapsed === undefined ? {} : { lapsed }),
    };
  });
  const paperOrder = (finding: PlacedFinding): number => papers.get(finding.paper ?? '') ?? -1;
  // What one rule says of many places stands together, where it speaks first.
  const first = new Map<string, number>();
  placed.forEach((finding, at) => {
    const name = ruleInPaper(finding);
    if (!first.has(name)) first.set(name, at);
  });
  const ruleOrder = (finding: PlacedFinding): number => first.get(ruleInPaper(finding)) ?? 0;
  const groupOrder = (finding: PlacedFinding): number => groups.indexOf(groupOf(finding));
  return placed.sort(
    (a, b) => groupOrder(a) - groupOrder(b) || paperOrder(a) - paperOrder(b) || ruleOrder(a) - ruleOrder(b),
  );
}

const ruleInPaper = (finding: PlacedFinding): string =>
  JSON.stringify([groupOf(finding), finding.paper, finding.rule]);
