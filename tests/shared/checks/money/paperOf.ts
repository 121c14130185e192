import type {
  Block,
  ParagraphBlock,
  Part,
  TableBlock,
  TableRow,
} from '../../../../shared/document/blocks.ts';
import { row, text } from '../../../../shared/document/make.ts';
import type { Row, Rows } from '../../../../shared/entities/index.ts';
import type { CheckContext, Found, PaperContext, Rule } from '../../../../shared/checks/check.ts';
import { passagesOf } from '../../../../shared/checks/read/passages.ts';
import { checkContext } from '../../../../shared/checks/run.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';

/** A paper made of a few blocks, in the setting of a sample meeting (Cabinet, 1 September 2021). */
export interface PaperDraft {
  readonly blocks?: readonly Block[];
  readonly appendix?: { readonly title: string; readonly blocks: readonly Block[] };
  /** Text, amount and source of each recommendation. */
  readonly recommendations?: readonly { text: string; pence?: number; source?: string }[];
  readonly financeLines?: readonly Partial<Row<'financeLine'>>[];
  readonly measures?: readonly Partial<Row<'measure'>>[];
  readonly rows?: Partial<Rows>;
}

const ref = 'bcp-cabinet-2021-09-01';
const meeting = first(sampleRows.meeting.filter((each) => each.ref === ref));
const sample = checkContext({ document: sampleDocument(ref), rows: sampleRows, meetingId: meeting.id });
const host: PaperContext = first(sample.papers);
const lineModel: Row<'financeLine'> = first(sampleRows.financeLine);
const measureModel: Row<'measure'> = first(sampleRows.measure);
const recommendationModel: Row<'recommendation'> = first(sampleRows.recommendation);

function first<T>(rows: readonly T[]): T {
  const [one] = rows;
  if (one === undefined) throw new Error('the sample lacks a row that the tests build on');
  return one;
}

export const hostPaper = host.paper;

export function paperOf(draft: PaperDraft): PaperContext {
  const recommendations = (draft.recommendations ?? []).map((each, at): Row<'recommendation'> => ({
    ...recommendationModel,
    id: `recommendation-${at + 1}`,
    paperId: host.paper.id,
    position: at + 1,
    amountPence: each.pence ?? null,
    source: each.source ?? '',
  }));
  const rows: Rows = {
    ...sampleRows,
    financeLine: (draft.financeLines ?? []).map((each, at): Row<'financeLine'> => ({
      ...lineModel,
      id: `line-${at + 1}`,
      position: at + 1,
      paperId: host.paper.id,
      basis: null,
      ...each,
    })),
    measure: (draft.measures ?? []).map((each, at): Row<'measure'> => ({
      ...measureModel,
      id: `measure-${at + 1}`,
      programmeId: host.paper.programmeId ?? '',
      ...each,
    })),
    ...draft.rows,
  };
  const asked: Block[] =
    recommendations.length === 0
      ? []
      : [
          {
            kind: 'recommendations',
            id: 'p/recommendations',
            items: (draft.recommendations ?? []).map((each, at) => ({
              id: `p/recommendation-${at + 1}`,
              label: `${at + 1}.`,
              text: text(each.text),
              blocks: [],
            })),
          },
        ];
  const part = (id: string, title: string, blocks: readonly Block[]): Part => ({
    id,
    kind: 'paper',
    title,
    runningTitle: title,
    blocks,
  });
  const parts = [
    part('p', 'A paper', [...asked, ...(draft.blocks ?? [])]),
    ...(draft.appendix === undefined
      ? []
      : [part('p/appendix', draft.appendix.title, draft.appendix.blocks)]),
  ];
  const pack: CheckContext = { ...sample, rows };
  return {
    ...host,
    pack,
    parts,
    passages: passagesOf(parts),
    blocks: parts.flatMap((each) => each.blocks),
    recommendations,
  };
}

let made = 0;

/** A numbered paragraph. */
export const para = (words: string, number?: string): ParagraphBlock => ({
  kind: 'paragraph',
  id: `para-${(made += 1)}`,
  ...(number === undefined ? {} : { number }),
  text: text(words),
});

/** A table out of texts; the first cell of a row may say its kind: "total: All", "subtotal: A", "group: B". */
export function tableOf(
  head: readonly string[],
  body: readonly (readonly string[])[],
  more: Partial<TableBlock> = {},
): TableBlock {
  const id = `table-${(made += 1)}`;
  const rows = body.map(([label = '', ...cells], at): TableRow => {
    const match = /^(group|subtotal|total): ?(.*)$/.exec(label);
    const kind = (match?.[1] ?? 'body') as TableRow['kind'];
    const words = match?.[2] ?? label;
    return kind === 'group'
      ? row(`${id}.${at + 1}`, kind, [{ of: words, span: head.length }])
      : row(`${id}.${at + 1}`, kind, [words, ...cells]);
  });
  return {
    kind: 'table',
    id,
    columns: head.map((_, at) => ({ id: `${id}.c${at}`, width: 1, align: at === 0 ? 'start' : 'number' })),
    head: [row(`${id}.0`, 'header', head)],
    body: rows,
    notes: [],
    ...more,
  };
}

/** What a rule says of a paper. */
export const findingsOf = (rule: Rule, draft: PaperDraft): readonly Found[] =>
  rule.over === 'paper' ? rule.check(paperOf(draft)) : [];

export const messagesOf = (rule: Rule, draft: PaperDraft): string[] =>
  findingsOf(rule, draft).map((each) => each.message);

/** Findings of a rule in the papers of a sample meeting, as "severity | quote | message". */
export function inSample(rule: Rule, meetingRef: string): string[] {
  const found = sampleRows.meeting.find((each) => each.ref === meetingRef);
  if (found === undefined || rule.over !== 'paper') throw new Error(`no sample meeting ${meetingRef}`);
  const context = checkContext({
    document: sampleDocument(meetingRef),
    rows: sampleRows,
    meetingId: found.id,
  });
  return context.papers.flatMap((paper) =>
    rule.check(paper).map((each) => `${each.severity ?? rule.severity} | ${each.quote} | ${each.message}`),
  );
}

export const meetings = {
  request2021: 'bcp-cabinet-2021-09-01',
  statement2021: 'bcp-cabinet-2021-11-24',
  timeliness2023: 'bcp-cabinet-2023-09-27',
  board2023: 'bcp-send-improvement-board-2023-09-12',
  businessCase2016: 'lbhf-cabinet-2016-11-07',
  transformation2017: 'rutland-cabinet-2017-04-18',
} as const;
