import { formatDate } from '../dates.ts';
import type { Block, CellContent, Fact, FactsBlock, RecommendationsBlock } from '../document/blocks.ts';
import { paragraph } from '../document/make.ts';
import { ratingInline } from '../sections/confidence.ts';
import { recommendationsBlock } from '../sections/recommendations.ts';
import { type SectionContext, postTitle } from '../sections/section.ts';
import type { HeaderField } from '../templates/template.ts';

/** The header grid of a report: what the author wrote, or else what the data say. */
export function headerFacts(context: SectionContext): FactsBlock {
  return {
    kind: 'facts',
    id: context.id('header'),
    rows: context.template.header.flatMap((field): Fact[] => {
      const blocks = contentOf(field, context);
      if (blocks.length === 0 && !field.required) return [];
      return [{ id: context.id(`header-${field.key}`), label: field.label, blocks }];
    }),
  };
}

function contentOf(field: HeaderField, context: SectionContext): (CellContent | RecommendationsBlock)[] {
  const authored = context.paper.header[field.key];
  if (authored !== undefined) return context.author(authored).filter(fitsHeader);
  if (field.from === 'recommendations') {
    const block = recommendationsBlock(context, context.id('recommendations'));
    return block === undefined ? [] : [block];
  }
  const id = context.id(`header-${field.key}.1`);
  const words = field.from === undefined ? '' : fromData(field.from, context);
  if (words !== '') return [paragraph(id, words)];
  if (field.from === 'confidence') {
    const latest = programme(context)
      ?.confidence.filter((each) => each.on <= context.meeting.date)
      .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
    return latest === undefined
      ? []
      : [paragraph(id, [ratingInline(latest.rating), { kind: 'text', text: `. ${latest.reason}` }])];
  }
  return [];
}

const programme = (context: SectionContext) =>
  context.rows.programme.find((each) => each.id === context.paper.programmeId);

function fromData(from: NonNullable<HeaderField['from']>, context: SectionContext): string {
  const { paper, meeting, rows } = context;
  switch (from) {
    case 'title':
      return paper.title;
    case 'meetingDate':
      return formatDate(meeting.date, 'medium');
    case 'keyDecision':
      return paper.keyDecision === null ? '' : paper.keyDecision ? 'Yes' : 'No';
    case 'forwardPlanRef':
      return paper.forwardPlanRef;
    case 'reportNumber':
      return paper.reportNumber;
    case 'sponsor':
      return postTitle(rows, programme(context)?.sponsorPostId ?? null);
    case 'manager':
      return postTitle(rows, programme(context)?.managerPostId ?? null);
    case 'confidence':
    case 'recommendations':
      return '';
  }
}

const fitsHeader = (block: Block): block is CellContent =>
  block.kind === 'paragraph' || block.kind === 'list';
