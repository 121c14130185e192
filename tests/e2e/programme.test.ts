import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { pressByKey, tabTo } from './keyboard.ts';
import { openSample, saved, sharedWithSample, startApp, startWithSample } from './startApp.ts';

const sendProgramme = 'SEND Improvement Programme';

async function openProgramme(page: Page, tab?: string): Promise<void> {
  await page.getByRole('link', { name: 'Programmes', exact: true }).first().click();
  await page.getByRole('link', { name: sendProgramme }).click();
  await page.getByRole('heading', { name: sendProgramme, level: 1 }).waitFor();
  if (tab !== undefined) await tabOf(page, tab).click();
}

/** The tab of the programme on screen; its name goes on with a count. */
const tabOf = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Parts of the programme' }).getByRole('link', { name });

/** Rows of a register without its headings. */
const rowsOf = (page: Page): Locator => page.getByRole('grid').locator('tbody tr');

async function openRisk(page: Page, ref: string): Promise<Locator> {
  await page.getByRole('row', { name: new RegExp(`^${ref} `) }).click();
  const panel = page.getByRole('region', { name: `Risk ${ref}` });
  await panel.waitFor();
  return panel;
}

test('a risk that was edited is the same after a restart, and a new score is in its history', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await openProgramme(first.page, 'Risks');
  const panel = await openRisk(first.page, 'R5');
  await panel.getByLabel('Risk', { exact: true }).fill('The deficit of the High Needs Block grows');
  await panel.getByLabel('Residual likelihood').selectOption('3');
  await panel.getByLabel('New control').fill('Panel for each new placement');
  await panel.getByLabel('New control').press('Enter');
  await panel.getByLabel('Response', { exact: true }).selectOption('tolerate');
  await expect.poll(() => panel.getByRole('table').locator('tbody tr').count()).toBe(3);
  await saved(first.page);
  await first.page
    .getByRole('row', { name: /^R5 The deficit of the High Needs Block grows .*15 High/ })
    .waitFor();
  await first.app.close();

  const { page } = await startApp({ dataDir });
  await openProgramme(page, 'Risks');
  const again = await openRisk(page, 'R5');
  expect(await again.getByLabel('Risk', { exact: true }).inputValue()).toBe(
    'The deficit of the High Needs Block grows',
  );
  expect(await again.getByLabel('Control 3', { exact: true }).inputValue()).toBe(
    'Panel for each new placement',
  );
  expect(await again.getByLabel('Response', { exact: true }).inputValue()).toBe('tolerate');
  expect(await again.getByRole('table').locator('tbody tr').first().innerText()).toContain('15');
});

test('half a score is not saved, and the sentence beside it says what is missing', async () => {
  const { page } = await sharedWithSample();
  await openProgramme(page, 'Risks');
  const panel = await openRisk(page, 'R13');
  await panel.getByLabel('Residual likelihood').selectOption('4');
  await panel.getByText('Choose the impact too: a score needs both.').waitFor();
  await panel.getByLabel('Residual impact').selectOption('3');
  await page.getByRole('row', { name: /^R13 .*12 Medium/ }).waitFor();
});

test('a date that does not exist is refused beside its field', async () => {
  const { page } = await sharedWithSample();
  await openProgramme(page, 'Risks');
  const panel = await openRisk(page, 'R1');
  await panel.getByLabel('Next review').fill('31 November 2026');
  await panel.getByLabel('Next review').blur();
  await panel.getByText('Next review must be a real date, like 27 September 2023.').waitFor();
});

