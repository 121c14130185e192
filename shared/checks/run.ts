import type { Block, Document } from '../document/blocks.ts';
import type { Row, Rows } from '../entities/index.ts';
import { paperPartId } from '../parts/agenda.ts';
import { disposalOf } from '../retention/disposedReport.ts';
import { templateOf } from '../templates/index.ts';
import type { CheckContext, Finding, Found, PaperContext, Rule, RuleSetting, Severity } from './check.ts';
import { ownGlossary } from './ownGlossary.ts';
import { passagesOf } from './read/passages.ts';

export interface CheckInput {
  readonly document: Document;
  readonly rows: Rows;
  readonly meetingId: string;
  readonly knowsWord?: (word: string) => boolean;
}

/** What the rules look at, read once for all of them. Throws where the meeting's own rows are missing. */
export function checkContext({ document, rows, meetingId, knowsWord }: CheckInput): CheckContext {
  const meeting = found(rows.meeting, meetingId);
  const body = found(rows.body, meeting.bodyId);
  const organisation = found(rows.organisation, body.organisationId);
  const papers: PaperContext[] = [];
  const context: CheckContext = {
    document,
    rows,
    meeting,
    body,
    organisation,
    papers,
    glossary: ownGlossary(organisation),
    ...(knowsWord === undefined ? {} : { knowsWord }),
  };
  for (const item of rows.agendaItem) {
    if (item.meetingId !== meetingId || item.deletedAt !== null) continue;
    const paper = rows.paper.find((each) => each.id === item.paperId);
    // Of a report that was disposed of, nothing is left that could be at fault.
    if (paper !== undefined && disposalOf(paper, rows) === undefined)
      papers.push(paperContext(context, item, paper));
  }
  return context;
}

function paperContext(pack: CheckContext, item: Row<'agendaItem'>, paper: Row<'paper'>): PaperContext {
  const id = paperPartId(paper);
  const parts = pack.document.parts.filter((part) => part.id === id || part.id.startsWith(`${id}/`));
  return {
    pack,
    paper,
    template: templateOf(paper.template, pack.rows),
    item,
    parts,
    passages: passagesOf(parts),
    blocks: parts.flatMap((part) => part.blocks),
    recommendations: pack.rows.recommendation
      .filter((each) => each.paperId === paper.id && each.deletedAt === null)
      .sort((a, b) => a.position - b.position),
  };
}

const weight: Readonly<Record<Severity, number>> = { must: 0, should: 1, note: 2 };

/** Runs the rules over a pack: the gravest first, and within a severity in reading order. */
export function runChecks(
  context: CheckContext,
  rules: readonly Rule[],
  settings: readonly RuleSetting[] = [],
): Finding[] {
  const findings = rules.flatMap((rule): Finding[] => {
    const setting = settings.find((each) => each.rule === rule.id);
    if (setting?.on === false) return [];
    const finish = (each: Found, paper: string | null): Finding => ({
      rule: rule.id,
      severity: setting?.severity ?? each.severity ?? rule.severity,
      paper,
      block: each.block,
      number: each.number,
      quote: each.quote,
      message: each.message,
      source: rule.source,
      ...(each.mend === undefined ? {} : { mend: each.mend }),
    });
    return rule.over === 'pack'
      ? rule.check(context).map((each) => finish(each, each.paper ?? null))
      : context.papers.flatMap((paper) => rule.check(paper).map((each) => finish(each, paper.paper.ref)));
  });
  const order = placeOrder(context);
  return findings.sort(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      (order.get(a.block ?? '') ?? -1) - (order.get(b.block ?? '') ?? -1) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** Place in reading order of every block, row, cell and item, of those without words too. */
function placeOrder(context: CheckContext): Map<string, number> {
  const order = new Map<string, number>();
  const note = ({ id }: { readonly id: string }): void => {
    if (!order.has(id)) order.set(id, order.size);
  };
  for (const paper of context.papers) for (const block of paper.blocks) notePlaces(block, note);
  return order;
}

/** A block before what it holds. Written out, because this runs over all of a pack on each keystroke. */
function notePlaces(block: Block, note: (place: { readonly id: string }) => void): void {
  note(block);
  switch (block.kind) {
    case 'table':
      for (const rows of [block.head, block.body])
        for (const row of rows) {
          note(row);
          for (const cell of row.cells) {
            note(cell);
            for (const inner of cell.blocks) notePlaces(inner, note);
          }
        }
      return;
    case 'list':
    case 'recommendations':
      for (const item of block.items) {
        note(item);
        for (const inner of item.blocks) notePlaces(inner, note);
      }
      return;
    case 'facts':
      for (const row of block.rows) {
        note(row);
        for (const inner of row.blocks) notePlaces(inner, note);
      }
      return;
    case 'notice':
      for (const inner of block.blocks) notePlaces(inner, note);
      return;
    case 'keyFigures':
      for (const item of block.items) note(item);
      return;
    case 'cover':
    case 'heading':
    case 'paragraph':
    case 'figure':
    case 'signOff':
    case 'index':
    case 'attachment':
      return;
  }
}

function found<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`The checks were given no row ${id}.`);
  return row;
}
