import type { Document, Part, Restriction } from '../document/blocks.ts';
import { everyString } from '../document/everyString.ts';
import { redact } from '../document/redact.ts';
import { secretsOf } from '../document/secrets.ts';
import type { Row, Rows } from '../entities/index.ts';
import type { RestrictionFields } from '../entities/restriction.ts';
import { paperPartId } from '../parts/agenda.ts';
import { restrictionOf } from '../restriction/restrictionOf.ts';
import { hasHiddenRows } from './archiveRows.ts';

/** A document that was published for a meeting: a version of its pack, or a supplement. */
export interface FrozenPack {
  /** ISO instant. */
  readonly publishedAt: string;
  readonly document: Document;
}

/** What of a published document may lie open when its meeting is archived. */
export interface OpenEdition {
  /** The whole document, with each restriction that holds now. */
  readonly whole: Document;
  /** As the public may see it; null where it would show what is no longer for publication, or where nothing tells what is. */
  readonly open: Document | null;
}

/**
 * What the public may see now of all that was published for a meeting, given the oldest first. A report that was restricted after it
 * had been published openly is left out of what came before, too: an archive that lies open for good must not give it back.
 * `today` is an ISO day.
 */
export function openEditions(
  packs: readonly FrozenPack[],
  rows: Rows,
  meeting: Row<'meeting'>,
  today: string,
): readonly OpenEdition[] {
  const restrictions = restrictionsNow(packs, rows, meeting, today);
  const strict = packs.map(({ document }) => withRestrictions(document, restrictions));
  const newest = strict.findLast(({ parts }) => parts.some(({ kind }) => kind === 'agenda'));
  const newestOpen = newest === undefined ? undefined : redact(newest);
  return strict.map((whole, at) => {
    const open = redact(whole);
    if (!open.ok) return { whole, open: null };
    const isStricter = whole !== packs[at]?.document;
    // Its other parts may tell of the report: the list of changes in a supplement does.
    const stillTold = isStricter && newestOpen?.ok === true && tellsOf(whole, open.value, newestOpen.value);
    return { whole, open: stillTold ? null : open.value };
  });
}

/** Whether what is left of a document has words of what is restricted that nothing of the newest one says openly. */
function tellsOf(whole: Document, left: Document, newest: Document): boolean {
  const sought = secretsOf(whole, newest);
  return left.parts.some((part) => everyString(part).some((text) => sought.wordsIn(text) !== undefined));
}

/** What holds now for the parts of what was published. */
interface RestrictionsNow {
  /** Of each report that has one, by the id of its part. */
  readonly reports: ReadonlyMap<string, Restriction>;
  /** Of an appendix that has one alone. */
  ofAppendix(part: Part): Restriction | undefined;
}

/** Restrictions by the rows of reports and appendices, else by the newest document that has them. */
function restrictionsNow(
  packs: readonly FrozenPack[],
  rows: Rows,
  meeting: Row<'meeting'>,
  today: string,
): RestrictionsNow {
  const body = rows.body.find(({ id }) => id === meeting.bodyId);
  const organisation = rows.organisation.find(({ id }) => id === body?.organisationId);
  const byRow = (fields: RestrictionFields | undefined, item: string, appendix?: string) =>
    fields === undefined || body === undefined || organisation === undefined
      ? undefined
      : restrictionOf(fields, {
          meeting,
          body,
          organisation,
          item,
          today,
          ...(appendix === undefined ? {} : { appendix }),
        });
  const papers = new Map(rows.paper.map((paper) => [paperPartId(paper), paper]));
  const newestFirst = packs
    .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
    .flatMap(({ document }) => document.parts);
  const found = new Map<string, Restriction | undefined>();
  for (const { kind, id, item = '', restriction } of newestFirst)
    if (kind === 'paper' && !found.has(id)) found.set(id, byRow(papers.get(id), item) ?? restriction);
  return {
    reports: new Map(
      [...found].flatMap(([id, restriction]) => (restriction === undefined ? [] : [[id, restriction]])),
    ),
    ofAppendix(part) {
      const report = reportOf(part);
      const row = rows.appendix.find(
        (each) =>
          each.paperId === papers.get(report)?.id &&
          each.restriction !== 'open' &&
          (part.id === `${report}/appendix-${each.position}` || part.title.endsWith(`: ${each.title}`)),
      );
      const published = newestFirst.find(
        (each) => each.id === part.id || (each.title === part.title && reportOf(each) === reportOf(part)),
      );
      return byRow(row, part.item ?? '', row?.label) ?? published?.restriction;
    },
  };
}

/** Id of the report that an appendix belongs to. The rest counts appendices, and is another's once they have been moved. */
const reportOf = ({ id }: Part): string => id.split('/', 1)[0] ?? id;

/** Reports and what is attached to them as they are restricted now; what was restricted then stays so. */
function withRestrictions(document: Document, { reports, ofAppendix }: RestrictionsNow): Document {
  let ofReport: Restriction | undefined;
  let isStricter = false;
  const parts = document.parts.map((part) => {
    if (part.kind !== 'appendix')
      ofReport = part.restriction === undefined ? reports.get(part.id) : undefined;
    if (part.restriction !== undefined) return part;
    const added = ofReport ?? (part.kind === 'appendix' ? ofAppendix(part) : undefined);
    if (added === undefined) return part;
    isStricter = true;
    return { ...part, restriction: added };
  });
  return isStricter ? { ...document, parts } : document;
}

/** Whether anything of a meeting is kept from the public: of what was published for it, or of its record. `today` is an ISO day. */
export function keepsMatterBack(rows: Rows, meetingId: string, today: string): boolean {
  const meeting = rows.meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) return false;
  const packs = [...rows.packVersion, ...rows.supplement]
    .filter((row) => row.meetingId === meetingId)
    .toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
    .map(({ publishedAt, document }) => ({ publishedAt, document: JSON.parse(document) as Document }));
  return (
    openEditions(packs, rows, meeting, today).some(({ whole, open }) => open !== whole) ||
    hasHiddenRows(rows, meetingId, today)
  );
}
