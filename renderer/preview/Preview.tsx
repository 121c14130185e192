import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from 'react';
import { documentCss, renderParts } from '../../shared/document/html.ts';
import { markFor } from '../checks/marks/drawMarks.ts';
import { elementFinder } from '../checks/marks/elementOf.ts';
import { marksCss } from '../checks/marks/marksCss.ts';
import { type Marks, useMarks } from '../checks/marks/useMarks.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import styles from './Preview.module.css';
import { showParts } from './showParts.ts';
import type { Pack } from './usePack.ts';

export interface PreviewHandle {
  /** Scrolls to a part or block of the pack and puts the focus there. */
  readonly goTo: (id: string) => void;
  /** Scrolls to what a search has found, marks it and puts the focus there. */
  readonly showPassage: (block: string) => void;
  /** Scrolls to what a finding is about; with `focus` the mark beside it has the focus then. */
  readonly showFinding: (
    finding: { readonly key: string; readonly block: string | null },
    focus: boolean,
  ) => void;
}

interface PreviewProps {
  readonly pack: Pack;
  /** Findings to mark beside the text; none where the pack on screen is not the one that was checked. */
  readonly marks?: Marks | undefined;
  readonly ref?: Ref<PreviewHandle>;
}

/**
 * The pack as the HTML output draws it, in a shadow tree: its styles and the window's do not meet. The style sheet is a
 * constructed one because the content policy refuses style elements.
 */
export function Preview({ pack, marks, ref }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const html = useMemo(() => (pack.kind === 'ready' ? renderParts(pack.document) : null), [pack]);
  const css = useMemo(() => (pack.kind === 'ready' ? documentCss(pack.document.house) : ''), [pack]);

  useEffect(() => {
    if (host.current === null || html === null) return;
    const root = host.current.shadowRoot ?? newTree(host.current);
    dress(root, css);
    showParts(root, html);
  }, [html, css]);

  const pageOf = pack.kind === 'ready' ? pack.document : null;
  useMarks(host, html, pageOf, marks);

  useImperativeHandle(
    ref,
    () => ({
      goTo: (id) => goTo(host.current?.shadowRoot ?? null, id),
      showPassage: (block) => {
        const root = host.current?.shadowRoot;
        if (!root || pageOf === null) return;
        root.querySelector('.found')?.classList.remove('found');
        const element = elementFinder(pageOf)(root, block);
        element?.classList.add('found');
        if (element !== null) focusOn(element, 'center');
      },
      showFinding: ({ key, block }, focus) => {
        const root = host.current?.shadowRoot;
        if (!root || pageOf === null || block === null) return;
        const mark = markFor(root, key);
        (mark ?? elementFinder(pageOf)(root, block))?.scrollIntoView({ block: 'center' });
        if (focus) mark?.focus({ preventScroll: true });
      },
    }),
    [pageOf],
  );

  if (pack.kind === 'assembling') {
    return <output className={styles.assembling}>Putting the pack together …</output>;
  }
  if (pack.kind === 'failed') {
    return (
      <div className={styles.failed}>
        <EmptyNote title="The pack cannot be shown">
          Something in this meeting keeps the preview from being drawn. What you have entered is safe in the
          library.
        </EmptyNote>
      </div>
    );
  }
  return <div ref={host} className={styles.page} />;
}

/** The pack lies as a sheet on the window's ground; its colours are the document's own. */
const sheetCss = `
:host{display:block;padding:clamp(0rem,2.5vw,1.75rem)}
.document{max-width:54rem;margin:0 auto;padding:clamp(1rem,5%,3.5rem);background:var(--ground);color:var(--ink);border:1px solid var(--rule);border-radius:4px}
.document .part:first-child{padding-top:.75rem}
.document .part:last-child{padding-bottom:0}
[id]{scroll-margin-top:4rem}
.found{outline:3px solid var(--accent);outline-offset:.4rem;border-radius:2px}
tr.found{outline-offset:-3px}
`;

/** Addresses do not reach into a shadow tree, and outward links lead nowhere: the window never leaves its page. */
function followLink(root: ShadowRoot, event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null) return;
  event.preventDefault();
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) goTo(root, decodeURIComponent(href.slice(1)));
}

function newTree(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.addEventListener('click', (event) => followLink(root, event));
  return root;
}

const worn = new WeakMap<ShadowRoot, string>();

/** The house's colours seldom change, and a new style sheet has all of the pack drawn again. */
function dress(root: ShadowRoot, css: string): void {
  if (worn.get(root) === css) return;
  worn.set(root, css);
  root.adoptedStyleSheets = [styleSheet(css), styleSheet(sheetCss), styleSheet(marksCss)];
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function goTo(root: ShadowRoot | null, id: string): void {
  const target = root?.getElementById(id);
  if (target) focusOn(target, 'start');
}

function focusOn(target: Element, block: 'start' | 'center'): void {
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.scrollIntoView({ block });
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
