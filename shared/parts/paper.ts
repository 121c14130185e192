import type { Block, Part, Restriction } from '../document/blocks.ts';
import { paragraph, paragraphs, text } from '../document/make.ts';
import { createNumberer } from '../document/outline.ts';
import type { Row } from '../entities/index.ts';
import type { PaperSection } from '../entities/paper.ts';
import type { RichText } from '../entities/richText.ts';
import { authoredBlocks } from '../sections/authored.ts';
import { sections as liveSections } from '../sections/index.ts';
import { recommendationsBlock } from '../sections/recommendations.ts';
import type { Section, SectionContext } from '../sections/section.ts';
import { restrictionOf } from '../restriction/restrictionOf.ts';
import { certificateReference, disposalOf, disposedPart } from '../retention/disposedReport.ts';
import { templateOf } from '../templates/index.ts';
import type { Numbering, TemplateSection } from '../templates/template.ts';
import { paperPartId } from './agenda.ts';
import { attachedBlocks, attachmentOf } from './attached.ts';
import { headerFacts } from './header.ts';
import { type Pack, provenanceLine } from './pack.ts';
import { paperOrder } from './paperOrder.ts';

/** A report and, after it, its attached appendices, each a part of its own. */
export function paperParts(pack: Pack, item: Row<'agendaItem'>, paper: Row<'paper'>): Part[] {
  const partId = paperPartId(paper);
  const template = templateOf(paper.template, pack.rows);
  const contextOf = (
    numbering: Numbering,
    kept: Restriction | undefined,
    numberer = createNumberer(numbering),
  ): SectionContext => {
    const context: SectionContext = {
      rows: kept === undefined ? pack.openRows : pack.rows,
      paper,
      template: { ...template, numbering },
      meeting: pack.meeting,
      body: pack.body,
      organisation: pack.organisation,
      numberer,
      id: idOf,
      author: (content: RichText) => authoredBlocks(content, context),
      ...(pack.onAuthored === undefined ? {} : { onAuthored: pack.onAuthored }),
    };
    return context;
  };
  const idOf = (local: string): string => `${partId}/${local}`;
  const restriction = restrictionOf(paper, { ...pack, item: item.number });
  const whole = attachmentOf(pack, { paperId: paper.id });
  const named: Part = {
    id: partId,
    kind: 'paper',
    title: paper.title,
    item: item.number,
    runningTitle: paper.shortTitle,
    ...provenanceLine(paper.provenance),
    ...marked(restriction),
    blocks: [],
  };
  const disposal = disposalOf(paper, pack.rows);
  if (disposal !== undefined)
    return [disposedPart(named, disposal.disposedAt, certificateReference(pack.meeting.ref, 'reports'))];
  const report: Part = {
    ...named,
    blocks:
      whole === undefined
        ? reportBlocks(contextOf(template.numbering, restriction))
        : attachedBlocks(whole, { id: partId, title: paper.title }, (content) =>
            raiseHeadings(contextOf(template.numbering, restriction).author(content)),
          ),
  };
  const appendices = pack.rows.appendix
    .filter((each) => each.paperId === paper.id && each.state === 'attached')
    .sort((a, b) => a.position - b.position)
    .map((appendix): Part => {
      const appendixId = idOf(`appendix-${appendix.position}`);
      const numbering: Numbering = {
        scheme:
          appendix.numbering === 'decimal'
            ? 'underHeading'
            : appendix.numbering === 'continuous'
              ? 'continuous'
              : 'none',
        headingSuffix: '',
        paragraphSuffix: template.numbering.paragraphSuffix,
      };
      // Written from level 3 as sections are, an appendix counts its headings from 2 as a report of its own.
      const counter = createNumberer(numbering);
      const kept =
        restriction ?? restrictionOf(appendix, { ...pack, item: item.number, appendix: appendix.label });
      const context = contextOf(numbering, kept, {
        ...counter,
        heading: (level, numbered) => counter.heading(raised[level], numbered),
      });
      const title = `${appendix.label}: ${appendix.title}`;
      const file = attachmentOf(pack, { appendixId: appendix.id });
      return {
        id: appendixId,
        kind: 'appendix',
        title,
        item: item.number,
        runningTitle: `${paper.shortTitle}, ${appendix.label}`,
        ...provenanceLine(paper.provenance),
        ...marked(kept),
        blocks:
          file === undefined
            ? [
                { kind: 'heading', id: `${appendixId}.title`, level: 1, text: text(title) },
                ...sampleNotice(context, appendixId),
                ...raiseHeadings(context.author(appendix.text)),
              ]
            : attachedBlocks(file, { id: appendixId, title }, (content) =>
                raiseHeadings(context.author(content)),
              ),
      };
    });
  return [report, ...appendices];
}

const marked = (
  restriction: Restriction | undefined,
): { readonly marking?: string; readonly restriction?: Restriction } =>
  restriction === undefined ? {} : { marking: restriction.marking, restriction };

