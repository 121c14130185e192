import type {
  Block,
  FactsBlock,
  HeadingBlock,
  KeyFiguresBlock,
  NoticeBlock,
  RecommendationsBlock,
} from '../blocks.ts';
import { attachmentHtml } from './attachment.ts';
import { contentHtml, contents } from './content.ts';
import { coverHtml } from './cover.ts';
import { escape } from './escape.ts';
import { figureHtml } from './figure.ts';
import { indexHtml } from './indexList.ts';
import { inlines } from './inline.ts';
import type { Pen } from './pen.ts';
import { tableHtml } from './table.ts';
import { toneWord } from '../toneWord.ts';

export interface Surroundings {
  /** Words of the heading above, the name of what has none of its own. */
  readonly under: string;
  /** Id of the part's own heading, for the part to be labelled by. */
  readonly partHeading: string;
  /** True for a figure whose figures follow as a table of their own. */
  readonly tableFollows: boolean;
}

/** One block as HTML without any style attribute, script or outside resource. */
export function blockHtml(block: Block, pen: Pen, around: Surroundings): string {
  switch (block.kind) {
    case 'cover':
      return coverHtml(block, pen, around.partHeading);
    case 'heading':
      return headingHtml(block, pen);
    case 'paragraph':
    case 'list':
      return contentHtml(block, pen);
    case 'table':
      return tableHtml(block, pen, around.under);
    case 'figure':
      return figureHtml(block, pen, around.tableFollows);
    case 'facts':
      return factsHtml(block, pen);
    case 'recommendations':
      return recommendationsHtml(block, pen);
    case 'notice':
      return noticeHtml(block, pen);
    case 'signOff':
      return `<p${pen.id(block.id)} class="sign-off"><span class="who">${escape(block.label)}:</span> ${inlines(block.text, pen)}</p>`;
    case 'keyFigures':
      return keyFiguresHtml(block, pen);
    case 'index':
      return indexHtml(block, pen);
    case 'attachment':
      return attachmentHtml(block, pen);
  }
}

/** The pack's title is the page's only level 1, so everything stands one lower: a part's title is `h2`. */
function headingHtml(heading: HeadingBlock, pen: Pen): string {
  const tag = `h${heading.level + 1}`;
  const number = heading.number === undefined ? '' : `<span class="num">${escape(heading.number)}</span> `;
  return `<${tag}${pen.id(heading.id)}>${number}${inlines(heading.text, pen)}</${tag}>`;
}

function factsHtml(facts: FactsBlock, pen: Pen): string {
  const rows = facts.rows.map((row) => {
    const held = row.blocks.map((block) =>
      block.kind === 'recommendations' ? recommendationsHtml(block, pen) : contentHtml(block, pen),
    );
    return `<div${pen.id(row.id)}><dt>${escape(row.label)}</dt><dd>${held.join('')}</dd></div>`;
  });
  return `<dl${pen.id(facts.id)} class="facts">${rows.join('')}</dl>`;
}

function recommendationsHtml(block: RecommendationsBlock, pen: Pen): string {
  const stem = block.stem === undefined ? '' : `<p class="stem">${inlines(block.stem, pen)}</p>`;
  const items = block.items.map((item) => {
    const label = `<span class="label">${escape(item.label)} </span>`;
    return `<li${pen.id(item.id)}><p>${label}${inlines(item.text, pen)}</p>${contents(item.blocks, pen)}</li>`;
  });
  return `<div${pen.id(block.id)} class="recommendations">${stem}<ol class="list" role="list">${items.join('')}</ol></div>`;
}

function noticeHtml(notice: NoticeBlock, pen: Pen): string {
  const title = notice.title === undefined ? '' : `<p class="title">${escape(notice.title)}</p>`;
  return `<div${pen.id(notice.id)} class="notice ${notice.tone}" role="note">${title}${contents(notice.blocks, pen)}</div>`;
}

function keyFiguresHtml(block: KeyFiguresBlock, pen: Pen): string {
  const items = block.items.map((item) => {
    const tone =
      item.tone === undefined ? '' : ` <span class="status tone-${item.tone}">${toneWord(item.tone)}</span>`;
    return `<li><p class="of">${escape(item.label)}</p><p class="value">${escape(item.value)}${tone}</p><p class="note">${escape(item.note)}</p></li>`;
  });
  return `<ul${pen.id(block.id)} class="key-figures" role="list">${items.join('')}</ul>`;
}
