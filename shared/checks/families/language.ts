/** Language: names, abbreviations, spelling and sentences. A rule a line. */
import type { Rule } from '../check.ts';

export const languageRules: readonly Rule[] = [];
