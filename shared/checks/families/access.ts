/** Access: what a screen reader, a printer in grey or a hurried reader needs. A rule a line. */
import type { Rule } from '../check.ts';

export const accessRules: readonly Rule[] = [];
