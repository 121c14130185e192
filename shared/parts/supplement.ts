import { type PackData, assemble } from '../assemble.ts';
import { formatDate } from '../dates.ts';
import { compareDocuments } from '../document/diff.ts';
import { type Changes, listChanges } from '../document/diff/listChanges.ts';
import { ownListId, openList, withOwnList } from '../document/diff/restrictedLists.ts';
import type { CoverBlock, Document, Part } from '../document/blocks.ts';
import { paragraph, text } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import type { SuppliedItem } from '../entities/supplement.ts';
import { contentsPart } from './contents.ts';

export interface SupplementPlan {
  readonly number: number;
  /** The page after the last one of the pack and of the supplements before this one. */
  readonly firstPage: number;
  /** Ids of the agenda items that it belongs to. */
  readonly items: readonly string[];
  /** Why it cannot wait; empty where it is in time. */
  readonly urgency: string;
  /** What has been published for the meeting, the newest first. */
  readonly published: readonly Document[];
}

export interface PlannedSupplement {
  readonly document: Document;
  readonly items: readonly SuppliedItem[];
}

/**
 * Makes a supplement: front page, contents, the list of changes of what is issued again, and the papers of its items as the
 * rows make them now. Pure: the same data and plan give the same document.
 */
export function assembleSupplement(data: PackData, plan: SupplementPlan): PlannedSupplement {
  const whole = assemble(data);
  const { number, firstPage, urgency } = plan;
  const meeting = data.rows.meeting.find(({ id }) => id === data.meetingId)!;
  const chosen = data.rows.agendaItem
    .filter((item) => plan.items.includes(item.id))
    .sort((a, b) => a.position - b.position);
  const papers = chosen.map((item) => paperOf(whole, item, plan.published));
  const changes: Changes = {
    changes: papers.flatMap((paper) => paper.changes.changes),
    renumbered: papers.flatMap((paper) => paper.changes.renumbered),
  };
  const revised = papers.some(({ item }) => item.brings === 'revised paper');
  const restricted = new Set(
    papers.flatMap(({ parts }) => parts.filter((part) => part.restriction !== undefined).map(({ id }) => id)),
  );
  const parts = papers
    .flatMap((paper) => paper.parts)
    .map((part) => (restricted.has(part.id) ? withOwnList(part, changes) : part));
  const inside = [...(revised ? [changesPart(changes, restricted)] : []), ...parts];
  const items = papers.map(({ item }) => item);
  return {
    items,
    document: {
      ...whole,
      id: `${whole.id}-supplement-${number}`,
      title: `${whole.body}, ${whole.meetingDate}: supplement ${number} to the agenda`,
      firstPage,
      parts: [
        frontPage(whole, { number, firstPage, urgency, items, on: data.assembledAt }),
        contentsPart({ meeting }, inside),
        ...inside,
      ],
    },
  };
}

/** An agenda item with what a supplement would bring for it; null where it is as it was published. */
export interface SupplementChoice {
  readonly item: Row<'agendaItem'>;
  readonly brings: SuppliedItem['brings'] | null;
  /** Changes in a revised paper. */
  readonly changes: number;
}

/** The agenda of a meeting, item by item, as far as a supplement could bring something for it. */
export function supplementChoices(data: PackData, published: readonly Document[]): SupplementChoice[] {
  const whole = assemble(data);
  const known = new Set(published.flatMap(agendaEntries));
  return data.rows.agendaItem
    .filter((item) => item.meetingId === data.meetingId && item.deletedAt === null)
    .sort((a, b) => a.position - b.position)
    .map((item): SupplementChoice => {
      const { item: supplied, changes } = paperOf(whole, item, published);
      const count = changes.changes.length;
      const same =
        supplied.brings === 'revised paper'
          ? count === 0
          : supplied.brings === 'further item' && known.has(`agenda.${item.id}`);
      return { item, brings: same ? null : supplied.brings, changes: count };
    });
}

