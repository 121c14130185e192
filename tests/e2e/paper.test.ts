import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesPdf } from '../fixtures/pdfObjects.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { launchApp } from '../host/launchApp.ts';
import { readPdf } from '../tools/pdf.ts';
import { faultsOn } from './faults.ts';
import { pressByKey, tabTo } from './keyboard.ts';
import { picture } from './picture.ts';
import { answerOpenDialog, answerSaveDialog, openSample, saved } from './startApp.ts';

/** Kept from start to start. */
let dataDir: string | undefined;
let app: ElectronApplication;
let page: Page;

const start = async (): Promise<void> => {
  ({ app, page, dataDir } = await launchApp(dataDir === undefined ? {} : { dataDir }));
  await page.setViewportSize({ width: 1280, height: 800 });
};

beforeAll(async () => {
  await start();
  await openSample(page);
});
afterAll(() => app.close());

const title = 'Mending the bridges of the county';

const toPapers = async (): Promise<void> => {
  await page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name: 'Papers' }).click();
  await page.getByRole('heading', { name: 'Papers', level: 1 }).waitFor();
};

/** Opens a paper from the list, and waits until its texts can be written in. */
async function openPaper(name: string): Promise<void> {
  await toPapers();
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByRole('article').getByRole('textbox').last().waitFor();
}

const text = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
const line = (name: RegExp): Locator =>
  page.getByRole('navigation', { name: 'Outline of the paper' }).getByRole('button', { name });

/** Writes into an editor behind what stands in it. */
async function write(name: string, words: string): Promise<void> {
  await text(name).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
  await saved(page);
}

