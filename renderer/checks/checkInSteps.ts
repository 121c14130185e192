import type { Finding, PaperContext, Rule } from '../../shared/checks/check.ts';
import { type CheckedPack, checkPack, settingsOf } from '../../shared/checks/checkPack.ts';
import { rules as allRules } from '../../shared/checks/index.ts';
import { type CheckInput, checkContext } from '../../shared/checks/run.ts';

/**
 * `checkPack` one rule a step, so that the window can answer a key press between two steps. The answers of the rules are
 * gathered first and then go through `checkPack` itself: settings, order and overrides are its business alone.
 */
export function* checkInSteps(input: CheckInput, rules = allRules): Generator<undefined, CheckedPack> {
  const context = checkContext(input);
  const off = new Set(settingsOf(context.organisation).flatMap((each) => (each.on ? [] : [each.rule])));
  const answered: Rule[] = [];
  for (const rule of rules) {
    if (off.has(rule.id)) continue;
    if (rule.over === 'pack') {
      const found = rule.check(context);
      answered.push({ ...rule, check: () => found });
    } else {
      const found = new Map(context.papers.map((paper) => [paper.paper.id, rule.check(paper)]));
      answered.push({ ...rule, check: ({ paper }: PaperContext) => found.get(paper.id) ?? [] });
    }
    yield undefined;
  }
  return checkPack(input, answered);
}

/** What tells a finding from all others of its pack, and stays the same while the words at fault do. */
export const placeKey = ({ rule, paper, block, quote }: Finding): string =>
  JSON.stringify([rule, paper, block, quote]);
