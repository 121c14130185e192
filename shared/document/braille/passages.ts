import { chartTable } from '../../charts/chartTable.ts';
import { attachmentNote, attachmentPages } from '../attachmentWords.ts';
import type {
  Block,
  CellContent,
  CoverBlock,
  Document,
  FactsBlock,
  FigureBlock,
  IndexBlock,
  NoticeBlock,
  Part,
  RecommendationsBlock,
} from '../blocks.ts';
import { tableFollows } from '../tableFollows.ts';
import { noticeWords } from '../text/block.ts';
import { contentLines } from '../text/content.ts';
import { inlineWords } from '../text/inline.ts';
import { toneWord } from '../toneWord.ts';
import { type Passage, listed, marked, passage, plain } from './passage.ts';
import { tablePassages } from './tablePassages.ts';

/** All of a document as passages in reading order; `note` says to the reader, on the first page, how the braille was made. */
export function braillePassages(document: Document, note: string): Passage[] {
  const isCovered = document.parts[0]?.kind === 'cover';
  const opening = isCovered ? [] : [passage(document.title, { centred: true })];
  const parts = document.parts.flatMap((part, at) => {
    const [first, ...rest] = partPassages(part, at === 0 ? note : '');
    if (first === undefined) return [];
    return [at > 0 ? { ...first, page: true as const } : first, ...rest];
  });
  return [...opening, ...parts].filter(({ text, line }) => text !== '' || line !== undefined);
}

/** Papers begin on a page of their own, as they do in print. */
function partPassages(part: Part, note: string): Passage[] {
  const [first] = part.blocks;
  const isOwn = first?.kind === 'cover' || (first?.kind === 'heading' && first.level === 1);
  const above = [
    part.marking,
    part.provenance,
    part.item === undefined ? undefined : `Item ${part.item}`,
  ].flatMap((words) => (words === undefined ? [] : [passage(words, { first: 0 })]));
  const title = isOwn ? [] : [passage(part.title, { ...headings[0], gap: true })];
  const blocks = part.blocks.flatMap((block, at) =>
    marked(block.id, blockPassages(block, tableFollows(part.blocks, at))),
  );
  const made = note === '' ? [] : [passage(note, { gap: true })];
  const [opening, ...rest] = [...above, ...title, ...blocks, ...made];
  return opening === undefined ? [] : [{ ...opening, ids: [part.id, ...opening.ids] }, ...rest];
}

/** Level 1 is centred, level 2 begins in cell 5, those below in cell 7: what a reader's fingers find. */
const headings = [
  { centred: true, keep: true },
  { first: 4, rest: 4, keep: true },
  { first: 6, rest: 6, keep: true },
] as const;

function blockPassages(block: Block, hasTable: boolean): Passage[] {
  switch (block.kind) {
    case 'cover':
      return coverPassages(block);
    case 'heading': {
      const number = block.number === undefined ? '' : `${block.number} `;
      const look = headings[Math.min(block.level, 3) - 1] ?? {};
      return [passage(`${number}${inlineWords(block.text)}`, { ...look, gap: true })];
    }
    case 'paragraph':
    case 'list':
      return contentPassages([block], 0);
    case 'table':
      return tablePassages(block);
    case 'figure':
      return figurePassages(block, hasTable);
    case 'facts':
      return factsPassages(block);
    case 'recommendations':
      return recommendationPassages(block, 0);
    case 'notice':
      return noticePassages(block);
    case 'signOff':
      return [passage(`${block.label}: ${inlineWords(block.text)}`)];
    case 'keyFigures':
      return block.items.map((item) => {
        const tone = item.tone === undefined ? '' : ` (${toneWord(item.tone)})`;
        return passage(`${item.label}: ${item.value}${tone}. ${item.note}`, { ids: [item.id], ...listed(0) });
      });
    case 'index':
      return indexPassages(block);
    case 'attachment':
      return [
        passage(attachmentNote(block)),
        ...attachmentPages(block).flatMap(({ number, paragraphs }) => [
          passage(`Page ${number} of “${block.file}”`, { ...headings[1], gap: true }),
          ...paragraphs.map((each) => passage(each)),
        ]),
      ];
  }
}

/** Paragraphs begin in cell 3; in what stands within something else they begin where that does. */
function contentPassages(blocks: readonly CellContent[], depth: number, isInner = false): Passage[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') {
      const number = block.number === undefined ? '' : `${block.number} `;
      const at = isInner ? { first: depth * 2, rest: depth * 2 } : plain;
      return [passage(`${number}${inlineWords(block.text)}`, { ids: [block.id], ...at })];
    }
    // A dash says only that it is a list, which its lines say as well.
    const isDash = block.marker === 'dash';
    return marked(
      block.id,
      block.items.flatMap((item) => marked(item.id, labelled(isDash ? '' : item.label, item.blocks, depth))),
    );
  });
}