describe('a paper from nothing', () => {
  test('is begun by the keyboard alone, with the sections of its template, and says what is still empty', async () => {
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.type('go to papers');
    await page.getByRole('option', { name: 'Go to papers' }).waitFor();
    await page.keyboard.press('Enter');
    await pressByKey(page, page.getByRole('button', { name: 'New paper' }));
    await page.keyboard.type(title);
    await tabTo(page, page.getByLabel('Council'));
    await page.keyboard.type('London');
    await tabTo(page, page.getByLabel('Template'));
    expect(await page.getByLabel('Template').inputValue()).toBe('lbhfCabinet');
    await pressByKey(page, page.getByRole('button', { name: 'Add paper' }));
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await line(/^8\. Legal implications.*empty/).waitFor();
    expect(await line(/empty/).count()).toBe(13);
    await line(/List of appendices.*not in this paper/).waitFor();
  });

  test('takes what is written in its header and sections, which are then no longer empty', async () => {
    await write('Type of decision', 'Cabinet decision');
    await line(/^3\. Reasons for decision/).click();
    await expect
      .poll(() => text('Reasons for decision').evaluate((each) => each === document.activeElement))
      .toBe(true);
    await page.keyboard.type('The bridges are old.');
    await expect.poll(() => line(/^3\. Reasons for decision.*empty/).count()).toBe(0);
    const why = text('Implications for business: none because');
    await why.fill('no business uses them');
    await why.blur();
    await expect.poll(() => line(/^10\. Implications for business.*empty/).count()).toBe(0);
    await line(/^Title and header.*empty/).waitFor();
  });

  test('has sections of the author’s own, which are named, moved, deleted and brought back', async () => {
    await page.getByRole('button', { name: 'Add a section behind Consultation' }).click();
    const heading = text('Heading of section 7.');
    await expect.poll(() => heading.inputValue()).toBe('New section');
    await heading.fill('What the parishes said');
    await heading.press('Enter');
    await line(/^7\. What the parishes said/).waitFor();
    await page.getByRole('button', { name: 'Move What the parishes said up' }).click();
    await line(/^6\. What the parishes said/).waitFor();
    await page.getByRole('button', { name: 'Delete section What the parishes said' }).click();
    await expect.poll(() => line(/What the parishes said/).count()).toBe(0);
    await page.getByText('Undo', { exact: true }).click();
    await line(/^6\. What the parishes said/).waitFor();
  });

  test('asks for decisions in an order that arrows and the mouse change', async () => {
    const add = page.getByRole('button', { name: 'Add a recommendation' });
    for (const [at, words] of ['To note the report.', 'To approve the money.', 'To begin.'].entries()) {
      await add.click();
      const box = text(`Recommendation 2.${at + 1}`);
      await expect.poll(() => box.evaluate((each) => each === document.activeElement)).toBe(true);
      await page.keyboard.type(words);
    }
    const words = async (): Promise<readonly string[]> =>
      page
        .getByRole('list', { name: 'Recommendations' })
        .getByRole('textbox', { name: /^Recommendation/ })
        .allInnerTexts();
    await expect.poll(words).toEqual(['To note the report.', 'To approve the money.', 'To begin.']);

    const handle = page.getByRole('button', { name: 'Move recommendation 2.3', exact: true });
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(words).toEqual(['To note the report.', 'To begin.', 'To approve the money.']);
    const moved = page.getByRole('button', { name: 'Move recommendation 2.2', exact: true });
    await expect.poll(() => moved.evaluate((each) => each === document.activeElement)).toBe(true);

    await moved.dragTo(text('Recommendation 2.1'));
    await expect.poll(words).toEqual(['To begin.', 'To note the report.', 'To approve the money.']);

    await page.getByText('Who decides, and the money').last().click();
    const amount = page.getByLabel('Amount (£)').last();
    await amount.fill('a lot');
    await amount.blur();
    await page.getByText('“a lot” is not an amount.').waitFor();
    await amount.fill('£784k');
    await amount.blur();
    await expect.poll(() => amount.inputValue()).toBe('784,000');
    await saved(page);
  });

  test('has options of which one is preferred, and an appendix that the section lists', async () => {
    const add = page.getByRole('button', { name: 'Add an option' });
    await add.click();
    await add.click();
    const preferred = page.getByLabel('The preferred option');
    await preferred.first().check();
    await preferred.last().check();
    await expect.poll(() => preferred.first().isChecked()).toBe(false);

    await page.getByRole('button', { name: 'Add an appendix' }).click();
    const name = page.getByRole('list', { name: 'Appendices' }).getByLabel('Title', { exact: true });
    await name.fill('Map of the bridges');
    await name.blur();
    await write('Text of Appendix 1', 'Each bridge has a number.');
    await line(/^Appendix 1: Map of the bridges/).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Appendix 1: Map of the bridges$/ })
      .first()
      .waitFor();
  });

  test('takes a file for the appendix where its text would stand', async () => {
    const file = join(temporaryFolder(), 'map.pdf');
    writeFileSync(file, pagesPdf(['North', 'South']));
    await answerOpenDialog(app, file);
    const appendices = page.getByRole('list', { name: 'Appendices' });
    await appendices.getByRole('button', { name: 'Choose a file for Appendix 1' }).click();
    await appendices.getByText('PDF · 2 pages').waitFor();
    await appendices.getByText('The file is printed in place of what is written here').waitFor();
    await appendices.getByLabel('What the pages show').fill('The bridges of the north and of the south.');
    await page.keyboard.press('Tab');
    await saved(page);
  });

  test('may keep the appendix from the public though it is open itself, and lists it as such', async () => {
    const appendix = page.getByRole('list', { name: 'Appendices' }).getByRole('listitem').first();
    const listed = page.getByRole('listitem').filter({ hasText: /\(not for publication\)$/ });
    expect(await listed.count()).toBe(0);
    await appendix.getByLabel('Restriction').selectOption('exempt');
    await listed.first().waitFor();
    await page
      .getByText('Appendix 1 is exempt, but no paragraph of Part 1 of Schedule 12A is stated')
      .first()
      .waitFor();
    await appendix.getByRole('checkbox', { name: /^3 The financial/ }).check();
    await appendix.getByRole('checkbox', { name: /^1 About an individual/ }).check();
    expect(await appendix.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await appendix.getByLabel('Open title').fill('Map');
    await appendix.getByLabel('Open title').blur();
    await saved(page);
    expect(await faultsOn(page, 'paper-exempt-appendix')).toEqual([]);
    await appendix.getByLabel('Restriction').selectOption('open');
    await expect.poll(() => listed.count()).toBe(0);
    await saved(page);
  });

  test('says beside the field what an exempt paper lacks, until it is there', async () => {
    await page.getByRole('tab', { name: 'Details' }).click();
    const details = page.getByRole('tabpanel', { name: 'Details' });
    await details.getByLabel('Restriction').selectOption('exempt');
    const paragraphMissing = details.getByText(/no paragraph of Part 1 of Schedule 12A is stated/);
    await paragraphMissing.waitFor();
    await details.getByText(/there is no public interest test/).waitFor();
    await details.getByRole('checkbox', { name: /^3 The financial or business affairs/ }).check();
    await expect.poll(() => paragraphMissing.count()).toBe(0);
    const tested = details.getByLabel('Tested on');
    await tested.fill('31 September 2026');
    await tested.blur();
    await details.getByText('Tested on must be a real date').waitFor();
    await tested.fill('20 November 2026');
    await tested.blur();
    await details
      .getByLabel('Public interest test')
      .fill(
        'Disclosure would harm the council’s position with bidders, which outweighs the interest in knowing the price.',
      );
    await details.getByLabel('Public interest test').blur();
    await expect
      .poll(() =>
        details.getByText(/public interest test (?:has no date|gives no reason)|there is no public/).count(),
      )
      .toBe(0);
    await saved(page);
  });

  test('is cleared: asked for, refused with a comment, signed, and stale once it changes', async () => {
    await page.getByRole('tab', { name: 'Sign-offs' }).click();
    const panel = page.getByRole('tabpanel', { name: 'Sign-offs' });
    await panel.getByRole('button', { name: 'Ask for another sign-off …' }).click();
    await panel.getByLabel('Cleared for').fill('Highways');
    await panel.getByRole('button', { name: 'Ask for it', exact: true }).click();
    await panel.getByRole('button', { name: 'Refuse: Highways' }).click();
    await panel
      .getByRole('listitem')
      .filter({ hasText: /Highways refused/ })
      .waitFor();
    await panel.getByRole('button', { name: 'Sign: Highways' }).click();
    await panel.getByRole('button', { name: 'Unsign: Highways' }).waitFor();
    await write('Consultation', 'The parishes were asked.');
    await panel.getByText(/but the paper has changed/).waitFor();
    await panel.getByText(/Changed since:.*“Consultation”/).waitFor();
  });
});

