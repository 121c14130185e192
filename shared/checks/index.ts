/** Every rule, family by family. */
import type { Rule } from './check.ts';
import { accessRules } from './families/access.ts';
import { dateRules } from './families/dates.ts';
import { languageRules } from './families/language.ts';
import { moneyRules } from './families/money.ts';
import { peopleRules } from './families/people.ts';
import { publicationRules } from './families/publication.ts';
import { restrictionRules } from './families/restriction.ts';
import { riskRules } from './families/risk.ts';
import { structureRules } from './families/structure.ts';

export const rules: readonly Rule[] = [
  ...dateRules,
  ...publicationRules,
  ...restrictionRules,
  ...moneyRules,
  ...structureRules,
  ...peopleRules,
  ...riskRules,
  ...languageRules,
  ...accessRules,
];
