import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { launchApp } from '../host/launchApp.ts';
import { answerSaveDialog, openMeeting, openSample, septemberCabinet, startApp } from './startApp.ts';

const pictures = 'out/screens';

/** Every screen and the steps that lead to it from the one before. */
const screens: readonly (readonly [string, (page: Page, app: ElectronApplication) => Promise<void>])[] = [
  ['first-run', (page) => page.getByRole('heading', { name: 'How would you like to begin?' }).waitFor()],
  ['meetings', (page) => openSample(page)],
  ['no-meeting-found', (page) => page.getByRole('searchbox').fill('a meeting that nobody holds')],
  [
    'meeting',
    async (page) => {
      await page.getByRole('searchbox').fill('');
      await openMeeting(page);
    },
  ],
  ['papers', (page) => page.getByRole('tab', { name: 'Papers' }).click()],
  [
    'details-with-a-problem',
    async (page) => {
      await page.getByRole('tab', { name: 'Details' }).click();
      await page.getByLabel('Date', { exact: true }).fill('31 September 2023');
      await page.getByLabel('Date', { exact: true }).blur();
      await page.getByText('Date must be a real date').waitFor();
    },
  ],
  [
    'paper-in-the-preview',
    async (page) => {
      await page.getByRole('tab', { name: 'Agenda' }).click();
      await page
        .getByRole('button', { name: /^Read the paper/ })
        .first()
        .click();
    },
  ],
  [
    'exported',
    async (page, app) => {
      await answerSaveDialog(app, join(temporaryFolder(), 'bcp-cabinet-2023-09-27.pdf'));
      await page.getByRole('button', { name: 'Export PDF' }).click();
      await page.getByText(/^Exported/).waitFor();
    },
  ],
  [
    'checks',
    async (page) => {
      await page.getByRole('tab', { name: /^Checks/ }).click();
      await page.getByRole('heading', { name: /^Worth knowing/ }).waitFor();
    },
  ],
  [
    'finding-overridden',
    async (page) => {
      await page
        .getByRole('button', { name: /, overridden:/ })
        .first()
        .click();
      await page.getByText(/^Overridden by/).waitFor();
    },
  ],
  [
    'finding-open',
    async (page) => {
      await page.getByRole('button', { name: 'Take the override back' }).click();
      await page.getByRole('heading', { name: /^Must be mended/ }).waitFor();
      await page.getByText('What this rests on').click();
    },
  ],
  [
    'override-without-a-reason',
    async (page) => {
      await page.getByRole('button', { name: 'Override …' }).click();
      await page.getByRole('button', { name: 'Record the override' }).click();
      await page.getByText('Say why the pack is published with this.').waitFor();
    },
  ],
  [
    'publish-with-a-fault',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Publish a new version' }).click();
      await page.getByText('One fault is in the way').waitFor();
      await page.getByText(/recorded with the pack$/).click();
    },
  ],
  [
    'clearance',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Papers' }).click();
      await page
        .getByRole('button', { name: /^Sign: / })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Unsign: / })
        .first()
        .waitFor();
    },
  ],
  [
    'deadlines-and-record',
    async (page) => {
      await page.getByRole('tab', { name: 'Details' }).click();
      await page
        .getByText(/overridden$/)
        .first()
        .click();
      await page.getByRole('heading', { name: 'Deadlines' }).scrollIntoViewIfNeeded();
    },
  ],
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    ({ app, page } = await launchApp());
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme });
  });
  afterAll(() => app.close());

  // In order: each screen is reached from the one before it.
  test.each(screens)('the screen "%s" has no fault that axe finds', async (name, reach) => {
    await reach(page, app);
    await page.screenshot({ path: `${pictures}/${name}-${colorScheme}.png` });
    // Electron lets no tool open the second page in which axe would otherwise put its results together.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => String(target))])).toEqual([]);
  });
});

describe('at 200 % zoom', () => {
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    ({ app, page } = await launchApp());
    // Zoom halves the width that a page has: 1280 by 800 pixels become 640 by 400.
    await page.setViewportSize({ width: 640, height: 400 });
  });
  afterAll(() => app.close());

  test.each(screens)('the screen "%s" loses nothing sideways', async (name, reach) => {
    await reach(page, app);
    await page.screenshot({ path: `${pictures}/${name}-zoomed.png`, fullPage: true });
    const beyond = await page.evaluate(() => {
      const isCut = (element: Element): boolean => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > document.documentElement.clientWidth + 1 || left < -1);
      };
      return {
        scroll: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        cut: [...document.querySelectorAll('button, a, input, textarea, h1, h2, p')]
          .filter((element) => isCut(element))
          .map((element) => element.outerHTML.slice(0, 120)),
      };
    });
    expect(beyond).toEqual({ scroll: 0, cut: [] });
  });
});

test('from the first start to an exported pack by the keyboard alone', async () => {
  const { app, page } = await startApp();
  const file = join(temporaryFolder(), 'pack.html');
  await answerSaveDialog(app, file);

  /** Presses Tab until what is wanted has the focus, which must be visible; what is passed is not touched. */
  const tabTo = async (role: 'button' | 'link' | 'tab' | 'textbox', name: string): Promise<void> => {
    const wanted = page.getByRole(role, { name, exact: true });
    await wanted.waitFor();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) {
        if (await focusIsVisible(page)) return;
        throw new Error(`The ${role} "${name}" does not show that it has the focus`);
      }
    }
    throw new Error(`Tab does not reach the ${role} "${name}"`);
  };

  await tabTo('button', 'Open the sample library');
  await page.keyboard.press('Enter');
  await tabTo('link', septemberCabinet);
  await page.keyboard.press('Enter');
  await tabTo('button', 'Export HTML');
  await page.keyboard.press('Enter');
  await page.getByText('Exported pack.html').waitFor();

  await tabTo('tab', 'Agenda');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo('textbox', 'Date');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('4/10/2023');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).innerText())
    .toBe('Cabinet, Wednesday 4 October 2023');
});

/** An outline of its own or, for what is pressed by the line or card around it, of that. */
const focusIsVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const outlined = (element: Element | null, part?: string): boolean =>
      element !== null && getComputedStyle(element, part).outlineStyle !== 'none';
    const { activeElement } = document;
    return (
      outlined(activeElement) ||
      outlined(activeElement, '::after') ||
      outlined(activeElement?.closest('li') ?? null)
    );
  });
