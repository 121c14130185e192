import type { Finding, Found, PaperContext, Rule } from '../../../../shared/checks/check.ts';
import { passagesOf } from '../../../../shared/checks/read/passages.ts';
import { checkContext, runChecks } from '../../../../shared/checks/run.ts';
import type {
  Block,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  Part,
  TableBlock,
} from '../../../../shared/document/blocks.ts';
import { row, text } from '../../../../shared/document/make.ts';
import type { Row, Rows } from '../../../../shared/entities/index.ts';
import { unrestricted } from '../../../../shared/entities/restriction.ts';
import { sampleRows } from '../../../../shared/samples/index.ts';
import { sampleDocument } from '../../../fixtures/sampleDocument.ts';

/** A report made of a few blocks, in the setting of a sample meeting. */
export interface Draft {
  readonly blocks?: readonly Block[];
  readonly appendices?: readonly {
    readonly label: string;
    readonly title: string;
    readonly state?: Row<'appendix'>['state'];
    readonly blocks?: readonly Block[];
  }[];
  readonly stem?: string;
  readonly recommendations?: readonly string[];
  readonly paper?: Partial<Row<'paper'>>;
  readonly rows?: Partial<Rows>;
  readonly knowsWord?: (word: string) => boolean;
}

export const sampleMeeting = (ref: string): Row<'meeting'> => {
  const meeting = sampleRows.meeting.find((each) => each.ref === ref);
  if (meeting === undefined) throw new Error(`no sample meeting ${ref}`);
  return meeting;
};

const contexts = new Map<string, PaperContext>();

/** The paper of a sample meeting, as published. */
export function samplePaper(ref: string): PaperContext {
  const known = contexts.get(ref);
  if (known !== undefined) return known;
  const [paper] = checkContext({
    document: sampleDocument(ref),
    rows: sampleRows,
    meetingId: sampleMeeting(ref).id,
  }).papers;
  if (paper === undefined) throw new Error(`no paper at ${ref}`);
  contexts.set(ref, paper);
  return paper;
}

export function paperWith(
  draft: Draft,
  host: PaperContext = samplePaper('bcp-cabinet-2021-09-01'),
): PaperContext {
  const paper: Row<'paper'> = { ...host.paper, ...draft.paper };
  const recommendations: Block[] =
    draft.recommendations === undefined
      ? []
      : [
          {
            kind: 'recommendations',
            id: 'p/recommendations',
            ...(draft.stem === undefined ? {} : { stem: text(draft.stem) }),
            items: draft.recommendations.map((words, at) => ({
              id: `p/recommendation-${at + 1}`,
              label: `${at + 1}.`,
              text: text(words),
              blocks: [],
            })),
          },
        ];
  const attached = (draft.appendices ?? []).filter((each) => (each.state ?? 'attached') === 'attached');
  const parts: Part[] = [
    part('p', 'paper', paper.title, [...recommendations, ...(draft.blocks ?? [])]),
    ...attached.map((each, at) =>
      part(`p/appendix-${at + 1}`, 'appendix', `${each.label}: ${each.title}`, each.blocks ?? []),
    ),
  ];
  const rows: Rows = {
    ...sampleRows,
    appendix: (draft.appendices ?? []).map((each, at): Row<'appendix'> => ({
      id: `appendix-${at + 1}`,
      deletedAt: null,
      paperId: paper.id,
      position: at + 1,
      label: each.label,
      title: each.title,
      state: each.state ?? 'attached',
      numbering: 'none',
      text: { type: 'doc', content: [] },
      note: '',
      ...unrestricted,
    })),
    ...draft.rows,
  };
  return {
    ...host,
    paper,
    pack: { ...host.pack, rows, ...(draft.knowsWord === undefined ? {} : { knowsWord: draft.knowsWord }) },
    parts,
    passages: passagesOf(parts),
    blocks: parts.flatMap((each) => each.blocks),
    recommendations: host.recommendations.slice(0, draft.recommendations?.length ?? 0),
  };
}

const part = (id: string, kind: Part['kind'], title: string, blocks: readonly Block[]): Part => ({
  id,
  kind,
  title,
  runningTitle: title,
  blocks: [{ kind: 'heading', id: `${id}/title`, level: 1, text: text(title) }, ...blocks],
});

let made = 0;
const next = (): string => `p/made-${(made += 1)}`;

export const para = (words: string, number?: string): ParagraphBlock => ({
  kind: 'paragraph',
  id: next(),
  ...(number === undefined ? {} : { number }),
  text: text(words),
});

/** A heading of level 2 with the key of a section, or of another level. */
export const head = (
  words: string,
  more: { key?: string; number?: string; level?: HeadingBlock['level'] } = {},
): HeadingBlock => ({
  kind: 'heading',
  id: more.key === undefined ? next() : `p/${more.key}`,
  level: more.level ?? 2,
  ...(more.number === undefined ? {} : { number: more.number }),
  text: text(words),
});

export const bullets = (...items: readonly string[]): ListBlock => {
  const id = next();
  return {
    kind: 'list',
    id,
    marker: 'bullet',
    items: items.map((words, at) => ({
      id: `${id}.${at}`,
      label: '•',
      blocks: [{ kind: 'paragraph', id: `${id}.${at}.0`, text: text(words) }],
    })),
  };
};

export function grid(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<TableBlock> = {},
): TableBlock {
  const id = next();
  return {
    kind: 'table',
    id,
    columns: headings.map((_, at) => ({ id: `${id}.c${at}`, width: 1, align: 'start' })),
    head: headings.length === 0 ? [] : [row(`${id}.0`, 'header', headings)],
    body: rows.map((cells, at) => row(`${id}.${at + 1}`, 'body', cells)),
    notes: [],
    ...more,
  };
}

export const foundIn = (rule: Rule, paper: PaperContext): readonly Found[] =>
  rule.over === 'paper' ? rule.check(paper) : [];

/** What a rule says of a draft. */
export const told = (rule: Rule, draft: Draft, host?: PaperContext): string[] =>
  foundIn(rule, paperWith(draft, host)).map((each) => each.message);

/** What a rule says of the paper of a sample meeting: number and message. */
export const toldOfSample = (rule: Rule, ref: string): string[] =>
  foundIn(rule, samplePaper(ref)).map((each) => `${each.number ?? '-'}: ${each.message}`);

/** A text after the mend of the first finding, as the screen would apply it. */
export function mended(rule: Rule, draft: Draft): string | null {
  const paper = paperWith(draft);
  const [found] = foundIn(rule, paper);
  const mend = found?.mend;
  if (mend?.kind !== 'replace') return null;
  const passage = paper.passages.find((each) => each.block === mend.block && each.text.includes(mend.from));
  return passage === undefined ? null : passage.text.replace(mend.from, () => mend.to);
}

/** All sample meetings. */
export const sampleRefs = sampleRows.meeting.map((each) => each.ref);

export const findingsOfSample = (rules: readonly Rule[], ref: string): Finding[] =>
  runChecks(samplePaper(ref).pack, rules);
