import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const pictures = 'out/screens';

/** Takes a picture of the screen for people to look at, and gives what axe finds on it: the rule and where. */
export async function faultsOn(page: Page, name: string): Promise<unknown[]> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
  // Electron lets no tool open the second page in which axe would otherwise put its results together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => String(target))]);
}
