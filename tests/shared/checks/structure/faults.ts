/**
 * Faults of the five papers that the rules on structure, posts, risk, language and access find, by their number in the
 * list that the project was given. `said` is part of what the rule says, quotes or places the finding at.
 */
export interface Fault {
  readonly number: number;
  readonly ref: string;
  readonly rule: string;
  readonly said: RegExp;
}

const one = 'bcp-cabinet-2021-09-01';
const two = 'bcp-cabinet-2021-11-24';
const three = 'bcp-cabinet-2023-09-27';
const four = 'lbhf-cabinet-2016-11-07';
const five = 'rutland-cabinet-2017-04-18';

const fault = (number: number, ref: string, rule: string, said: RegExp): Fault => ({
  number,
  ref,
  rule,
  said,
});

export const faults: readonly Fault[] = [
  fault(9, one, 'blank-cell', /Joint Commissioning/),
  fault(11, one, 'recommendation-grammar', /“Receive …” does not follow/),
  fault(11, one, 'recommendation-grammar', /“approve”, this one “approves”/),
  fault(14, one, 'judges-differ', /fit for purpose/),
  fault(15, one, 'permanent-or-temporary', /permanent or temporary/),
  fault(16, one, 'copied-risks', /21 and 23/),
  fault(16, one, 'risk-unscored', /names no owner/),
  fault(17, one, 'glossary-names', /Children’s and Families Act/),
  fault(17, one, 'grammar-slip', /livery/),
  fault(17, one, 'abbreviation-two-ways', /WSOA/),
  fault(18, one, 'equality-not-assessed', /No equality impact assessment/),
  fault(21, two, 'sentence-start', /governance, joint strategic/),
  fault(21, two, 'grammar-slip', /Review and embed/),
  fault(24, two, 'unnamed-instrument', /Regulation 4\(5\)/),
  fault(25, two, 'background-papers-unlisted', /inspection letter/),
  fault(26, two, 'copied-risks', /7 of the 8 statements/),
  fault(27, two, 'finance-without-figure', /no figure/),
  fault(29, two, 'sentence-start', /These include/),
  fault(30, two, 'grammar-slip', /it its/),
  fault(30, two, 'grammar-slip', /appointment a/),
  fault(30, two, 'grammar-slip', /to radically improving/),
  fault(30, two, 'full-stop-missing', /children and young people/),
  fault(31, two, 'post-not-seated', /left Cabinet on 23 November 2021/),
  fault(42, three, 'duplicate-rows', /both 397/),
  fault(43, three, 'glossary-names', /Written State of Action/),
  fault(43, three, 'indefinite-article', /a EHCP/),
  fault(43, three, 'glossary-names', /Education and Health Care/),
  fault(47, three, 'said-twice', /55%/),
  fault(48, three, 'mandatory-section', /Summary of equality implications/),
  fault(48, three, 'mandatory-section', /Background papers/),
  fault(49, three, 'none-without-reason', /“Wards” says “Not applicable”/),
  fault(50, three, 'appendices', /Backlog Project Plan/),
  fault(51, three, 'portfolio-missing', /no portfolio/),
  fault(53, three, 'legal-without-law', /names no Act/),
  fault(54, three, 'summary-missing', /no summary/),
  fault(62, four, 'both-with-one', /both business cases/),
  fault(68, four, 'glossary-names', /Quality Care Commission/),
  fault(68, four, 'glossary-names', /The Children’s Act/),
  fault(68, four, 'glossary-names', /CAHMS/),
  fault(68, four, 'grammar-slip', /with 18 weeks/),
  fault(68, four, 'grammar-slip', /a number outline/),
  fault(69, four, 'contents-differ', /in the body it is 2\.3/),
  fault(69, four, 'number-gap', /4\.4\.2 stands without a 4\.4\.1/),
  fault(69, four, 'reference-target', /has no 4\.5/),
  fault(70, four, 'numbers-unique', /2\.2, 4\.2 and 4\.3/),
  fault(71, four, 'unnumbered', /section 5/),
  fault(72, four, 'appendices', /refers to Appendix One/),
  fault(73, four, 'appendix-is-draft', /version 0\.7/),
  fault(74, four, 'rows-out-of-line', /fell apart/),
  fault(74, four, 'risk-unscored', /no likelihood or impact/),
  fault(75, four, 'no-risk-implications', /risk management/),
  fault(75, four, 'no-risk-implications', /Procurement/),
  fault(76, four, 'background-papers-unlisted', /says “None”/),
  fault(77, four, 'sign-off-missing', /Equality implications/),
  fault(79, four, 'empty-form', /Signatures/),
  fault(80, four, 'legal-without-law', /does not say what it means/),
  fault(84, five, 'conclusions-differ', /delegates authority/),
  fault(84, five, 'conclusions-differ', /asks the body to note/),
  fault(85, five, 'recommendation-grammar', /circular/),
  fault(86, five, 'no-other-options', /describe one/),
  fault(87, five, 'unnumbered', /section 6/),
  fault(87, five, 'bullets-lost', /2\.2\.1|announcement covered/),
  fault(88, five, 'mandatory-section', /no section on risk/),
  fault(89, five, 'reference-subject', /4\.3 says nothing of/),
  fault(90, five, 'reference-subject', /2\.2\.4 seems to be meant/),
  fault(92, five, 'header-field-empty', /Report number/),
  fault(93, five, 'equality-not-assessed', /too late/),
  fault(94, five, 'spelling', /consultaion/),
  fault(94, five, 'spelling', /Transformaiton/),
  fault(94, five, 'unmatched-marks', /front door/),
  fault(94, five, 'grammar-slip', /describe in/),
  fault(95, five, 'post-named-two-ways', /DCS/),
  fault(96, five, 'appendices', /SEND Inclusion Strategy/),
  fault(97, five, 'update-asks-decision', /3 decisions/),
  fault(98, five, 'stray-marks', /phase, \(2\)/),
  fault(98, five, 'doubled-word', /provision specialist provision/),
];
