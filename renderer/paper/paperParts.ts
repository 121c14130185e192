import type { Row, Rows } from '../../shared/entities/index.ts';
import { templateOf } from '../../shared/templates/index.ts';
import type { Template } from '../../shared/templates/template.ts';

/** A place of a paper on the agenda of a meeting. */
export interface OnAgenda {
  readonly item: Row<'agendaItem'>;
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
}

/** A paper with all that its screen shows. */
export interface PaperParts {
  readonly paper: Row<'paper'>;
  readonly organisation: Row<'organisation'>;
  readonly template: Template;
  readonly programme: Row<'programme'> | undefined;
  /** The latest meeting first. */
  readonly agendas: readonly OnAgenda[];
  /** Each list in its order. */
  readonly recommendations: readonly Row<'recommendation'>[];
  readonly options: readonly Row<'option'>[];
  readonly appendices: readonly Row<'appendix'>[];
  readonly backgroundPapers: readonly Row<'backgroundPaper'>[];
  readonly signOffs: readonly Row<'signOff'>[];
  /** Of the council. */
  readonly posts: readonly Row<'post'>[];
  readonly bodies: readonly Row<'body'>[];
  readonly programmes: readonly Row<'programme'>[];
}

/** Undefined where the paper, or the council whose paper it is, is not in the library. */
export function paperParts(rows: Rows, paperId: string): PaperParts | undefined {
  const paper = rows.paper.find(({ id }) => id === paperId);
  const organisation = rows.organisation.find(({ id }) => id === paper?.organisationId);
  if (paper === undefined || organisation === undefined) return undefined;
  const own = <T extends { readonly paperId: string }>(all: readonly T[]): T[] =>
    all.filter((each) => each.paperId === paperId);
  const ofCouncil = <T extends { readonly organisationId: string }>(all: readonly T[]): T[] =>
    all.filter((each) => each.organisationId === organisation.id);
  return {
    paper,
    organisation,
    template: templateOf(paper.template, rows),
    programme: rows.programme.find(({ id }) => id === paper.programmeId),
    agendas: agendasOf(rows, paperId),
    recommendations: own(rows.recommendation).sort(byPosition),
    options: own(rows.option).sort(byPosition),
    appendices: own(rows.appendix).sort(byPosition),
    backgroundPapers: own(rows.backgroundPaper).sort(byPosition),
    signOffs: own(rows.signOff),
    posts: ofCouncil(rows.post).sort(by(({ title }) => title)),
    bodies: ofCouncil(rows.body).sort(by(({ name }) => name)),
    programmes: ofCouncil(rows.programme).sort(by(({ name }) => name)),
  };
}

/** The meetings whose agenda has a paper, the latest first: that is the one by which it is checked. */
export function agendasOf(rows: Rows, paperId: string): readonly OnAgenda[] {
  return rows.agendaItem
    .filter((item) => item.paperId === paperId)
    .flatMap((item): OnAgenda[] => {
      const meeting = rows.meeting.find(({ id }) => id === item.meetingId);
      const body = rows.body.find(({ id }) => id === meeting?.bodyId);
      return meeting === undefined || body === undefined ? [] : [{ item, meeting, body }];
    })
    .sort((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1));
}

const byPosition = (a: { readonly position: number }, b: { readonly position: number }): number =>
  a.position - b.position;

const by =
  <T>(name: (row: T) => string) =>
  (a: T, b: T): number =>
    name(a).localeCompare(name(b), 'en-GB');
