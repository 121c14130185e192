import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import type { Comparison } from '../../shared/document/diff/comparisonDocument.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Change } from '../../shared/document/diff/listChanges.ts';
import { documentCss, renderBody } from '../../shared/document/html.ts';
import { trustedHtml } from '../preview/trustedHtml.ts';
import { setSideBySide } from './sideBySide.ts';

export type ComparedView = 'inline' | 'side';

export interface MarkedPackHandle {
  /** Scrolls to a change and puts the focus there. */
  readonly show: (change: Change) => void;
}

interface MarkedPackProps {
  readonly comparison: Comparison;
  readonly view: ComparedView;
  readonly ref?: Ref<MarkedPackHandle>;
}

/** The papers with their changes marked, as the HTML output draws them; the list of changes stands beside them on screen. */
export function MarkedPack({ comparison: { document, before }, view, ref }: MarkedPackProps) {
  const host = useRef<HTMLDivElement>(null);
  const html = useMemo(
    () => renderBody({ ...document, parts: document.parts.filter(({ id }) => id !== 'changes') }),
    [document],
  );
  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [documentCss(document.house), sheetCss].map(styleSheet);
    // In the order of the Tab key, so that it scrolls by keyboard though nothing in it is a control.
    root.innerHTML = trustedHtml(
      `<div class="document ${view}" role="group" aria-label="Marked papers" tabindex="0">${html}</div>`,
    );
    if (view === 'side') setSideBySide(root, fragmentOf(before));
    // Links lead nowhere here: the window never leaves its page, and papers without changes are not shown.
    const stay = (event: Event): void => event.preventDefault();
    root.addEventListener('click', stay);
    return () => root.removeEventListener('click', stay);
  }, [html, view, document.house, before]);
  useImperativeHandle(ref, () => ({
    show: (change) => {
      const root = host.current?.shadowRoot;
      const target =
        root?.getElementById(change.anchor.replace(/\s+/g, '-')) ?? root?.getElementById(change.part);
      if (!root || !target) return;
      root.querySelector('.shown')?.classList.remove('shown');
      target.classList.add('shown');
      target.setAttribute('tabindex', '-1');
      target.scrollIntoView({ block: 'center' });
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
  }));
  return <div ref={host} />;
}

const sheetCss = `
:host{display:block;padding:clamp(0rem,2.5vw,1.75rem)}
.document{max-width:54rem;margin:0 auto;padding:clamp(1rem,5%,3.5rem);background:var(--ground);color:var(--ink);border:1px solid var(--rule);border-radius:4px}
.document.side{max-width:84rem;padding:clamp(1rem,3%,2rem)}
.document .part:first-child{padding-top:.75rem}
.document .part:last-child{padding-bottom:0}
.shown{outline:3px solid var(--accent);outline-offset:.4rem;border-radius:2px}
tr.shown{outline-offset:-3px}
.pairs{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.5rem}
.pairs>*{min-width:0}
.pairs>.across{grid-column:1/-1}
.pairs>.absent{color:var(--muted);font-size:.875em}
.pairs>.side-name{margin:0 0 1rem;padding-bottom:.25rem;border-bottom:1px solid var(--rule);font-weight:650}
@media (max-width:48rem){.pairs{grid-template-columns:minmax(0,1fr)}}
`;

/** The earlier version as the same output draws it, for what a mark within a text cannot show. */
function fragmentOf(document: Document): DocumentFragment {
  const template = window.document.createElement('template');
  template.innerHTML = trustedHtml(renderBody(document));
  return template.content;
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
