/** People: posts and who holds them on the day. A rule a line. */
import type { Rule } from '../check.ts';
import { portfolioMissing } from '../rules/portfolioMissing.ts';
import { postNamedTwoWays } from '../rules/postNamedTwoWays.ts';
import { postNotSeated } from '../rules/postNotSeated.ts';

export const peopleRules: readonly Rule[] = [postNotSeated, postNamedTwoWays, portfolioMissing];
