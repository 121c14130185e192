import type { JSHandle, Page } from 'playwright-core';
import { axeFaults } from '../tools/axe.ts';
import { picture } from './picture.ts';

/** Every colouring a screen can have. Light comes last, so that what follows goes on in it. */
const colourings = [
  ['forced', { colorScheme: 'light', forcedColors: 'active' }, 'system'],
  ['contrast', { colorScheme: 'dark', forcedColors: 'none' }, 'contrast'],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, 'system'],
  ['light', { colorScheme: 'light', forcedColors: 'none' }, 'system'],
] as const;

const contrast = { runOnly: ['color-contrast'] };
const structure = { rules: { 'color-contrast': { enabled: false } } };
const everything = {};

const usual = { width: 1280, height: 800 };
/** Zoom to 200 % halves the width that a page has. */
const zoomed = { width: 640, height: 400 };

/**
 * What is wrong with the screen as it stands, in every colouring and at 200 % zoom: what axe finds, the rule and where,
 * and what is cut off at the side. Takes a picture of each for people to look at. The screen is reached once for all
 * of it, because starting the app is what costs; colours change no structure, so all rules run in light and those of
 * contrast in the others.
 */
export async function faultsOn(page: Page, name: string): Promise<unknown[]> {
  await page.setViewportSize(usual);
  const faults: unknown[] = [];
  const known = await knownTrees(page);
  for (const [colouring, media, theme] of colourings) {
    // Colours on their way from one theme to the next would be measured as they pass.
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    await picture(page, `${name}-${colouring}`);
    const looks =
      colouring !== 'light' ? [contrast] : known.count === 0 ? [everything] : [contrast, structure];
    for (const rules of looks) {
      const found = await axeFaults(page, rules, rules === contrast ? known.trees : undefined);
      for (const { id, nodes } of found) faults.push([colouring, id, nodes.map(({ target }) => target)]);
    }
  }
  await page.setViewportSize(zoomed);
  await picture(page, `${name}-zoomed`, { fullPage: true });
  faults.push(...(await page.evaluate(lostSideways)).map((lost) => ['zoomed', lost]));
  await page.setViewportSize(usual);
  if (faults.length === 0) await page.evaluate(remember);
  await known.trees.dispose();
  return faults;
}

/** What a reader cannot reach without scrolling sideways, which WCAG 2.2 (1.4.10) wants nobody to have to do. */
function lostSideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isCut = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (right > clientWidth + 1 || left < -1);
  };
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} pixels too wide`] : []),
    // A grid scrolls in a frame of its own, which the criterion excepts.
    ...[...document.querySelectorAll('button, a, input, select, textarea, h1, h2, p')]
      .filter((element) => isCut(element) && !scrolls(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120)),
  ];
}

/**
 * The hosts of shadow trees, a pack in its preview above all, in which an earlier look found nothing wrong in any colouring: the
 * same tree stands on many screens and has more text than all else on them. Nobody measures the contrast in it again; the
 * rules of structure, which look at a screen as one, see it every time.
 */
async function knownTrees(page: Page): Promise<{ trees: JSHandle<Element[]>; count: number }> {
  await page.evaluate(bringTrees);
  const trees = await page.evaluateHandle(() => {
    const { trees: all, faultless } = globalThis as unknown as Trees;
    return all().flatMap(([host, text]) => (faultless.has(text) ? [host] : []));
  });
  return { trees, count: await trees.evaluate(({ length }) => length) };
}

interface Trees {
  /** Each host with all that makes its tree look as it does: what is in it, its rules, and what it inherits. */
  trees: () => readonly (readonly [Element, string])[];
  readonly faultless: Set<string>;
}

function bringTrees(): void {
  const trees = (): (readonly [Element, string])[] =>
    [...document.querySelectorAll('*')].flatMap((host) => {
      const root = host.shadowRoot;
      if (root === null) return [];
      const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map((rule) => rule.cssText),
      );
      const { color, backgroundColor, fontSize } = getComputedStyle(root.firstElementChild ?? host);
      return [[host, [root.innerHTML, ...rules, color, backgroundColor, fontSize].join('\n')] as const];
    });
  const known = globalThis as unknown as Trees;
  Object.assign(known, { trees, faultless: known.faultless ?? new Set() });
}

function remember(): void {
  const { trees, faultless } = globalThis as unknown as Trees;
  for (const [, text] of trees()) faultless.add(text);
}
