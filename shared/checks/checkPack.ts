import type { Organisation } from '../entities/organisation.ts';
import type { CheckContext, RuleSetting } from './check.ts';
import { rules as allRules } from './index.ts';
import { type CheckedFinding, withOverrides } from './overrides.ts';
import { type CheckInput, checkContext, runChecks } from './run.ts';

export interface CheckedPack {
  readonly context: CheckContext;
  /** The gravest first, and within a severity in reading order. */
  readonly findings: readonly CheckedFinding[];
}

/**
 * Runs all rules over a meeting's pack as its council has set them, and puts the overrides to the findings: the one way
 * in which screen, command line and publication check, so that none finds what another does not.
 */
export function checkPack(input: CheckInput, rules = allRules): CheckedPack {
  const context = checkContext(input);
  const findings = runChecks(context, rules, settingsOf(context.organisation));
  return { context, findings: withOverrides(context, findings) };
}

/** A council's settings in the form that the engine takes. */
export const settingsOf = ({ ruleSettings }: Pick<Organisation, 'ruleSettings'>): RuleSetting[] =>
  ruleSettings.map(({ rule, on, severity }) => ({ rule, on, ...(severity === null ? {} : { severity }) }));
