/** What the sample papers say, as plain text, and the tables they hold. */
import type { RichInline, RichNode, RichTable, RichText } from '../../../shared/entities/richText.ts';
import { mergeRows } from '../../../shared/samples/merge.ts';
import { bcpCouncil } from '../../../shared/samples/bcp/index.ts';
import { bcpProgramme } from '../../../shared/samples/bcp/programme.ts';

export const rows = mergeRows(...bcpCouncil, bcpProgramme);

/** A paper by the meeting that takes it. */
export function paperAt(meetingRef: string) {
  const meeting = rows.meeting.find((each) => each.ref === meetingRef);
  const item = rows.agendaItem.find((each) => each.meetingId === meeting?.id && each.paperId !== null);
  const paper = rows.paper.find((each) => each.id === item?.paperId);
  if (paper === undefined) throw new Error(`${meetingRef} takes no paper.`);
  return paper;
}

/** All authored text of a paper: header, sections, recommendations, appendices. */
export function textsOf(paperId: string): RichText[] {
  const paper = rows.paper.find((each) => each.id === paperId);
  if (paper === undefined) return [];
  const ofPaper = (each: { readonly paperId: string }) => each.paperId === paperId;
  return [
    ...Object.values(paper.header),
    ...paper.sections.map((each) => each.text),
    ...rows.recommendation.filter(ofPaper).map((each) => each.text),
    ...rows.appendix.filter(ofPaper).map((each) => each.text),
  ];
}

const inlineText = (content: readonly RichInline[] | undefined): string =>
  (content ?? [])
    .map((each) => (each.type === 'text' ? each.text : each.type === 'reference' ? each.attrs.words : '\n'))
    .join('');

export function nodeText(node: RichNode): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(node.content);
    case 'list':
      return node.content.map((item) => item.content.map(nodeText).join('\n')).join('\n');
    case 'table':
      return [node.attrs.caption ?? '', ...node.content.map(rowText)].join('\n');
    case 'liveBlock':
      return '';
  }
}

export const rowText = (row: RichTable['content'][number]): string =>
  row.content.map((cell) => cell.content.map(nodeText).join('\n')).join('\n');

export const tablesOf = (paperId: string): RichTable[] =>
  textsOf(paperId)
    .flatMap((each) => each.content)
    .filter((node) => node.type === 'table');
