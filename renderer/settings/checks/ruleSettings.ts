/** How a council has set its checks. What is as the check comes needs no setting, and none is kept. */
import type { Rule, Severity } from '../../../shared/checks/check.ts';
import type { Row } from '../../../shared/entities/index.ts';

type Settings = Row<'organisation'>['ruleSettings'];

export interface RuleState {
  readonly on: boolean;
  readonly severity: Severity;
  /** Whether the council has set anything. */
  readonly isOwn: boolean;
}

export function ruleState(rule: Pick<Rule, 'id' | 'severity'>, settings: Settings): RuleState {
  const own = settings.find((setting) => setting.rule === rule.id);
  return {
    on: own?.on ?? true,
    severity: own?.severity ?? rule.severity,
    isOwn: own !== undefined,
  };
}

/** The settings with one check set otherwise. */
export function withRule(
  settings: Settings,
  rule: Pick<Rule, 'id' | 'severity'>,
  change: Partial<Pick<RuleState, 'on' | 'severity'>>,
): Settings {
  const { on, severity } = { ...ruleState(rule, settings), ...change };
  const others = settings.filter((setting) => setting.rule !== rule.id);
  const own = severity === rule.severity ? null : severity;
  return on && own === null ? others : [...others, { rule: rule.id, on, severity: own }];
}

export const withoutRule = (settings: Settings, ruleId: string): Settings =>
  settings.filter((setting) => setting.rule !== ruleId);

export const ruleFilters = ['all', 'own', 'off'] as const;
export type RuleFilter = (typeof ruleFilters)[number];

export interface RuleFamily {
  readonly family: Rule['family'];
  readonly rules: readonly Rule[];
}

/** The checks that hold all words typed, family by family, families without any left out. */
export function ruleFamilies(
  rules: readonly Rule[],
  settings: Settings,
  { typed, filter }: { readonly typed: string; readonly filter: RuleFilter },
): readonly RuleFamily[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter((rule) => {
    const state = ruleState(rule, settings);
    if (filter === 'own' && !state.isOwn) return false;
    if (filter === 'off' && state.on) return false;
    const text = `${rule.label} ${rule.why} ${rule.source} ${familyWords[rule.family]}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const families = [...new Set(rules.map(({ family }) => family))];
  return families
    .map((family) => ({ family, rules: found.filter((rule) => rule.family === family) }))
    .filter((each) => each.rules.length > 0);
}

export const familyWords: Readonly<Record<Rule['family'], string>> = {
  dates: 'Dates',
  publication: 'Publication and notice',
  restriction: 'Restricted business',
  money: 'Money',
  structure: 'Structure of a paper',
  people: 'People and posts',
  risk: 'Risk',
  language: 'Language',
  access: 'Accessibility',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  must: 'Must be mended',
  should: 'Should be mended',
  note: 'Worth knowing',
};
