import { chartTable } from '../../charts/chartTable.ts';
import type {
  Block,
  CoverBlock,
  FactsBlock,
  FigureBlock,
  IndexBlock,
  NoticeBlock,
  RecommendationsBlock,
} from '../blocks.ts';
import { toneWord } from '../toneWord.ts';
import { attachmentLines } from './attachment.ts';
import { contentLines, labelled } from './content.ts';
import { inlineWords } from './inline.ts';
import { tableLines } from './table.ts';
import { indented, wrap } from './wrap.ts';

/** One block as lines of at most `width` columns. Headings say that they are headings, because nothing else can show it. `tableFollows` tells a figure that the next block has its numbers. */
export function blockLines(block: Block, width: number, tableFollows = false): string[] {
  switch (block.kind) {
    case 'cover':
      return coverLines(block, width);
    case 'heading': {
      const kind = block.level <= 2 ? 'Heading' : 'Subheading';
      const number = block.number === undefined ? '' : `${block.number} `;
      return ['', ...wrap(`${kind}: ${number}${inlineWords(block.text)}`, width)];
    }
    case 'paragraph':
    case 'list':
      return contentLines([block], width);
    case 'table':
      return tableLines(block, width);
    case 'figure':
      return figureLines(block, width, tableFollows);
    case 'facts':
      return factsLines(block, width);
    case 'recommendations':
      return recommendationsLines(block, width);
    case 'notice':
      return noticeLines(block, width);
    case 'signOff':
      return wrap(`${block.label}: ${inlineWords(block.text)}`, width);
    case 'keyFigures':
      return [
        'Key figures:',
        ...block.items.flatMap((item) => {
          const tone = item.tone === undefined ? '' : ` (${toneWord(item.tone)})`;
          const note = item.note === '' ? '' : `. ${item.note}`;
          return wrap(`${item.label}: ${item.value}${tone}${note}`, width, '- ');
        }),
      ];
    case 'index':
      return indexLines(block, width);
    case 'attachment':
      return attachmentLines(block, width);
  }
}

function coverLines(cover: CoverBlock, width: number): string[] {
  return [
    ...(cover.crest === undefined ? [] : wrap(`[Picture: ${cover.crest.alternative}]`, width)),
    ...[cover.organisation, cover.body, cover.title].flatMap((words) => wrap(words, width)),
    '',
    ...cover.details.flatMap((detail) => wrap(`${detail.label}: ${detail.value}`, width)),
    ...wrap(cover.status, width),
    ...(cover.members.length === 0 ? [] : ['', 'Membership:']),
    ...cover.members.flatMap((member) => wrap(`${member.name}, ${member.role}`, width, '- ')),
    ...cover.notice.flatMap((words) => ['', ...wrap(words, width)]),
  ];
}

/** Caption, what the picture shows, then each of its numbers after its row's and column's names, unless a table follows. */
function figureLines(figure: FigureBlock, width: number, tableFollows: boolean): string[] {
  const table = chartTable(figure.chart);
  const rows = table.rows.map(([name = '', ...values]) => {
    const named = values.map((value, index) => {
      const head = table.head[index + 1] ?? '';
      return `${head === '' ? '' : `${head} `}${value === '' ? 'empty' : value}`;
    });
    return `${name}: ${named.join('; ')}`;
  });
  return [
    ...wrap(figure.caption, width),
    ...wrap(`Picture: ${figure.alt}`, width),
    ...(tableFollows || rows.length === 0
      ? []
      : ['Numbers in the picture:', ...[...rows, ...table.notes].flatMap((row) => wrap(row, width, '- '))]),
    ...figure.notes.flatMap((note) => wrap(inlineWords(note), width)),
  ];
}

function factsLines(facts: FactsBlock, width: number): string[] {
  return facts.rows.flatMap((row, index) => {
    const [first, ...more] = row.blocks;
    const gap = index === 0 ? [] : [''];
    if (first === undefined) return [...gap, `${row.label}: empty`];
    if (first.kind === 'paragraph' && more.length === 0)
      return [...gap, ...wrap(`${row.label}: ${inlineWords(first.text)}`, width)];
    const held = row.blocks.flatMap((block, place) => {
      const lines = blockLines(block, width - 2);
      return place === 0 ? lines : ['', ...lines];
    });
    return [...gap, `${row.label}:`, ...indented(held)];
  });
}

function recommendationsLines(block: RecommendationsBlock, width: number): string[] {
  return [
    ...(block.stem === undefined ? [] : wrap(inlineWords(block.stem), width)),
    ...block.items.flatMap((item) =>
      labelled(item.label, width, (room) => [
        ...wrap(inlineWords(item.text), room),
        ...contentLines(item.blocks, room),
      ]),
    ),
  ];
}

/** What a notice is called where it has no look. */
export const noticeWords: Readonly<Record<NoticeBlock['tone'], string>> = {
  info: 'Note',
  warning: 'Warning',
  restricted: 'Restricted',
  sample: 'Sample',
};

function noticeLines(notice: NoticeBlock, width: number): string[] {
  const word = noticeWords[notice.tone];
  const title = notice.title === undefined || notice.title === word ? '' : ` ${notice.title}`;
  return [
    ...wrap(`${word}:${title}`, width),
    ...indented(contentLines(notice.blocks, width - 2)),
    `End of ${word.toLowerCase()}.`,
  ];
}

function indexLines(index: IndexBlock, width: number): string[] {
  return index.entries.flatMap((entry) => {
    const indent = (entry.level - 1) * 2;
    const lead = entry.number === undefined ? '' : `${entry.number}  `;
    const room = width - indent;
    return indented(
      [
        ...wrap(entry.title, room, lead),
        ...entry.detail.flatMap((words) => indented(wrap(words, room - lead.length), lead.length)),
      ],
      indent,
    );
  });
}
