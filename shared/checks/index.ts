/** Every rule, family by family. */
import type { Rule } from './check.ts';
import { dateRules } from './families/dates.ts';
import { moneyRules } from './families/money.ts';
import { publicationRules } from './families/publication.ts';

export const rules: readonly Rule[] = [...dateRules, ...publicationRules, ...moneyRules];
