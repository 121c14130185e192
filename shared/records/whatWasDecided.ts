/** How the records name a meeting, its items and its decisions, for the public and for members. */
import { formatDate } from '../dates.ts';
import { outcomeWords } from '../decisions/outcomeWords.ts';
import type { MeetingRecord } from '../decisions/meetingRecord.ts';
import { recommendationLabel } from '../decisions/recommendationWords.ts';
import type { DecisionLine } from '../decisions/standing.ts';
import { textDifference } from '../decisions/textDifference.ts';
import type { Inline, Restriction } from '../document/blocks.ts';
import { strong } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { restrictionOf } from '../restriction/restrictionOf.ts';
import type { Audience } from './recordRequest.ts';

export interface RecordOptions {
  readonly audience: Audience;
  /** ISO instant; the document's only clock. */
  readonly assembledAt: string;
}

type Decision = Row<'decision'>;

/** An item as one audience may see it. */
export interface ItemView {
  readonly item: Row<'agendaItem'>;
  readonly title: string;
  readonly sheet: Row<'itemRecord'> | undefined;
  readonly lines: readonly DecisionLine[];
  /** What was heard in private and is kept from this audience. */
  readonly isWithheld: boolean;
  /** Heard in private: members see it, marked. */
  readonly isPrivate: boolean;
  readonly restriction: Restriction | undefined;
}

export const itemViews = (
  record: MeetingRecord,
  { audience, assembledAt }: RecordOptions,
): readonly ItemView[] =>
  record.items.map((item) => {
    const sheet = record.sheetOf(item.id);
    const paper = record.rows.paper.find(({ id }) => id === item.paperId);
    const restriction =
      paper === undefined
        ? undefined
        : restrictionOf(paper, { ...record, item: item.number, today: assembledAt.slice(0, 10) });
    const isPrivate = sheet?.inPrivate === true || restriction !== undefined;
    const isWithheld = isPrivate && audience === 'public';
    return {
      item,
      // The agenda's own title may tell what the open title does not.
      title: isWithheld && restriction !== undefined ? restriction.openTitle : item.title,
      sheet,
      lines: record.lines.filter(({ standing }) => standing.agendaItemId === item.id),
      isWithheld,
      isPrivate,
      restriction,
    };
  });

/** "RESOLVED that …" as far as the audience may know it. */
export function decidedWords(decision: Decision, view: ItemView): string {
  if (!view.isWithheld) return decision.text;
  const summary = decision.publicText.trim();
  return summary === ''
    ? `A decision was taken on this item, which was heard in private. ${view.restriction?.reason ?? ''}`.trim()
    : summary;
}

/** The verb in capitals and the words of the decision, as minutes have them. */
export const decidedInlines = (decision: Decision, view: ItemView): Inline[] => [
  strong(`${outcomeWords[decision.outcome].verb}: `),
  ...(decision.outcome === 'amended' && !view.isWithheld
    ? changedInlines(decision, 'new')
    : [{ kind: 'text' as const, text: decidedWords(decision, view) }]),
];

/** One of the two wordings of an amendment, with what is only in it in bold. */
export const changedInlines = (decision: Decision, side: 'gone' | 'new'): Inline[] =>
  textDifference(decision.originalText, decision.text)
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ kind, text }) => (kind === 'same' ? { kind: 'text', text } : strong(text)));

/** "(b)", "Decision 2": as the paper or the place says. */
export function decisionLabel(
  record: MeetingRecord,
  line: DecisionLine,
  lines: readonly DecisionLine[],
): string {
  const recommendation = record.rows.recommendation.find(({ id }) => id === line.standing.recommendationId);
  return recommendation === undefined
    ? `Decision ${lines.indexOf(line) + 1}`
    : recommendationLabel(record.rows, recommendation);
}

/** "Cabinet, Wednesday 24 November 2021, Council Chamber, Civic Centre". */
export const whereAndWhen = ({ body, meeting }: MeetingRecord): string =>
  [body.name, formatDate(meeting.date, 'long'), meeting.place].filter((each) => each !== '').join(', ');

/** Marks every page of a record that has private matter in it. */
export const privateMarking = (views: readonly ItemView[]): { readonly marking?: string } =>
  views.some(({ isPrivate, isWithheld }) => isPrivate && !isWithheld)
    ? { marking: 'Not for publication: records business heard in private' }
    : {};
