import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as axe from 'axe-core';
import type { JSHandle, Page } from 'playwright-core';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A rule of axe that a page breaks, and the elements that break it: where they are, and their HTML. */
export interface AxeFault {
  readonly id: string;
  readonly nodes: readonly { readonly target: string; readonly html: string }[];
}

/**
 * What axe finds wrong with a page as it stands; the page has no frames. By default all rules run; `options` are those of
 * axe itself. The page's source of axe is brought once and stays until the page is loaded anew.
 *
 * Colours on their way from one to another are waited for: they would be measured as they pass. Parts that Chromium lays
 * out only when they come into view are laid out for as long as axe looks, because it asks for the place of each text, and
 * Chromium would lay out such a part again for each question: five times the work on a long paper.
 *
 * @param leftOut parts that axe does not look at, with all that is in them
 */
export async function axeFaults(
  page: Page,
  options: axe.RunOptions = {},
  leftOut?: JSHandle<Element[]>,
): Promise<AxeFault[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(program);
  return page.evaluate(
    async ({ run, exclude }) => {
      await new Promise(requestAnimationFrame);
      const passing = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.allSettled(passing.map(({ finished }) => finished));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important; }');
      document.adoptedStyleSheets.push(sheet);
      try {
        const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
        const context = { include: [document], exclude };
        const { violations } = await inPage.run(context, { ...run, resultTypes: ['violations'] });
        return violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ target, html }) => ({ target: String(target), html })),
        }));
      } finally {
        document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
      }
    },
    { run: options, exclude: leftOut ?? [] },
  );
}
