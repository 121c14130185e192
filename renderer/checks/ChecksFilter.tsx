import type { Rule, Severity } from '../../shared/checks/check.ts';
import styles from './ChecksFilter.module.css';
import { SeverityMark } from './SeverityMark.tsx';
import type { Findings } from './useFindings.ts';

const severities: readonly (readonly [Severity, string])[] = [
  ['must', 'Must'],
  ['should', 'Should'],
  ['note', 'Notes'],
];

const familyWords: Readonly<Record<Rule['family'], string>> = {
  dates: 'Dates',
  publication: 'Publication',
  money: 'Money',
  structure: 'Structure',
  restriction: 'Restriction',
  people: 'People and posts',
  risk: 'Risk',
  language: 'Language',
  access: 'Access',
};

/** Which findings are listed by severity, each with its count. */
export function ChecksFilter({ findings }: { readonly findings: Findings }) {
  const { all, filter, setFilter } = findings;
  const toggle = (severity: Severity): void => {
    const without = new Set(filter.without);
    if (!without.delete(severity)) without.add(severity);
    setFilter({ ...filter, without });
  };
  return (
    <fieldset className={styles.filter}>
      <legend className="visuallyHidden">Findings that are listed</legend>
      {severities.map(([severity, word]) => (
        <button
          key={severity}
          type="button"
          className={styles.choice}
          aria-pressed={!filter.without.has(severity)}
          onClick={() => toggle(severity)}
        >
          <SeverityMark severity={severity} size={12} overridden={filter.without.has(severity)} />
          {word}
          <span className={styles.count}>{all.filter((each) => each.severity === severity).length}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Which findings are listed by what they are about. */
export function SubjectFilter({ findings }: { readonly findings: Findings }) {
  const { all, filter, setFilter } = findings;
  const families = (Object.keys(familyWords) as Rule['family'][]).filter((family) =>
    all.some((each) => each.family === family),
  );
  return (
    <select
      className={styles.family}
      aria-label="About"
      value={filter.family ?? ''}
      onChange={({ target }) =>
        setFilter({ ...filter, family: families.find((family) => family === target.value) ?? null })
      }
    >
      <option value="">All subjects</option>
      {families.map((family) => (
        <option key={family} value={family}>
          {familyWords[family]}
        </option>
      ))}
    </select>
  );
}
