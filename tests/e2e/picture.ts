import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

const folder = 'out/screens';

/**
 * A picture of the page for people to look at, `out/screens/<name>.png`. `npm test` asks for none, because drawing them takes
 * a third of the time in which a screen is looked at and no test depends on them. What comes after finds the page drawn all
 * the same.
 */
export async function picture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  if (process.env['TABLED_PICTURES'] === 'none') {
    await page.evaluate(drawn);
    return;
  }
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}

/** Two frames: what changed before the first is laid out and painted by the second. */
const drawn = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
