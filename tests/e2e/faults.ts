import type { Page } from 'playwright-core';
import { axeFaults } from '../tools/axe.ts';
import { picture } from './picture.ts';

/** Every colouring a screen can have. Light comes last, so that what follows goes on in it. */
const colourings = [
  ['forced', { colorScheme: 'light', forcedColors: 'active' }, 'system'],
  ['contrast', { colorScheme: 'dark', forcedColors: 'none' }, 'contrast'],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, 'system'],
  ['light', { colorScheme: 'light', forcedColors: 'none' }, 'system'],
] as const;

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
  for (const [colouring, media, theme] of colourings) {
    // Colours on their way from one theme to the next would be measured as they pass.
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    await picture(page, `${name}-${colouring}`);
    for (const { id, nodes } of await axeFaults(
      page,
      colouring === 'light' ? {} : { runOnly: ['color-contrast'] },
    ))
      faults.push([colouring, id, nodes.map(({ target }) => target)]);
  }
  await page.setViewportSize(zoomed);
  await picture(page, `${name}-zoomed`, { fullPage: true });
  faults.push(...(await page.evaluate(lostSideways)).map((lost) => ['zoomed', lost]));
  await page.setViewportSize(usual);
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
