import type { Block, Document, Part } from './blocks.ts';
import { blockHtml } from './html/block.ts';
import { documentCss } from './html/css.ts';
import { escape } from './html/escape.ts';
import { type Pen, penFor } from './html/pen.ts';
import { tableFollows } from './tableFollows.ts';
import { inlineText } from './walk.ts';

export { documentCss, paperCss } from './html/css.ts';
export { narrowRules } from './html/contentRules.ts';

/** Nothing is loaded and nothing runs, whoever opens the file. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The pack as one accessible HTML file: no scripts, no outside resources, light, dark and print, from 320 pixels up.
 * The same document gives the same bytes.
 */
export function renderHtml(document: Document): string {
  const title = escape(document.title);
  return [
    '<!doctype html>',
    `<html lang="${escape(document.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="author" content="${escape(document.organisation)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<style>${documentCss(document.house)}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#papers">Skip to the papers</a>',
    `<header class="masthead"><p>${escape(document.organisation)}</p><h1>${title}</h1></header>`,
    '<div class="columns">',
    partsNav(document),
    `<main id="papers" class="document" tabindex="-1">${renderBody(document)}</main>`,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * All parts of the pack, for an element with the class `document` under `documentCss`: what `renderHtml` has in its main
 * landmark, and what the preview shows. Has no style attributes, so it may stand under a policy that forbids them.
 */
export function renderBody(document: Document): string {
  return renderParts(document).join('\n');
}

/** The same part by part, each one element, for a preview that draws anew only what has changed. */
export function renderParts(document: Document): readonly string[] {
  const pen = penFor(document);
  return document.parts.map((part) => partHtml(part, pen));
}

/** One part by its id, links to other parts included; undefined where the document has no such part. */
export function renderPart(document: Document, id: string): string | undefined {
  const part = document.parts.find((each) => each.id === id);
  return part === undefined ? undefined : partHtml(part, penFor(document));
}

/** Writes the parts of a document one by one, in whatever order they are wanted, each once. */
export function partWriter(document: Document): (part: Part) => string {
  const pen = penFor(document);
  return (part) => partHtml(part, pen);
}

/** Some blocks of a document by themselves, such as a live block where it is written; `under` is the heading above. */
export function renderBlocks(document: Document, blocks: readonly Block[], under: string): string {
  const pen = penFor(document);
  return blocks
    .map((block, index) =>
      blockHtml(block, pen, { under, partHeading: '', tableFollows: tableFollows(blocks, index) }),
    )
    .join('\n');
}

function partHtml(part: Part, pen: Pen): string {
  const [first] = part.blocks;
  const own = first?.kind === 'cover' || (first?.kind === 'heading' && first.level === 1);
  const heading = first?.kind === 'heading' && own ? first.id : `${part.id}-title`;
  const marking = part.marking === undefined ? '' : `<p class="marking">${escape(part.marking)}</p>`;
  const provenance =
    part.provenance === undefined ? '' : `<p class="provenance">${escape(part.provenance)}</p>`;
  let under = part.title;
  const blocks = part.blocks.map((block, index) => {
    if (block.kind === 'heading') under = inlineText(block.text);
    return blockHtml(block, pen, {
      under,
      partHeading: heading,
      tableFollows: tableFollows(part.blocks, index),
    });
  });
  return [
    `<article${pen.id(part.id)} class="part ${part.kind}" aria-labelledby="${escape(heading)}">`,
    part.item === undefined ? '' : `<p class="item">Item ${escape(part.item)}</p>`,
    marking,
    provenance,
    own ? '' : `<h2 id="${escape(heading)}">${escape(part.title)}</h2>`,
    ...blocks,
    marking,
    '</article>',
  ]
    .filter((piece) => piece !== '')
    .join('\n');
}

function partsNav(document: Document): string {
  const entries = document.parts.map((part) => {
    const item = part.item === undefined ? '' : `<span class="num">${escape(part.item)}</span> `;
    return `<li class="${part.kind}"><a href="#${encodeURIComponent(part.id)}">${item}<span class="title">${escape(part.title)}</span></a></li>`;
  });
  return `<nav class="parts" aria-label="Parts of this pack"><ul role="list">${entries.join('')}</ul></nav>`;
}
