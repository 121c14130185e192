import type { Nation } from '../../../shared/calendar/nation.ts';
import type { Row } from '../../../shared/entities/index.ts';
import type { PlacedFinding } from '../../checks/placedFindings.ts';
import { SeverityMark } from '../../checks/SeverityMark.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import form from '../../programme/parts/PanelForm.module.css';
import { rowById, saveFields } from '../../store.ts';
import styles from './Restriction.module.css';
import { exemptDescriptions } from './exemptDescriptions.ts';

type Kind = 'paper' | 'appendix';

interface RestrictionFieldsProps {
  readonly kind: Kind;
  readonly row: Row<Kind>;
  readonly nation: Nation;
  readonly isReadOnly: boolean;
  /** What the checks have found wrong with it, each beside the field that it is about; left out where that stands elsewhere. */
  readonly findings?: readonly PlacedFinding[];
}

const nothingFound: readonly PlacedFinding[] = [];

const restrictionWords = {
  open: 'Open: the public may read it',
  exempt: 'Exempt: the body may keep it back',
  confidential: 'Confidential: it must be kept back',
};

/** Who may read a report, or an appendix of an open one, on what ground and until when. */
export function RestrictionFields({
  kind,
  row,
  nation,
  isReadOnly,
  findings = nothingFound,
}: RestrictionFieldsProps) {
  const shared = { kind, row, isReadOnly } as const;
  const { act, descriptions } = exemptDescriptions(nation);
  // As the row stands at this moment: two may be ticked one right after the other.
  const toggle = (number: number): void => {
    const before = rowById(kind, row.id)?.exemptParagraphs ?? [];
    const exemptParagraphs = before.includes(number)
      ? before.filter((each) => each !== number)
      : [...before, number].sort((a, b) => a - b);
    void saveFields(kind, row.id, { exemptParagraphs });
  };
  return (
    <>
      <RowChoice {...shared} field="restriction" options={optionsOf(restrictionWords)} />
      <Said rules={['confidential-or-exempt']} findings={findings} />
      {row.restriction === 'confidential' && (
        <p className={form.hint}>
          Confidential is what a government department gave on that condition, or what an enactment or a court
          forbids to disclose. It needs no paragraph and no test.
        </p>
      )}
      {(row.restriction === 'exempt' || row.exemptParagraphs.length > 0) && (
        <fieldset className={styles.paragraphs}>
          <legend>Paragraphs of {act}</legend>
          <Said rules={['exempt-without-paragraph']} findings={findings} />
          {descriptions.map(({ number, words }) => (
            <label key={number} className={styles.paragraph}>
              <input
                type="checkbox"
                checked={row.exemptParagraphs.includes(number)}
                disabled={isReadOnly}
                onChange={() => toggle(number)}
              />
              <span>
                <strong>{number}</strong> {words}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {row.restriction === 'exempt' && (
        <>
          <RowField {...shared} field="publicInterest" multiline />
          <Said rules={['exempt-without-interest-test']} findings={findings} />
          <div className={form.pair}>
            <RowField {...shared} field="interestTestedOn" form="day" />
            <RowField {...shared} field="interestReviewOn" form="day" />
          </div>
          <Said rules={['interest-test-stale']} findings={findings} />
        </>
      )}
      {row.restriction !== 'open' && (
        <>
          <RowField {...shared} field="restrictedUntil" form="day" />
          <Said rules={['restriction-ends-before-meeting', 'end-date-as-reason']} findings={findings} />
          <RowField {...shared} field="openTitle" multiline />
          <Said rules={['open-title-tells']} findings={findings} />
          <p className={form.hint}>
            The public {kind === 'paper' ? 'agenda' : 'pack'} shows the open title in place of “{row.title}”.
            It must not tell what is kept back.
          </p>
        </>
      )}
    </>
  );
}

interface SaidProps {
  readonly rules: readonly string[];
  readonly findings: readonly PlacedFinding[];
}

/** What the checks found wrong with a field, in their words. */
function Said({ rules, findings }: SaidProps) {
  const own = findings.filter(({ rule, override }) => rules.includes(rule) && override === undefined);
  return (
    <output className={own.length === 0 ? 'visuallyHidden' : styles.said}>
      {own.map(({ key, severity, message }) => (
        <span key={key} className={styles[severity]}>
          <SeverityMark severity={severity} size={12} /> {message}
        </span>
      ))}
    </output>
  );
}