function labelled(label: string, blocks: readonly CellContent[], depth: number): Passage[] {
  const [first, ...rest] = blocks;
  const words = first?.kind === 'paragraph' ? contentLines([first], Number.POSITIVE_INFINITY).join(' ') : '';
  return [
    passage(`${label} ${words}`, listed(depth)),
    ...contentPassages(first?.kind === 'paragraph' ? rest : blocks, depth + 1, true),
  ];
}

function recommendationPassages(block: RecommendationsBlock, depth: number): Passage[] {
  const stem = block.stem === undefined ? [] : [passage(inlineWords(block.stem), { keep: true })];
  return [
    ...stem,
    ...block.items.flatMap((item) =>
      marked(item.id, [
        passage(`${item.label} ${inlineWords(item.text)}`, listed(depth)),
        ...contentPassages(item.blocks, depth + 1, true),
      ]),
    ),
  ];
}

function coverPassages(cover: CoverBlock): Passage[] {
  const centred = { centred: true } as const;
  return [
    ...(cover.crest === undefined ? [] : [passage(`[Picture: ${cover.crest.alternative}]`)]),
    passage(cover.organisation, centred),
    passage(cover.body, { ...centred, gap: true }),
    passage(cover.title, centred),
    ...cover.details.map(({ label, value }, at) =>
      passage(`${label}: ${value}`, { ...listed(0), ...(at === 0 ? { gap: true } : {}) }),
    ),
    passage(cover.status, listed(0)),
    ...(cover.members.length === 0 ? [] : [passage('Membership', { ...headings[1], gap: true })]),
    ...cover.members.map(({ name, role }) => passage(`${name}, ${role}`, listed(0))),
    ...cover.notice.map((words, at) => passage(words, at === 0 ? { gap: true } : {})),
  ];
}

function figurePassages(figure: FigureBlock, hasTable: boolean): Passage[] {
  const { head, rows, notes } = chartTable(figure.chart);
  const numbers = rows.map(([name = '', ...values]) => {
    const said = values.map((value, at) => `${head[at + 1] ?? ''} ${value === '' ? 'empty' : value}`.trim());
    return passage(`${name}: ${said.join('; ')}`, listed(0));
  });
  return [
    passage(figure.caption, { gap: true, keep: true }),
    passage(`Picture: ${figure.alt}`),
    ...(hasTable ? [] : [...numbers, ...notes.map((note) => passage(note, listed(0)))]),
    ...figure.notes.map((note) => passage(inlineWords(note))),
  ];
}

function factsPassages(facts: FactsBlock): Passage[] {
  return facts.rows.flatMap((row) => {
    const [first, ...more] = row.blocks;
    if (first === undefined) return [passage(`${row.label}: empty`, { ids: [row.id], ...listed(0) })];
    if (first.kind === 'paragraph')
      return [
        passage(`${row.label}: ${inlineWords(first.text)}`, { ids: [row.id, first.id], ...listed(0) }),
        ...more.flatMap(factPassages),
      ];
    return [
      passage(`${row.label}:`, { ids: [row.id], ...listed(0), keep: true }),
      ...row.blocks.flatMap(factPassages),
    ];
  });
}

const factPassages = (block: CellContent | RecommendationsBlock): Passage[] =>
  block.kind === 'recommendations'
    ? marked(block.id, recommendationPassages(block, 1))
    : contentPassages([block], 1, true);

/** Between two lines of cells, as boxes are in braille. */
function noticePassages(notice: NoticeBlock): Passage[] {
  const word = noticeWords[notice.tone];
  const title = notice.title === undefined || notice.title === word ? '' : ` ${notice.title}`;
  return [
    passage('', { line: 'box', keep: true }),
    passage(`${word}:${title}`, { first: 0, keep: true }),
    ...contentPassages(notice.blocks, 0),
    passage('', { line: 'endOfBox' }),
  ];
}

function indexPassages(index: IndexBlock): Passage[] {
  return index.entries.flatMap((entry) => {
    const number = entry.number === undefined ? '' : `${entry.number} `;
    const at = listed(entry.level - 1);
    const target = entry.target === undefined ? {} : { target: entry.target };
    return [
      passage(`${number}${entry.title}`, { ids: [entry.id], ...at, ...target }),
      ...entry.detail.map((words) => passage(words, { first: at.rest, rest: at.rest })),
    ];
  });
}
