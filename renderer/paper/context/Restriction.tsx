import type { PlacedFinding } from '../../checks/placedFindings.ts';
import { SeverityMark } from '../../checks/SeverityMark.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import form from '../../programme/parts/PanelForm.module.css';
import { changePaper } from '../changePaper.ts';
import type { PaperParts } from '../paperParts.ts';
import styles from './Restriction.module.css';
import { exemptDescriptions } from './exemptDescriptions.ts';

interface RestrictionProps {
  readonly parts: PaperParts;
  readonly findings: readonly PlacedFinding[];
  readonly isReadOnly: boolean;
}

const restrictionWords = {
  open: 'Open: the public may read it',
  exempt: 'Exempt: the body may keep it back',
  confidential: 'Confidential: it must be kept back',
};

/** Who may read the paper, on what ground and until when. What the checks say of it stands beside the field it is about. */
export function Restriction({ parts, findings, isReadOnly }: RestrictionProps) {
  const { paper, organisation } = parts;
  const shared = { kind: 'paper', row: paper, isReadOnly } as const;
  const { act, descriptions } = exemptDescriptions(organisation.nation);
  const toggle = (number: number): void =>
    void changePaper(paper.id, ({ exemptParagraphs: before }) => ({
      exemptParagraphs: before.includes(number)
        ? before.filter((each) => each !== number)
        : [...before, number].sort((a, b) => a - b),
    }));
  const said = (...rules: readonly string[]) => <Said rules={rules} findings={findings} />;
  const isRestricted = paper.restriction !== 'open';
  return (
    <section aria-labelledby="paper-restriction" className={form.group}>
      <h3 id="paper-restriction" className={form.heading}>
        Who may read it
      </h3>
      <RowChoice {...shared} field="restriction" options={optionsOf(restrictionWords)} />
      {said('confidential-or-exempt')}
      {paper.restriction === 'confidential' && (
        <p className={form.hint}>
          Confidential is what a government department gave on that condition, or what an enactment or a court
          forbids to disclose. It needs no paragraph and no test.
        </p>
      )}
      {(paper.restriction === 'exempt' || paper.exemptParagraphs.length > 0) && (
        <fieldset className={styles.paragraphs}>
          <legend>Paragraphs of {act}</legend>
          {said('exempt-without-paragraph')}
          {descriptions.map(({ number, words }) => (
            <label key={number} className={styles.paragraph}>
              <input
                type="checkbox"
                checked={paper.exemptParagraphs.includes(number)}
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
      {paper.restriction === 'exempt' && (
        <>
          <RowField {...shared} field="publicInterest" multiline />
          {said('exempt-without-interest-test')}
          <div className={form.pair}>
            <RowField {...shared} field="interestTestedOn" form="day" />
            <RowField {...shared} field="interestReviewOn" form="day" />
          </div>
          {said('interest-test-stale')}
        </>
      )}
      {isRestricted && (
        <>
          <RowField {...shared} field="restrictedUntil" form="day" />
          {said('restriction-ends-before-meeting', 'end-date-as-reason')}
          <RowField {...shared} field="openTitle" multiline />
          {said('open-title-tells')}
          <p className={form.hint}>
            The public agenda shows the open title in place of “{paper.title}”. It must not tell what is kept
            back.
          </p>
        </>
      )}
    </section>
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
