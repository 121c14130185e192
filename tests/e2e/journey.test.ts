import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addDays, formatDate } from '../../shared/dates.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { readPdf } from '../tools/pdf.ts';
import { chooseByKey, hasFocus, pressByKey, tabTo, typeInto } from './keyboard.ts';
import { answerSaveDialog, saved, startApp } from './startApp.ts';

const council = 'Ourshire County Council';
const leader = 'Councillor A Member';
const programme = 'Bridges of the county';
const title = 'Mending the bridges of the county';
const measure = 'Bridges inspected on time';
/** Twelve months, the first of which is written as a period. */
const inspected = [71, 72, 70, 73, 74, 71, 72, 75, 70, 71, 90, 92.5];
/** Pounds of three financial years, and what they come to. */
const amounts = ['120,000', '345,600', '78,250'];
const total = '543,850';

/** Ahead of the day of the test, so that the meeting is one to prepare for. */
const date = addDays(new Date().toISOString().slice(0, 10), 70);
const meeting = `Cabinet, ${formatDate(date, 'long')}`;

/** What a person reads as the one thing with this role and name. */
const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });
const link = (within: Page | Locator, name: string): Locator =>
  within.getByRole('link', { name, exact: true });
const field = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name, exact: true }).first().waitFor();

test('by the keyboard alone from an empty library to a pack whose PDF has the figures of the programme', async () => {
  const { app, page } = await startApp();
  await page.setViewportSize({ width: 1280, height: 800 });
  await pressByKey(page, button(page, 'Start with an empty library'));
  await setUpCouncil(page);
  await seatLeader(page);
  await startProgramme(page);
  await addRisk(page, 'Add the first risk', 'R1', 'A bridge closes at short notice', ['4', '5']);
  await addRisk(page, 'New risk', 'R2', 'Steel costs more than was tendered', ['3', '3']);
  await measureTwelveMonths(page);
  const years = await budgetThreeYears(page);
  await writePaper(page);
  await buildAgenda(page);

  const file = join(temporaryFolder(), 'pack.pdf');
  await answerSaveDialog(app, file);
  await pressByKey(page, button(page, 'Export PDF'));
  await page.getByText('Exported pack.pdf').waitFor();
  const text = (await readPdf(file)).pages.map((each) => each.text).join('\n');
  for (const words of [council, leader, title, 'To agree that the bridges are mended.', measure])
    expect(flat(text)).toContain(words);
  for (const words of ['A bridge closes at short notice', 'Steel costs more than was tendered', '20', '9'])
    expect(flat(text)).toContain(words);
  for (const words of [...years, ...amounts, total]) expect(text).toContain(words);
  for (const value of inspected) expect(text).toContain(`${value.toFixed(1)}%`);
}, 150_000);

/** A place of the library, by the line at the top of the window. */
const openPlace = (page: Page, name: string): Promise<void> =>
  pressByKey(page, link(page.getByRole('navigation', { name: 'Library' }), name));

/** Lines of a PDF break where the page is full. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

async function setUpCouncil(page: Page): Promise<void> {
  await pressByKey(page, button(page, 'Set up your council'));
  await heading(page, 'Set up your council');
  await typeInto(page, page.locator('input[name="name"]'), council);
  await typeInto(page, page.locator('input[name="shortName"]'), 'Ourshire');
  await typeInto(page, page.locator('input[name="address"]'), 'County Hall, Ourtown');
  await chooseByKey(page, field(page, 'House template'), 'Cabinet report (Rutland)');
  await pressByKey(page, button(page, 'Set up the council'));
  await heading(page, 'Organisation');
}

async function seatLeader(page: Page): Promise<void> {
  await pressByKey(page, link(page, 'Add posts and who holds them'));
  await pressByKey(page, button(page, 'New post'));
  await typeInto(page, page.locator('input[name="title"]'), 'Leader of the Council');
  await typeInto(page, field(page, 'Held by (if you know it)'), leader);
  await page.keyboard.press('Enter');
  await link(page, 'Leader of the Council').waitFor();
  await pressByKey(
    page,
    link(page.getByRole('navigation', { name: 'Sections of the settings' }), 'Bodies and members'),
  );
  await pressByKey(page, link(page, 'Cabinet'));
  await pressByKey(page, button(page, 'Add a member'));
  await pressByKey(page, button(page, 'Seat this member'));
  await page.getByRole('group', { name: 'Leader of the Council' }).waitFor();
}

async function startProgramme(page: Page): Promise<void> {
  await openPlace(page, 'Programmes');
  await pressByKey(page, button(page, 'New programme'));
  await typeInto(page, page.locator('input[name="name"]'), programme);
  await page.keyboard.press('Enter');
  await heading(page, programme);
}

/** The tab of the programme on screen; its name goes on with a count. */
const openTab = (page: Page, name: string): Promise<void> =>
  pressByKey(
    page,
    page.getByRole('navigation', { name: 'Parts of the programme' }).getByRole('link', { name }),
  );

async function addRisk(
  page: Page,
  opener: string,
  ref: string,
  name: string,
  [likelihood, impact]: readonly [string, string],
): Promise<void> {
  await openTab(page, 'Risks');
  await pressByKey(page, button(page, opener));
  await typeInto(page, page.locator('input[name="title"]'), name);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: `Risk ${ref}` }).waitFor();
  await tabTo(page, field(page, 'Residual likelihood'));
  await page.keyboard.press(likelihood);
  await tabTo(page, field(page, 'Residual impact'));
  await page.keyboard.press(impact);
  const score = Number(likelihood) * Number(impact);
  await page.getByRole('row', { name: new RegExp(`^${ref} ${name} .*${score} `) }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: `Risk ${ref}` }).waitFor({ state: 'detached' });
}

