import { documentCss, renderBlocks } from '../../../shared/document/html.ts';
import type { House } from '../../../shared/document/blocks.ts';
import { trustedHtml } from '../../preview/trustedHtml.ts';
import type { PaperInHand } from '../paper/paperInHand.ts';

/** What a live block shows: the HTML that the pack has in its place, or a sentence where it prints nothing. */
export function liveHtml(paper: PaperInHand | undefined, blockId: string): string {
  const blocks = paper?.drawn.get(blockId);
  if (paper === undefined || blocks === undefined) return '';
  if (blocks.length === 0) return '<p class="nothing">There is nothing to print here yet.</p>';
  return renderBlocks(paper.document, blocks, paper.document.title);
}

/** Draws into a shadow tree, where the document's styles and the window's do not meet. */
export function drawLive(host: HTMLElement, html: string, house: House | undefined): void {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (house !== undefined) root.adoptedStyleSheets = [documentSheet(house), frameSheet()];
  root.innerHTML = trustedHtml(`<div class="document">${html}</div>`);
}

const sheets = new Map<string, CSSStyleSheet>();

const documentSheet = (house: House): CSSStyleSheet =>
  sheetOf(`${house.accent} ${house.tint}`, () => documentCss(house));

/** The block stands in the flow of the text: it keeps none of the space that it has between others on a page. */
const frameSheet = (): CSSStyleSheet =>
  sheetOf(
    'frame',
    () => `
:host{display:block;color-scheme:inherit}
.document{background:var(--ground);padding:.75rem 1rem;font-size:.9375rem;min-height:1.5rem}
.document>:first-child{margin-top:0}
.document>:last-child{margin-bottom:0}
.document .nothing{color:var(--muted)}`,
  );

function sheetOf(key: string, css: () => string): CSSStyleSheet {
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css());
  sheets.set(key, sheet);
  return sheet;
}
