import type { House } from '../../../shared/document/blocks.ts';
import { documentCss, narrowRules, paperCss } from '../../../shared/document/html.ts';
import { noteCss } from '../../notes/noteCss.ts';

const schemes = ['light', 'sepia', 'dark', 'contrast'] as const;

/** Style sheets of the re-flowed text: the web page's own, with what the reader may set. */
export const textCss = (house: House): readonly string[] => [
  documentCss(house),
  schemes.map((scheme) => `:host([data-paper=${scheme}]){${paperCss(house, scheme)}}`).join('\n'),
  readingRules,
  noteCss,
];

const readingRules = `
:host{display:block;position:relative;min-height:100%;background:var(--ground);color:var(--ink);font-size:1.125rem;line-height:var(--line,1.6);font-family:'Atkinson Hyperlegible Next',system-ui,sans-serif}
:host([data-typeface=sans]){font-family:Arial,'Liberation Sans',Helvetica,sans-serif}
:host([data-typeface=serif]){font-family:Georgia,'Times New Roman','Liberation Serif',serif}
:host([data-spacing=wide]){--line:1.9;letter-spacing:.02em;word-spacing:.06em}
:host([data-spacing=wider]){--line:2.2;letter-spacing:.12em;word-spacing:.16em}
.document{zoom:var(--zoom,1);max-width:46rem;margin:0 auto;padding:1.25rem 0 60vh}
:host([data-width=narrow]) .document{max-width:38rem}
:host([data-width=wide]) .document{max-width:none}
.document p,.document .index .entry,.document figcaption{max-width:none}
.document table,.document .lead,.document .small,.document caption{line-height:inherit}
:host([data-spacing=wider]) .document p{margin-bottom:2em}
.slot{padding-inline:3.75rem}
.document .part{padding:2rem 0 2.5rem}
.attachment>section{content-visibility:auto;contain-intrinsic-block-size:auto 40rem}
[id]{scroll-margin-top:1rem}
[tabindex="-1"]:focus{outline:none}
[tabindex="-1"]:focus-visible{outline:3px solid var(--accent);outline-offset:.3rem}
[data-page],[data-changed]{position:relative}
[data-page]::after{content:attr(data-page) / "";position:absolute;inset-block-start:.15em;inset-inline-end:-3.25rem;min-width:2.25rem;padding-top:.1rem;border-top:1px solid var(--muted);font:400 .75rem/1.2 var(--page-face,sans-serif);letter-spacing:0;text-align:end;color:var(--muted);font-variant-numeric:tabular-nums}
[data-changed]::before{content:"" / attr(data-says);position:absolute;inset-block:.1em;inset-inline-start:-1.25rem;width:.3rem;border-radius:2px;background:var(--accent)}
:host([data-narrow]) .slot{padding-inline:1.5rem 2.75rem}
:host([data-narrow]) [data-page]::after{inset-inline-end:-2.5rem;min-width:1.75rem}
abbr{text-decoration:underline dotted 1.5px;text-underline-offset:.2em;cursor:help}
.act{display:inline-block;margin:.4rem 0 0;padding:.3rem .7rem;border:1px solid var(--muted);border-radius:6px;background:none;color:var(--accent);font:600 .875rem/1.4 inherit;font-family:inherit;letter-spacing:0;user-select:none;cursor:default}
.step{padding-inline:3.75rem}
:host([data-narrow]) .step{padding-inline:1.5rem 2.75rem}
.act:hover{background:var(--pale)}
.spoken{background:var(--tint);box-shadow:0 0 0 .35rem var(--tint);border-radius:2px}
.meaning{position:absolute;z-index:3;max-width:22rem;padding:.5rem .8rem;border:1px solid var(--muted);border-radius:6px;background:var(--ground);color:var(--ink);font-size:1rem;line-height:1.4;letter-spacing:0;box-shadow:0 6px 20px -8px rgb(0 0 0 / 45%)}
.meaning[hidden]{display:none}
::highlight(reading-hit){background:#ffe9a3;color:#1b1e22}
::highlight(reading-hit-current){background:#f5a623;color:#1b1e22;text-decoration:underline 2px}
@media (prefers-reduced-motion:no-preference){.spoken{transition:background-color .2s}}
@media (forced-colors:active){[data-changed]::before{background:Highlight}.spoken{outline:2px solid Highlight}}
:host([data-narrow]){
${narrowRules}
}
`;