function sampleNotice(context: SectionContext, id: string): Block[] {
  if (context.paper.provenance === '') return [];
  return [
    {
      kind: 'notice',
      id: `${id}.provenance`,
      tone: 'sample',
      blocks: paragraphs(`${id}.provenance.1`, context.paper.provenance),
    },
  ];
}

function reportBlocks(context: SectionContext): Block[] {
  const { paper, template } = context;
  const byline = template.byline?.replace(/\{(\w+)\}/g, (_, key: string) => plainHeader(context, key)) ?? '';
  return [
    { kind: 'heading', id: context.id('title'), level: 1, text: text(paper.title) },
    ...(byline.trim() === '' ? [] : [{ ...paragraph(context.id('byline'), byline), style: 'lead' as const }]),
    ...sampleNotice(context, context.id('report')),
    headerFacts(context),
    ...(template.recommendations.placement === 'box' ? boxedRecommendations(context) : []),
    ...sectionBlocks(context),
    ...(template.accessibilityLine === undefined
      ? []
      : [{ ...paragraph(context.id('accessibility'), template.accessibilityLine), style: 'small' as const }]),
  ];
}

function boxedRecommendations(context: SectionContext): Block[] {
  const block = recommendationsBlock(context, context.id('recommendations'));
  if (block === undefined) return [];
  const heading = context.template.recommendations.heading;
  return [
    { kind: 'heading', id: context.id('recommendations-heading'), level: 2, text: text(heading) },
    block,
  ];
}

/**
 * What the author wrote, with what is drawn from the data in its place between. A section that was left out altogether is
 * not printed: nothing true can be said in it, and the checks report the gap.
 */
const sectionBlocks = (context: SectionContext): Block[] =>
  paperOrder(context.paper.sections, context.template).flatMap(({ known, section }) =>
    oneSection(context, known, section),
  );

function oneSection(
  context: SectionContext,
  known: TemplateSection | undefined,
  section: PaperSection | undefined,
): Block[] {
  const key = section?.key ?? known?.key ?? '';
  const drawn = known?.live === undefined ? undefined : liveSections.find((each) => each.id === known.live);
  const empty = section === undefined || section.text.content.length === 0;
  if (section === undefined && (drawn === undefined || !hasContent(context, drawn))) return [];

  const number = context.numberer.heading(2, known?.unnumbered !== true);
  const written = empty ? [] : context.author(section.text);
  const live = empty ? (drawn?.build(context, {}, context.id(`${key}-list`)) ?? []) : [];
  const body = [...written, ...live];
  return [
    {
      kind: 'heading',
      id: context.id(key),
      level: 2,
      ...(number === undefined ? {} : { number }),
      text: text(section?.heading ?? known?.heading ?? headingOf(key)),
    },
    ...(body.length > 0 ? body : noneBlocks(context, key, known, section?.none ?? null)),
    ...signOffs(context, key),
  ];
}

/** A section that the template no longer has goes by its key: "financialImplications" is "Financial implications". */
function headingOf(key: string): string {
  const words = key
    .replaceAll(/[-_]+/g, ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Tried with a numberer of its own, so that a section that stays empty uses up no number. */
const hasContent = (context: SectionContext, section: Section): boolean =>
  section.build({ ...context, numberer: createNumberer(context.template.numbering) }, {}, context.id('trial'))
    .length > 0;

/** Words for a section without content: the author's reason in the house's wording, or that it is not written. */
function noneBlocks(
  context: SectionContext,
  key: string,
  known: TemplateSection | undefined,
  why: string | null,
): Block[] {
  const wording = known?.noneWording ?? '';
  const words =
    why !== null
      ? wording.includes('{why}') && why !== '' && !/^none\b/i.test(why)
        ? wording.replace('{why}', why)
        : why
      : wording !== '' && !wording.includes('{why}')
        ? wording
        : 'This section has not been written yet.';
  const number = context.numberer.paragraph();
  return [{ ...paragraph(context.id(`${key}-none`), words), ...(number === undefined ? {} : { number }) }];
}

function signOffs(context: SectionContext, key: string): Block[] {
  return context.rows.signOff
    .filter((each) => each.paperId === context.paper.id && each.section === key && each.status === 'signed')
    .map((each): Block => {
      const title = context.rows.post.find((post) => post.id === each.postId)?.title ?? '';
      const who = each.printedAs === '' ? title : each.printedAs;
      const [label = '', rest = ''] = context.template.signOffWording.split('{who}');
      return {
        kind: 'signOff',
        id: context.id(`signoff-${key}`),
        label: label.trim(),
        text: text(`${who}${rest}`),
      };
    });
}

/** Plain words of a header field, for the byline. */
function plainHeader(context: SectionContext, key: string): string {
  const content = context.paper.header[key];
  const [first] = content === undefined ? [] : context.author(content);
  return first?.kind === 'paragraph'
    ? first.text.map((each) => (each.kind === 'break' ? ' ' : each.text)).join('')
    : '';
}

const raised = { 1: 1, 2: 2, 3: 2, 4: 3, 5: 4 } as const;

/** Appendices are written with levels from 3, as sections are; as parts of their own theirs begin at 2. */
function raiseHeadings(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: raised[block.level] } : block));
}