const agendaEntries = ({ parts }: Document): string[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'index' && block.purpose === 'agenda' ? block.entries.map(({ id }) => id) : [],
    ),
  );

interface PaperOfItem {
  readonly item: SuppliedItem;
  readonly parts: readonly Part[];
  readonly changes: Changes;
}

const none: Changes = { changes: [], renumbered: [] };

function paperOf(whole: Document, item: Row<'agendaItem'>, published: readonly Document[]): PaperOfItem {
  const parts = partsOf(whole, item.number);
  const earlier = published.map((document) => earlierParts(document, parts)).find(({ length }) => length > 0);
  const brings = parts.length === 0 ? 'further item' : earlier === undefined ? 'late paper' : 'revised paper';
  const title = parts[0]?.restriction?.openTitle ?? item.title;
  return {
    item: { agendaItemId: item.id, number: item.number, title, brings },
    parts,
    changes:
      earlier === undefined
        ? none
        : listChanges(compareDocuments({ ...whole, parts: earlier }, { ...whole, parts })),
  };
}

/** Report and appendices of an agenda item. */
const partsOf = ({ parts }: Document, number: string): Part[] =>
  parts.filter((part) => part.item === number && (part.kind === 'paper' || part.kind === 'appendix'));

/** The same parts as they were published, without the lists of changes that they may have carried then. */
function earlierParts({ parts }: Document, now: readonly Part[]): Part[] {
  const [report] = now;
  const was = parts.find(({ id }) => id === report?.id);
  if (was === undefined) return [];
  return parts
    .filter((part) => part.id === was.id || part.id.startsWith(`${was.id}/`))
    .map((part) => ({
      ...part,
      blocks: part.blocks.filter(({ id }) => !id.startsWith(ownListId(part.id))),
    }));
}

function changesPart(changes: Changes, restricted: ReadonlySet<string>): Part {
  return {
    id: 'changes',
    kind: 'contents',
    title: 'What has changed',
    runningTitle: 'What has changed',
    blocks: [
      { kind: 'heading', id: 'changes.title', level: 1, text: text('What has changed') },
      {
        ...paragraph(
          'changes.lead',
          'Since these papers were last published. Inserted text is underlined, deleted text is struck through.',
        ),
        style: 'lead',
      },
      ...openList(changes, restricted),
    ],
  };
}

interface Front {
  readonly number: number;
  readonly firstPage: number;
  readonly urgency: string;
  readonly items: readonly SuppliedItem[];
  /** ISO instant of publication. */
  readonly on: string;
}

const bringsWords: Readonly<Record<SuppliedItem['brings'], string>> = {
  'late paper': 'the paper, which was to follow',
  'revised paper': 'the paper issued again, with changes',
  'further item': 'a further item',
};

function frontPage(whole: Document, { number, firstPage, urgency, items, on }: Front): Part {
  const front = whole.parts.find(({ kind }) => kind === 'cover');
  const cover = front?.blocks.find((block): block is CoverBlock => block.kind === 'cover');
  if (front === undefined || cover === undefined)
    throw new Error('A pack without a front page was supplemented.');
  const notice = [
    `The pages follow on from page ${firstPage - 1}, the last one published for this meeting. No page of the pack has another number now.`,
    ...(urgency === ''
      ? []
      : [
          `Published later than the agenda has to be open to inspection. Why it cannot wait: ${urgency.trim().replace(/\.$/, '')} (Local Government Act 1972, section 100B(4)(b)).`,
        ]),
  ];
  // What it is for is what its front page has to say first.
  const details = [
    ...cover.details,
    ...items.map(({ number: of, title, brings }) => ({
      label: `For item ${of.replace(/[.)]+$/, '')}`,
      value: `${title}: ${bringsWords[brings]}`,
    })),
  ];
  const title = `Supplement ${number} to the ${cover.title.charAt(0).toLowerCase()}${cover.title.slice(1)}`;
  const status = `Published ${formatDate(on.slice(0, 10), 'long')}`;
  return { ...front, blocks: [{ ...cover, title, details, members: [], notice, status }] };
}