/** The one cell of a grid that Tab comes to. */
const entrance = (page: Page): Locator => page.getByRole('grid').locator('[data-cell][tabindex="0"]');

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');

async function measureTwelveMonths(page: Page): Promise<void> {
  await openTab(page, 'Measures');
  await pressByKey(page, button(page, 'Add the first measure'));
  await typeInto(page, page.locator('input[name="name"]'), measure);
  await typeInto(page, field(page, 'Target'), '90%');
  await page.keyboard.press('Enter');
  await tabTo(page, entrance(page));
  await page.keyboard.press('Home');
  await page.keyboard.type('Jan 2025');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Feb 25');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  for (const value of inspected) {
    await page.keyboard.type(String(value));
    await page.keyboard.press('Enter');
  }
  await page.getByRole('row', { name: /^Dec 25 92\.5%/ }).waitFor();
}

/** @returns the financial years at the head of the grid. */
async function budgetThreeYears(page: Page): Promise<readonly string[]> {
  await openTab(page, 'Finance');
  await pressByKey(page, button(page, 'New line'));
  await typeInto(page, page.locator('input[name="label"]'), 'Steel and masonry');
  await page.keyboard.press('Enter');
  await heading(page, 'Steel and masonry');
  await tabTo(page, entrance(page));
  const headings = (await page.getByRole('columnheader').allInnerTexts()).map((each) => each.trim());
  const first = headings.findIndex((each) => /^\d{4}\/\d\d$/.test(each));
  await page.keyboard.press('Home');
  for (let column = 0; column < first; column += 1) await page.keyboard.press('ArrowRight');
  for (const amount of amounts) {
    await page.keyboard.type(amount);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('row', { name: new RegExp(`^Steel and masonry .*${total}`) }).waitFor();
  await saved(page);
  return headings.slice(first, first + amounts.length);
}

async function writePaper(page: Page): Promise<void> {
  await openPlace(page, 'Papers');
  await heading(page, 'Papers');
  await pressByKey(page, button(page, 'New paper').first());
  await typeInto(page, page.locator('input[name="title"]'), title);
  await chooseByKey(page, field(page, 'Programme'), programme);
  await pressByKey(page, button(page, 'Add paper'));
  await heading(page, title);

  const outline = page.getByRole('navigation', { name: 'Outline of the paper' });
  await pressByKey(page, outline.getByRole('button', { name: /Background and main considerations/ }));
  const text = page.getByRole('textbox', { name: 'Background and main considerations', exact: true });
  await expect.poll(() => hasFocus(text)).toBe(true);
  await page.keyboard.type('The bridges are old.');
  await page.keyboard.press('Enter');
  await insertBlock(page, 'Risk table', text.getByText('Steel costs more than was tendered'));
  await insertBlock(page, 'Finance table', text.getByText(total).first());
  await insertBlock(page, 'Measure chart', text.getByText('92.5%').first());

  await pressByKey(page, button(page, 'Add a recommendation'));
  await page.getByRole('textbox', { name: /^Recommendation/ }).waitFor();
  await expect.poll(() => hasFocus(page.getByRole('textbox', { name: /^Recommendation/ }))).toBe(true);
  await page.keyboard.type('To agree that the bridges are mended.');
  await page.keyboard.press('Tab');
  await saved(page);
}

/** Types a stroke and the name of a live block, takes it, and waits until it shows what it draws on. */
async function insertBlock(page: Page, name: string, drawn: Locator): Promise<void> {
  await page.keyboard.type(`/${name.toLowerCase()}`);
  await page.getByRole('option', { name: new RegExp(`^${name}`), selected: true }).waitFor();
  await page.keyboard.press('Enter');
  // A block that has to be told what to show asks at once.
  if (name === 'Measure chart') {
    const dialog = page.getByRole('dialog', { name });
    await pressByKey(page, dialog.getByRole('button', { name: 'Done' }));
    await dialog.waitFor({ state: 'detached' });
  }
  await drawn.waitFor();
  await page.keyboard.press('ArrowDown');
}

async function buildAgenda(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('go to meetings');
  await page.getByRole('option', { name: 'Go to meetings' }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, 'Meetings');
  await pressByKey(page, button(page, 'New meeting'));
  await typeInto(page, page.locator('input[name="date"]'), formatDate(date, 'medium'));
  await typeInto(page, page.locator('input[name="place"]'), 'County Hall');
  await page.keyboard.press('Enter');
  await heading(page, meeting);
  await pressByKey(page, button(page, 'Add to the agenda'));
  await page.getByRole('menuitem', { name: 'A paper …' }).waitFor();
  await expect.poll(() => hasFocus(page.getByRole('menuitem', { name: 'A paper …' }))).toBe(true);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Place papers on the agenda' });
  await tabTo(page, dialog.getByRole('option', { name: new RegExp(`^${title}`) }));
  await page.keyboard.press('Space');
  await pressByKey(page, dialog.getByRole('button', { name: 'Place the paper' }));
  await page.getByRole('region', { name: 'Preview of the pack' }).getByText(title).first().waitFor();
  await saved(page);
}
