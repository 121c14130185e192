import { useDeferredValue, useMemo, useState } from 'react';
import { assemblePaper } from '../../shared/assemblePaper.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { keepingEqual } from '../shareEqual.ts';
import { today } from '../today.ts';
import { type PaperInMeeting, inMeeting } from './inMeeting.ts';
import { type Printed, nothingPrinted, printedOf } from './printed.ts';

interface PaperOnScreen {
  /** Undefined where there is no body that could meet, and nothing is checked. */
  readonly placed: PaperInMeeting | undefined;
  readonly printed: Printed;
}

/** A paper within its meeting, and what of it prints: made anew whenever the rows change, after the change is on screen. */
export function usePaperOnScreen(rows: Rows, paperId: string): PaperOnScreen {
  const settled = useDeferredValue(rows);
  const [keep] = useState(keepingEqual<Printed>);
  return useMemo(() => {
    const paper = settled.paper.find(({ id }) => id === paperId);
    if (paper === undefined) return { placed: undefined, printed: nothingPrinted };
    return { placed: inMeeting(settled, paper, today()), printed: keep(printedAs(settled, paperId)) };
  }, [keep, settled, paperId]);
}

function printedAs(rows: Rows, paperId: string): Printed {
  try {
    const assembled = assemblePaper(rows, paperId, today());
    return assembled === undefined ? nothingPrinted : printedOf(assembled.document, assembled.partId);
  } catch (error) {
    // The page is where the mistake is mended, so it must not go with it.
    console.error('The paper could not be assembled:', error);
    return nothingPrinted;
  }
}
