/** Exempt and confidential matter. A rule a line. */
import type { Rule } from '../check.ts';
import { confidentialOrExempt } from '../rules/confidentialOrExempt.ts';
import { endDateAsReason } from '../rules/endDateAsReason.ts';
import { exemptWithoutInterestTest } from '../rules/exemptWithoutInterestTest.ts';
import { exemptWithoutParagraph } from '../rules/exemptWithoutParagraph.ts';
import { interestTestStale } from '../rules/interestTestStale.ts';
import { openTitleTells } from '../rules/openTitleTells.ts';
import { statusDiffers } from '../rules/statusDiffers.ts';

export const restrictionRules: readonly Rule[] = [
  confidentialOrExempt,
  endDateAsReason,
  exemptWithoutInterestTest,
  exemptWithoutParagraph,
  interestTestStale,
  openTitleTells,
  statusDiffers,
];
