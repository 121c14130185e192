import { assemble } from '../../../../shared/assemble.ts';
import type { CheckContext, Finding, Rule } from '../../../../shared/checks/check.ts';
import { checkContext, runChecks } from '../../../../shared/checks/run.ts';
import type { Row, Rows } from '../../../../shared/entities/index.ts';
import type { RichNode, RichText, RichTable } from '../../../../shared/entities/richText.ts';
import { sampleAssembledAt, sampleRows } from '../../../../shared/samples/index.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';
import { tinyRows } from '../../../fixtures/tinyRows.ts';

/** What a trial paper differs in from one that gives no rule of these families a reason to speak. */
export interface Draft {
  readonly organisation?: Partial<Row<'organisation'>>;
  readonly body?: Partial<Row<'body'>>;
  readonly meeting?: Partial<Row<'meeting'>>;
  readonly paper?: Partial<Row<'paper'>>;
  readonly item?: Partial<Row<'agendaItem'>>;
  /** Header fields of the template as plain words. */
  readonly header?: Readonly<Record<string, string>>;
  /** Paragraphs of the section "Background". */
  readonly text?: readonly string[];
  readonly tables?: readonly RichTable[];
  /** What the paper's forward plan entry differs in from one that was published in time; without it there is none. */
  readonly entry?: Partial<Row<'forwardPlanEntry'>>;
  readonly recommendations?: readonly Partial<Row<'recommendation'>>[];
  readonly programme?: Partial<Row<'programme'>>;
  readonly financeLine?: Partial<Row<'financeLine'>>;
  readonly rows?: Partial<Rows>;
}

const one = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined) throw new Error('the tiny library lacks a row');
  return row;
};

const paragraph = (id: string, words: string): RichNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text: words }],
});

export const write = (id: string, ...words: readonly string[]): RichText => ({
  type: 'doc',
  content: words.map((each, at) => paragraph(`${id}-${at + 1}`, each)),
});

/** A meeting of Cabinet on Wednesday 1 September 2021, with its agenda out in time and one open report. */
export function cabinet(draft: Draft = {}): CheckContext {
  const paper = one(tinyRows.paper);
  const meeting: Row<'meeting'> = {
    ...one(tinyRows.meeting),
    noticeOn: '2021-08-23',
    agendaPublishedOn: '2021-08-23',
    ...draft.meeting,
  };
  const header = Object.fromEntries(
    Object.entries(draft.header ?? {}).map(([key, words]) => [key, write(`header-${key}`, words)]),
  );
  const background: RichText = {
    type: 'doc',
    content: [...write('background', ...(draft.text ?? [])).content, ...(draft.tables ?? [])],
  };
  const rows: Rows = {
    ...tinyRows,
    organisation: [
      {
        ...one(tinyRows.organisation),
        contact: 'Democratic Services',
        noticePeriods: [
          {
            from: '2020-01-01',
            agendaClearDays: 5,
            agendaWorkingDays: true,
            forwardPlanClearDays: 28,
            forwardPlanWorkingDays: false,
          },
        ],
        callIn: [
          { from: '2020-01-01', publishWithinWorkingDays: 2, effectiveAfterWorkingDays: 5, members: 3 },
        ],
        ...draft.organisation,
      },
    ],
    body: [{ ...one(tinyRows.body), ...draft.body }],
    meeting: [meeting],
    paper: [
      {
        ...paper,
        header,
        sections: [{ key: 'background', heading: null, none: null, text: background }],
        ...draft.paper,
      },
    ],
    agendaItem: [{ ...one(tinyRows.agendaItem), position: 2, ...draft.item }],
    recommendation: (draft.recommendations ?? [{}]).map((each, at) => ({
      ...one(tinyRows.recommendation),
      id: `${one(tinyRows.recommendation).id.slice(0, -1)}${at}`,
      position: at + 1,
      ...each,
    })),
    forwardPlanEntry:
      draft.entry === undefined ? [] : [{ ...one(tinyRows.forwardPlanEntry), ...draft.entry }],
    backgroundPaper: [],
    signOff: [],
    programme: [{ ...one(tinyRows.programme), ...draft.programme }],
    financeLine:
      draft.financeLine === undefined
        ? []
        : [{ ...one(tinyRows.financeLine), paperId: paper.id, basis: null, ...draft.financeLine }],
    ...draft.rows,
  };
  const document = assemble({ meetingId: meeting.id, rows, assembledAt: sampleAssembledAt });
  return checkContext({ document, rows, meetingId: meeting.id });
}

/** What a rule says of a trial paper. */
export const foundBy = (rule: Rule, draft: Draft = {}): Finding[] => runChecks(cabinet(draft), [rule]);

export const messagesBy = (rule: Rule, draft: Draft = {}): string[] =>
  foundBy(rule, draft).map((each) => each.message);

/** Findings of a rule in a sample meeting. */
export function inSample(rule: Rule, ref: string): Finding[] {
  const meeting = sampleRows.meeting.find((each) => each.ref === ref);
  if (meeting === undefined) throw new Error(`no sample meeting ${ref}`);
  return runChecks(checkContext({ document: sampleDocument(ref), rows: sampleRows, meetingId: meeting.id }), [
    rule,
  ]);
}

export const sampleMeetings = {
  request2021: 'bcp-cabinet-2021-09-01',
  statement2021: 'bcp-cabinet-2021-11-24',
  timeliness2023: 'bcp-cabinet-2023-09-27',
  board2023: 'bcp-send-improvement-board-2023-09-12',
  businessCase2016: 'lbhf-cabinet-2016-11-07',
  transformation2017: 'rutland-cabinet-2017-04-18',
} as const;

/** A table of texts, the first row its head. */
export function tableOf(
  rows: readonly (readonly string[])[],
  more: Partial<RichTable['attrs']> = {},
): RichTable {
  return {
    type: 'table',
    attrs: {
      id: 'trial-table',
      columns: (rows[0] ?? []).map(() => ({ width: 1, align: 'start' as const })),
      ...more,
    },
    content: rows.map((cells, at) => ({
      type: 'tableRow' as const,
      attrs: { id: `trial-table.${at}`, kind: at === 0 ? ('header' as const) : ('body' as const) },
      content: cells.map((words, column) => ({
        type: at === 0 ? ('tableHeader' as const) : ('tableCell' as const),
        attrs: { id: `trial-table.${at}.${column}` },
        content: [
          {
            type: 'paragraph' as const,
            attrs: { id: `trial-table.${at}.${column}.1` },
            ...(words === '' ? {} : { content: [{ type: 'text' as const, text: words }] }),
          },
        ],
      })),
    })),
  };
}
