import { createContext, useContext } from 'react';
import { paperPartId } from '../../shared/parts/agenda.ts';
import type { PlacedFinding } from '../checks/placedFindings.ts';
import type { TextMark } from '../editor/marks/textMarks.ts';
import type { PaperParts } from './paperParts.ts';
import { type Place, blockOf, placeOf } from './place.ts';

/** The findings to underline in each text of a paper, by its place. */
export type FindingMarks = ReadonlyMap<Place, readonly TextMark[]>;

/** Open findings that are about words of a text; what is overridden is answered and not underlined. */
export function findingMarks(parts: PaperParts, findings: readonly PlacedFinding[]): FindingMarks {
  const start = paperPartId(parts.paper).length + 1;
  const marks = new Map<Place, TextMark[]>();
  for (const { block, quote, severity, message, override } of findings) {
    const local = block?.slice(start) ?? '';
    const place = override === undefined && local !== '' ? placeOf(parts, local) : null;
    const within = place === null ? null : blockOf(parts, local);
    if (place === null || within === null) continue;
    const mark: TextMark = { block: within, quote, severity, message };
    const before = marks.get(place);
    if (before === undefined) marks.set(place, [mark]);
    else before.push(mark);
  }
  return marks;
}

const none: readonly TextMark[] = [];
const Context = createContext<FindingMarks>(new Map());

export const FindingMarksOnPage = Context.Provider;

/** What is underlined in the text of a place. */
export const useFindingMarks = (place: Place): readonly TextMark[] => useContext(Context).get(place) ?? none;
