/** Language: names, abbreviations, spelling and sentences. A rule a line. */
import type { Rule } from '../check.ts';
import { abbreviationTwoWays } from '../rules/abbreviationTwoWays.ts';
import { abbreviationUnexplained } from '../rules/abbreviationUnexplained.ts';
import { doubledWord } from '../rules/doubledWord.ts';
import { fullStopMissing } from '../rules/fullStopMissing.ts';
import { glossaryNames } from '../rules/glossaryNames.ts';
import { grammarSlip } from '../rules/grammarSlip.ts';
import { hardToRead } from '../rules/hardToRead.ts';
import { indefiniteArticle } from '../rules/indefiniteArticle.ts';
import { sentenceStart } from '../rules/sentenceStart.ts';
import { spelling } from '../rules/spelling.ts';
import { strayMarks } from '../rules/strayMarks.ts';
import { unmatchedMarks } from '../rules/unmatchedMarks.ts';

export const languageRules: readonly Rule[] = [
  glossaryNames,
  abbreviationUnexplained,
  abbreviationTwoWays,
  spelling,
  doubledWord,
  grammarSlip,
  indefiniteArticle,
  fullStopMissing,
  unmatchedMarks,
  strayMarks,
  sentenceStart,
  hardToRead,
];
