import type { Row, Rows } from '../../shared/entities/index.ts';
import { type PaperOfItem, papersOf } from '../screens/Papers.tsx';

/** A paper on an agenda with what may arrive as a file for it. */
export interface PaperFiles extends PaperOfItem {
  readonly appendices: readonly Row<'appendix'>[];
  /** The paper itself arrived as a file. */
  readonly isWhole: boolean;
}

/** The papers of a meeting in the order of the agenda. */
export const filesOfMeeting = (meetingId: string, rows: Rows): PaperFiles[] =>
  papersOf(meetingId, rows).map(({ item, paper }) => ({
    item,
    paper,
    appendices: rows.appendix
      .filter((each) => each.paperId === paper.id)
      .sort((a, b) => a.position - b.position),
    isWhole: rows.attachment.some((each) => each.paperId === paper.id),
  }));
