/** Structure: numbers, references, sections, appendices and what a paper says twice. A rule a line. */
import type { Rule } from '../check.ts';
import { appendices } from '../rules/appendices.ts';
import { appendixIsDraft } from '../rules/appendixIsDraft.ts';
import { backgroundPapersUnlisted } from '../rules/backgroundPapersUnlisted.ts';
import { blankCell } from '../rules/blankCell.ts';
import { bothWithOne } from '../rules/bothWithOne.ts';
import { bulletsLost } from '../rules/bulletsLost.ts';
import { conclusionsDiffer } from '../rules/conclusionsDiffer.ts';
import { contentsDiffer } from '../rules/contentsDiffer.ts';
import { copiedRisks } from '../rules/copiedRisks.ts';
import { duplicateRows } from '../rules/duplicateRows.ts';
import { emptyForm } from '../rules/emptyForm.ts';
import { equalityNotAssessed } from '../rules/equalityNotAssessed.ts';
import { financeWithoutFigure } from '../rules/financeWithoutFigure.ts';
import { headerFieldEmpty } from '../rules/headerFieldEmpty.ts';
import { judgesDiffer } from '../rules/judgesDiffer.ts';
import { legalWithoutLaw } from '../rules/legalWithoutLaw.ts';
import { mandatorySection } from '../rules/mandatorySection.ts';
import { noneWithoutReason } from '../rules/noneWithoutReason.ts';
import { noOtherOptions } from '../rules/noOtherOptions.ts';
import { noRiskImplications } from '../rules/noRiskImplications.ts';
import { numberGap } from '../rules/numberGap.ts';
import { numbersUnique } from '../rules/numbersUnique.ts';
import { permanentOrTemporary } from '../rules/permanentOrTemporary.ts';
import { recommendationGrammar } from '../rules/recommendationGrammar.ts';
import { referenceSubject } from '../rules/referenceSubject.ts';
import { referenceTarget } from '../rules/referenceTarget.ts';
import { rowsOutOfLine } from '../rules/rowsOutOfLine.ts';
import { saidTwice } from '../rules/saidTwice.ts';
import { signOffMissing } from '../rules/signOffMissing.ts';
import { summaryMissing } from '../rules/summaryMissing.ts';
import { unnamedInstrument } from '../rules/unnamedInstrument.ts';
import { unnumbered } from '../rules/unnumbered.ts';
import { updateAsksDecision } from '../rules/updateAsksDecision.ts';

export const structureRules: readonly Rule[] = [
  referenceTarget,
  referenceSubject,
  numbersUnique,
  numberGap,
  unnumbered,
  contentsDiffer,
  recommendationGrammar,
  conclusionsDiffer,
  mandatorySection,
  noneWithoutReason,
  headerFieldEmpty,
  updateAsksDecision,
  legalWithoutLaw,
  noRiskImplications,
  financeWithoutFigure,
  noOtherOptions,
  bothWithOne,
  appendices,
  backgroundPapersUnlisted,
  appendixIsDraft,
  signOffMissing,
  equalityNotAssessed,
  blankCell,
  emptyForm,
  rowsOutOfLine,
  duplicateRows,
  copiedRisks,
  saidTwice,
  summaryMissing,
  judgesDiffer,
  bulletsLost,
  permanentOrTemporary,
  unnamedInstrument,
];