describe('what was written', () => {
  test('is taken back and brought again by the keys, in the text where it was, and the caret stays there', async () => {
    await line(/^4\. Proposal and issues/).click();
    const proposal = text('Proposal and issues');
    await proposal.click();
    await page.keyboard.type('Mend them all.');
    await saved(page);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => proposal.innerText()).not.toContain('Mend');
    expect(await proposal.evaluate((each) => each.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await expect.poll(() => proposal.innerText()).toContain('Mend them all.');
    expect(await proposal.evaluate((each) => each.contains(document.activeElement))).toBe(true);
  });

  test('is there after a kill while somebody types, all but the last second', async () => {
    await line(/^9\. Legal implications/).click();
    const legal = text('Legal implications');
    await legal.click();
    await page.keyboard.type('The council has the power.');
    // Typing that never pauses is saved all the same.
    for (let word = 0; word < 12; word += 1) await page.keyboard.type(` word${word}`, { delay: 40 });
    await page.waitForTimeout(1000);
    await page.keyboard.type(' and more');
    app.process().kill('SIGKILL');
    await app.close().catch(() => undefined);
    await start();
    await openPaper(title);
    // What is out of sight is not laid out, and has no inner text then.
    const kept = await text('Legal implications').textContent();
    expect(kept).toContain('The council has the power. word0');
    expect(kept).toContain('word11');
    expect(await text('Recommendation 2.1').textContent()).toBe('To begin.');
    expect(await text('Reasons for decision').textContent()).toContain('The bridges are old.');
  });

  test('is undone over the restart, by key, button and menu alike', async () => {
    const legal = text('Legal implications');
    await legal.click();
    await expect.poll(() => legal.innerText()).toContain('word11');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => legal.innerText()).not.toContain('word11');
    await page.getByText('Redo', { exact: true }).click();
    await expect.poll(() => legal.innerText()).toContain('word11');
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click());
    await expect.poll(() => legal.innerText()).not.toContain('word11');
  });
});

test('a paper is duplicated with all its parts, found in the list, and goes into the bin', async () => {
  await toPapers();
  await page.getByRole('button', { name: `Duplicate ${title}`, exact: true }).click();
  await page.getByRole('heading', { name: `${title} (copy)`, level: 1 }).waitFor();
  await text('Recommendation 2.1').waitFor();
  expect(await text('Recommendation 2.1').innerText()).toBe('To begin.');
  await toPapers();
  await page.getByRole('searchbox', { name: 'Search papers' }).fill('bridges copy');
  await page.getByText('1 of 8 papers').waitFor();
  await page.getByText(/Waits for: /).waitFor();
  await page.getByRole('button', { name: `Delete ${title} (copy)` }).click();
  await page.getByText('No paper matches').waitFor();
  await page.getByRole('button', { name: 'Show all papers' }).click();
  await page.getByLabel('Meeting').selectOption({ label: 'On no agenda' });
  await page.getByText('1 of 7 papers').waitFor();
  await page.getByLabel('Meeting').selectOption({ label: 'All' });
});

const samples = [
  ['SEND Improvement Funding', 'Background'],
  ['Written statement of action for special educational needs and disabilities (SEND)', 'Background'],
  ['SEND – Accelerated Timeliness', 'Background Detail'],
  [
    'Transforming Services for Children and Young People with Special Educational Needs and Disabilities: business case',
    'Executive summary',
  ],
  ['SEND Transformation Update', 'Purpose of the report'],
] as const;

