import type { Problem } from '../../../shared/api.ts';
import type { Rule, Severity } from '../../../shared/checks/check.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { SeverityMark } from '../../checks/SeverityMark.tsx';
import { Action } from '../../components/Action.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';
import { ValueChoice } from '../../fields/ValueChoice.tsx';
import styles from './ChecksSection.module.css';
import { ruleState, severityWords, withRule, withoutRule } from './ruleSettings.ts';

type Settings = Row<'organisation'>['ruleSettings'];

const severityOptions = optionsOf(severityWords);

interface RuleLineProps {
  readonly rule: Rule;
  readonly settings: Settings;
  readonly readOnly: boolean;
  readonly save: (settings: Settings) => Promise<Problem | null>;
}

/** One check: whether it is in use, how grave what it finds is, why it is there, and what it rests on. */
export function RuleLine({ rule, settings, readOnly, save }: RuleLineProps) {
  const { on, severity, isOwn } = ruleState(rule, settings);
  return (
    <li className={styles.rule} data-off={on ? undefined : true}>
      <div className={styles.what}>
        <ValueCheckbox
          label={rule.label}
          value={on}
          isReadOnly={readOnly}
          save={(chosen) => save(withRule(settings, rule, { on: chosen }))}
        />
        <p className={styles.why}>{rule.why}</p>
        <p className={styles.source}>{rule.source}</p>
      </div>
      <div className={styles.weight}>
        <div className={styles.severity}>
          <SeverityMark severity={severity} overridden={!on} />
          <ValueChoice
            label="Severity"
            hiddenLabel={`Severity of ${rule.label}`}
            options={severityOptions}
            value={severity}
            isReadOnly={readOnly || !on}
            save={(chosen) => save(withRule(settings, rule, { severity: chosen as Severity }))}
          />
        </div>
        {isOwn && (
          <p className={styles.usual}>As it comes: {severityWords[rule.severity].toLowerCase()}, in use</p>
        )}
        {isOwn && !readOnly && (
          <Action
            weight="quiet"
            label={`Reset ${rule.label}`}
            onPress={() => void save(withoutRule(settings, rule.id))}
          >
            Reset
          </Action>
        )}
      </div>
    </li>
  );
}
