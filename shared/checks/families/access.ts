/** Access: what a screen reader, a printer in grey or a hurried reader needs. A rule a line. */
import type { Rule } from '../check.ts';
import { attachmentWithoutAlternative } from '../rules/attachmentWithoutAlternative.ts';
import { blockCapitals } from '../rules/blockCapitals.ts';
import { colourAlone } from '../rules/colourAlone.ts';
import { figureWithoutAlternative } from '../rules/figureWithoutAlternative.ts';
import { headingJump } from '../rules/headingJump.ts';
import { linkText } from '../rules/linkText.ts';
import { tableWithoutHeader } from '../rules/tableWithoutHeader.ts';

export const accessRules: readonly Rule[] = [
  tableWithoutHeader,
  figureWithoutAlternative,
  attachmentWithoutAlternative,
  headingJump,
  colourAlone,
  blockCapitals,
  linkText,
];