test.each(samples)(
  '“%s” is opened, edited and exported, and the PDF of its meeting has the new words',
  async (name, section) => {
    await openPaper(name);
    const place = page
      .getByRole('article')
      .getByRole('region')
      .getByRole('textbox', { name: new RegExp(`^${section}$`, 'i') });
    await place.first().click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Freshly written. ');
    await page.keyboard.press('Tab');
    await saved(page);
    await page.getByRole('navigation', { name: 'You are here' }).getByRole('link').last().click();
    const preview = page.getByRole('region', { name: 'Preview of the pack' });
    await expect.poll(() => preview.getByText('Freshly written.').count()).toBeGreaterThan(0);
    const file = join(temporaryFolder(), `${section}.pdf`);
    await answerSaveDialog(app, file);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page.getByText(`Exported ${section}.pdf`).waitFor();
    const words = (await readPdf(file)).pages.map((each) => each.text).join('\n');
    expect(words.replaceAll(/\s+/g, ' ')).toContain('Freshly written. ');
  },
);

test('findings lead to their words and back, by F8 and by the list', async () => {
  await openPaper(samples[3][0]);
  await page.getByRole('heading', { name: /^Ought to be mended/ }).waitFor();
  await page.keyboard.press('F8');
  const open = page
    .getByRole('tabpanel', { name: /^Findings/ })
    .locator('[data-finding][aria-expanded="true"]');
  await expect.poll(() => open.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Show in the text' }).click();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-place]')?.getAttribute('data-place') ?? ''),
    )
    .toMatch(/^section-/);
});

test('a section at the end is led to though the page is not whole yet', async () => {
  await toPapers();
  const link = page.getByRole('main').getByRole('link', { name: samples[4][0], exact: true });
  // Pressed in the moment in which the outline comes, as no person could.
  const { first, reached } = await link.evaluate(
    (element) =>
      new Promise<{ readonly first: readonly string[]; readonly reached: string }>((resolve) => {
        const places = (): string[] =>
          [...document.querySelectorAll<HTMLElement>('article [data-place]')].map(
            (each) => each.dataset['place'] ?? '',
          );
        const watch = new MutationObserver(() => {
          const outline = document.querySelector('nav[aria-label="Outline of the paper"]');
          const last = [...(outline?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
            textContent.includes('Background papers'),
          );
          if (last === undefined) return;
          watch.disconnect();
          const before = places();
          last.click();
          const at = document.activeElement?.closest<HTMLElement>('[data-place]');
          resolve({ first: before, reached: at?.dataset['place'] ?? '' });
        });
        watch.observe(document.body, { childList: true, subtree: true });
        (element as HTMLElement).click();
      }),
  );
  expect(first).toContain('header');
  expect(first).not.toContain('section-backgroundPapers');
  expect(reached).toBe('section-backgroundPapers');
  await page.getByRole('heading', { name: 'Appendices', level: 2, exact: true }).waitFor();
});

test('a paragraph that the search finds is shown in the paper, with the caret in it', async () => {
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.keyboard.type('"bridges are old"');
  await page.getByRole('group', { name: 'In the text of papers' }).getByRole('option').first().click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-place]')?.getAttribute('data-place') ?? ''),
    )
    .toBe('section-reasons');
});

describe('in every colouring and at 200 % zoom nothing is wrong', () => {
  test('with the list of papers, and the form for a new one', async () => {
    await toPapers();
    await page.getByRole('button', { name: 'New paper' }).click();
    expect(await faultsOn(page, 'papers')).toEqual([]);
  });

  test('with a paper full of findings', async () => {
    await openPaper(samples[3][0]);
    await page.getByRole('heading', { name: /^Ought to be mended/ }).waitFor();
    await line(/^9\. Financial implications/).click();
    expect(await faultsOn(page, 'paper')).toEqual([]);
  });

  test('with a paper that is hardly begun, its sign-offs and its details', async () => {
    await openPaper(title);
    await page.getByRole('tab', { name: 'Sign-offs' }).click();
    await line(/^2\. Recommendations/).click();
    expect(await faultsOn(page, 'paper-sign-offs')).toEqual([]);
    await page.getByRole('tab', { name: 'Details' }).click();
    expect(await faultsOn(page, 'paper-details')).toEqual([]);
  });
});

test('at 200 % zoom outline, page and findings stand behind buttons, and nothing is cut off', async () => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openPaper(title);
  for (const view of ['Outline', 'Findings and details', 'Page']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await picture(page, `paper-${view.toLowerCase().replaceAll(' ', '-')}-zoomed`);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, input, textarea, h1, h2, p')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (right > document.documentElement.clientWidth + 1 || left < -1);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(beyond).toEqual([]);
  }
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await line(/^9\. Legal implications/).click();
  await expect
    .poll(() => text('Legal implications').evaluate((each) => each === document.activeElement))
    .toBe(true);
});
