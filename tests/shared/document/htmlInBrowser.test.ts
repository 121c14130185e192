import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../build/prepareFind.ts';
import { renderHtml } from '../../../shared/document/html.ts';
import { kitchenSink } from '../../fixtures/kitchenSink.ts';
import { axeFaults } from '../../tools/axe.ts';

const executablePath = findBrowser();

/** The file as a reader sees it. Without a browser on this machine these are skipped, and the run says so. */
describe.skipIf(executablePath === undefined)('the HTML file in a browser', () => {
  let browser: Browser;
  const html = renderHtml(kitchenSink);

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
  });

  const open = async (width: number, colorScheme: 'light' | 'dark'): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.route('**/*', (route) => route.abort());
    await page.setContent(html);
    return page;
  };

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
  ] as const)('has nothing that axe objects to at %i pixels, %s', async (width, scheme) => {
    const page = await open(width, scheme);
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    expect(
      await axeFaults(page, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    ).toEqual([]);
    await page.context().close();
  });

  it('would be told what axe objects to, in a part that is not laid out until it comes into view too', async () => {
    const page = await open(1280, 'light');
    await page.setContent(`<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>
      <img src="a.png"><p style="margin-top: 5000px; content-visibility: auto; color: #999">Faint words</p></main>`);
    const place = (): Promise<number> =>
      page.getByText('Faint').evaluate((each) => each.getBoundingClientRect().height);
    const before = await place();
    const found = (await axeFaults(page)).map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
    expect(found).toEqual([
      ['color-contrast', ['p']],
      ['image-alt', ['img']],
    ]);
    expect(await place()).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    // A colour that changes is judged when it has changed.
    await page.locator('p').evaluate((each) => {
      each.style.transition = 'color 400ms steps(4, end)';
      each.style.color = '#222';
    });
    expect((await axeFaults(page)).map(({ id }) => id)).toEqual(['image-alt']);
    await page.context().close();
  });

  it.each([320, 640, 1280])('never scrolls sideways as a whole at %i pixels', async (width) => {
    const page = await open(width, 'light');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });

  it('leads from the contents to the heading', async () => {
    const page = await open(1280, 'light');
    const target = await page.locator('.contents a', { hasText: 'Risks' }).getAttribute('href');
    expect(await page.locator(`[id="${target?.slice(1)}"]`).innerText()).toBe('2.1 Risks');
    await page.context().close();
  });

  it('copies a number and a label with their text', async () => {
    const page = await open(1280, 'light');
    expect(await page.locator('#p-2').innerText()).toMatch(/^2 Where a decision/);
    expect(await page.locator('#la-1').innerText()).toMatch(/^a\) Officers/);
    await page.context().close();
  });

  it('shows one drawing of each chart at a time', async () => {
    for (const width of [320, 1280]) {
      const page = await open(width, 'light');
      const shown = await page
        .locator('svg')
        .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().width > 0).length);
      expect(shown).toBe(6);
      await page.context().close();
    }
  });

  it('runs no script even when one is put into it', async () => {
    const page = await open(1280, 'light');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      return document.title === 'ran';
    });
    expect(ran).toBe(false);
    await page.context().close();
  });
});