test('a cell of the heat map narrows the register to its risks, by mouse and by keyboard', async () => {
  const { page } = await sharedWithSample();
  await openProgramme(page, 'Risks');
  await expect.poll(() => rowsOf(page).count()).toBe(14);
  await page.getByRole('button', { name: 'Likely and major, score 16, High: 3 risks' }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(3);
  await page.getByRole('button', { name: 'Likely and major: show all cells' }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(14);

  await page.getByRole('button', { name: /^Likely and major, score 16/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => rowsOf(page).count()).toBe(1);
  expect(await rowsOf(page).first().innerText()).toContain('R6');
});

test('the register is searched, narrowed, grouped and sorted', async () => {
  const { page } = await sharedWithSample();
  await openProgramme(page, 'Risks');
  await page.getByLabel('Band').selectOption('High');
  await expect.poll(() => rowsOf(page).count()).toBe(6);
  await page.getByRole('searchbox').fill('inspection');
  await expect.poll(() => rowsOf(page).count()).toBeLessThan(6);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await page.getByRole('button', { name: 'Ref', exact: true }).click();
  await expect.poll(() => rowsOf(page).first().innerText()).toContain('R1');
  await page.getByLabel('Group by').selectOption('Category');
  await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(14);
  await page.getByLabel('Show').selectOption('Not scored');
  await expect.poll(() => rowsOf(page).count()).toBe(2);
});

test('a risk is closed, found among the closed, and deleted with a way back', async () => {
  const { page } = await sharedWithSample();
  await openProgramme(page, 'Risks');
  await (await openRisk(page, 'R8')).getByRole('button', { name: 'Close this risk' }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(13);
  await page.getByLabel('Show').selectOption('Closed');
  const panel = page.getByRole('region', { name: 'Risk R8' });
  await panel.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('No risk matches').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rowsOf(page).count()).toBe(1);
});

test('a risk is added, scored and left by the keyboard alone', async () => {
  const { page } = await sharedWithSample();
  await pressByKey(page, page.getByRole('link', { name: 'Programmes', exact: true }));
  await pressByKey(page, page.getByRole('link', { name: sendProgramme }));
  await pressByKey(page, tabOf(page, 'Risks'));
  await pressByKey(page, page.getByRole('button', { name: 'New risk' }));
  // The first field has the focus already; what is missing is said beside it.
  await page.getByRole('region', { name: 'New risk R15' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Enter the risk.').waitFor();
  await page.keyboard.type('A school closes at short notice');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Risk R15' }).waitFor();
  await tabTo(page, page.getByLabel('Residual likelihood'));
  await page.keyboard.press('3');
  await tabTo(page, page.getByLabel('Residual impact'));
  await page.keyboard.press('5');
  await page.getByRole('row', { name: /^R15 A school closes at short notice .*15 High/ }).waitFor();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
    .toContain('A school closes at short notice');
});

test('a new rating of delivery confidence needs its reason and changes the trend', async () => {
  const { page } = await sharedWithSample();
  await openProgramme(page);
  await page.getByRole('button', { name: 'Change the rating' }).click();
  await page.getByRole('radio', { name: 'Amber', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Record the rating' }).click();
  await page.getByText('Give the reason: a report prints it beside the rating.').waitFor();
  await page.getByLabel('Reason', { exact: true }).fill('Cabinet has found the money.');
  await page.getByRole('button', { name: 'Record the rating' }).click();
  await page.getByText('Better than before', { exact: true }).waitFor();
  expect(
    await page.getByRole('list', { name: 'History of delivery confidence' }).getByRole('listitem').count(),
  ).toBe(4);
});

test('a programme is begun, with a workstream, a milestone and an action', async () => {
  const { page } = await sharedWithSample();
  await page.getByRole('link', { name: 'Programmes', exact: true }).click();
  await page.getByRole('button', { name: 'New programme' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Town centre renewal');
  await page.getByRole('button', { name: 'Add programme' }).click();
  await page.getByRole('heading', { name: 'Town centre renewal', level: 1 }).waitFor();

  await tabOf(page, 'Workstreams').click();
  await page.getByRole('button', { name: 'Add the first workstream' }).click();
  await page.keyboard.type('Streets and squares');
  await page.keyboard.press('Enter');
  await page.getByLabel('Status of workstream 1', { exact: true }).selectOption('Amber/Green');
  await page.getByLabel('Reason for the status of workstream 1').fill('The design is agreed.');

  await tabOf(page, 'Milestones').click();
  await page.getByRole('button', { name: 'Add the first milestone' }).click();
  await page.getByLabel('Milestone', { exact: true }).fill('Works begin');
  await page.getByLabel('Expected on').fill('1 March 2030');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /^Works begin .*1 Mar 2030.*As planned/ }).waitFor();
  await page.getByRole('figure', { name: 'Timeline of the milestones in the list' }).waitFor();
  await page.getByLabel('Status', { exact: true }).selectOption('Done');
  await page.getByRole('row', { name: /^Works begin .*earlier Done/ }).waitFor();

  await tabOf(page, 'Actions').click();
  await page.getByRole('button', { name: 'Add the first action' }).click();
  await page.getByLabel('Action', { exact: true }).fill('Tell the traders');
  await page.getByLabel('Due').fill('1/2/2020');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /^A1 Tell the traders .*1 Feb 2020, overdue/ }).waitFor();
});

/** Every screen and the steps that lead to it from the one before. */
const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'programmes',
    async (page) => {
      await openSample(page);
      await page.getByRole('link', { name: 'Programmes', exact: true }).click();
      await page.getByRole('heading', { name: 'Programmes', level: 1 }).waitFor();
    },
  ],
  ['programme', (page) => openProgramme(page)],
  [
    'programme-rating',
    async (page) => {
      await page.getByRole('button', { name: 'Change the rating' }).click();
      await page.getByRole('button', { name: 'Record the rating' }).click();
      await page.getByText('Choose a rating.').waitFor();
    },
  ],
  [
    'risks',
    async (page) => {
      await tabOf(page, 'Risks').click();
      await page.getByRole('grid', { name: 'Risk register' }).waitFor();
    },
  ],
  [
    'risks-grouped',
    async (page) => {
      await page.getByRole('button', { name: /^Likely and major, score 16/ }).click();
      await page.getByLabel('Group by').selectOption('Workstream');
      await expect.poll(() => rowsOf(page).count()).toBeLessThan(14);
    },
  ],
  [
    'risk',
    async (page) => {
      await page.getByRole('button', { name: 'Likely and major: show all cells' }).click();
      await openRisk(page, 'R5');
    },
  ],
  [
    'workstreams',
    async (page) => {
      await tabOf(page, 'Workstreams').click();
      await page.getByLabel('Name of workstream 8', { exact: true }).waitFor();
    },
  ],
  [
    'milestones',
    async (page) => {
      await tabOf(page, 'Milestones').click();
      await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    },
  ],
  [
    'milestone',
    async (page) => {
      await page.getByRole('row', { name: /^Backlog team at full strength/ }).click();
      await page.getByRole('region', { name: 'Milestone' }).waitFor();
    },
  ],
  [
    'actions',
    async (page) => {
      await tabOf(page, 'Actions').click();
      await page.getByRole('grid', { name: 'Actions' }).waitFor();
    },
  ],
  [
    'new-action',
    async (page) => {
      await page.getByRole('button', { name: 'New action' }).click();
      await page.getByRole('button', { name: 'Add action' }).click();
      await page.getByText('Enter the action.').waitFor();
    },
  ],
];

describe('every screen', () => {
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => void ({ app, page } = await launchApp()));
  afterAll(() => app.close());

  // In order: each screen is reached from the one before it.
  test.each(screens)(
    'the screen "%s" has no fault in any colouring nor at 200 % zoom',
    async (name, reach) => {
      await reach(page);
      expect(await faultsOn(page, name)).toEqual([]);
    },
  );
});
