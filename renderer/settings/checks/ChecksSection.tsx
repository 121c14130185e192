import { useDeferredValue, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { rules } from '../../../shared/checks/index.ts';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { FilterBox } from '../parts/FilterBox.tsx';
import { Group, Section } from '../parts/Section.tsx';
import { useSaveCouncil } from '../parts/useSaveCouncil.ts';
import { useIsWhole } from '../../useIsWhole.ts';
import { useCouncil } from '../useCouncil.ts';
import styles from './ChecksSection.module.css';
import { RuleLine } from './RuleLine.tsx';
import { type RuleFilter, familyWords, ruleFamilies, ruleState } from './ruleSettings.ts';

const filterWords: Readonly<Record<RuleFilter, string>> = {
  all: 'All',
  own: 'Set by us',
  off: 'Not in use',
};

/** More than a tall window shows. */
const familiesAtFirst = 2;

/** Every check with what it is for and what it rests on; a council may leave one out or weigh it otherwise. */
export function ChecksSection() {
  const { council, readOnly } = useCouncil();
  const settings = council.ruleSettings;
  const save = useSaveCouncil()('ruleSettings');
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  const families = ruleFamilies(rules, settings, { typed: useDeferredValue(typed), filter });
  const inUse = rules.filter((rule) => ruleState(rule, settings).on).length;
  const [isWhole] = useIsWhole();
  const drawn = isWhole ? families : families.slice(0, familiesAtFirst);
  const shown = families.reduce((sum, family) => sum + family.rules.length, 0);
  return (
    <Section
      title="Checks"
      lead={`Before a pack is published, ${inUse} of ${rules.length} checks look at it. What must be mended stops the publication, unless somebody overrides it with a reason.`}
      action={
        !readOnly &&
        settings.length > 0 && <Action onPress={() => void save([])}>Reset all to how they come</Action>
      }
    >
      <div className={styles.tools}>
        <FilterBox label="Find a check" value={typed} onChange={setTyped} />
        <RadioGroup
          aria-label="Which checks are shown"
          className={`${styles.filters}`}
          value={filter}
          onChange={(value) => setFilter(value as RuleFilter)}
          orientation="horizontal"
        >
          {Object.entries(filterWords).map(([value, label]) => (
            <Radio key={value} value={value} className={`${styles.filter}`}>
              {label}
            </Radio>
          ))}
        </RadioGroup>
        <output className="visuallyHidden">{shown === 1 ? '1 check' : `${shown} checks`} shown</output>
      </div>
      {families.length === 0 && (
        <EmptyNote title="No check is shown">
          {filter === 'all'
            ? 'Try another word: a regulation, a word of the paper, or what goes wrong.'
            : 'None has been set otherwise than it comes. Choose “All” to see every check.'}
        </EmptyNote>
      )}
      {drawn.map((each) => (
        <Group key={each.family} title={familyWords[each.family]}>
          <ul className={styles.rules}>
            {each.rules.map((rule) => (
              <RuleLine key={rule.id} rule={rule} settings={settings} readOnly={readOnly} save={save} />
            ))}
          </ul>
        </Group>
      ))}
    </Section>
  );
}
