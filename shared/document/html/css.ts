import type { House } from '../blocks.ts';
import { type Colours, type PaperScheme, coloursOn, darkColours, lightColours } from './colours.ts';
import { contentRules } from './contentRules.ts';
import { pageRules } from './pageRules.ts';

/**
 * Style sheet for `renderHtml` and `renderBody`, in the house's colours, for light and dark screens and for print.
 * Everything within is under `.document` or belongs to the page around it, so it can stand in a shadow root, whose host
 * has the colours.
 */
export function documentCss(house: House): string {
  const light = lightColours(house);
  const dark = darkColours(house);
  return [
    `:root,:host{color-scheme:light dark;${properties(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root,:host{${properties(dark)}}}`,
    pageRules,
    contentRules,
    tones(light),
    paints(light),
  ].join('\n');
}

/** The colours of one kind of paper, for a screen on which a person chooses them: declarations without a selector. */
export const paperCss = (house: House, scheme: PaperScheme): string =>
  `color-scheme:${scheme === 'light' || scheme === 'sepia' ? 'light' : 'dark'};${properties(coloursOn[scheme](house))}`;

function properties(colours: Colours): string {
  const { tones: toneColours, paints: paintColours, ...named } = colours;
  return [
    ...Object.entries(named).map(([name, value]) => `--${name}:${value}`),
    ...Object.entries(toneColours).map(([name, value]) => `--tone-${name}:${value}`),
    ...Object.entries(paintColours).map(([name, value]) => `--paint-${name}:${value}`),
  ].join(';');
}

function tones(colours: Colours): string {
  return Object.keys(colours.tones)
    .map((tone) => `.tone-${tone}{background:var(--tone-${tone})}`)
    .join('');
}

function paints(colours: Colours): string {
  const names = Object.keys(colours.paints);
  return `.f-none{fill:none}${names.map((name) => `.f-${name}{fill:var(--paint-${name})}.s-${name}{stroke:var(--paint-${name})}`).join('')}`;
}
