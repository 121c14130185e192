import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { makeSampleLibrary } from '../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { type LaunchedApp, launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { answerSaveDialog, saved } from './startApp.ts';

let launched: LaunchedApp;
let page: Page;

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'end-to-end-'));
  makeSampleLibrary(dataDir);
  launched = await launchApp({ dataDir });
  page = launched.page;
  await page.getByRole('link', { name: 'Forward plan', exact: true }).click();
  await page.getByRole('heading', { name: 'Forward plan', level: 1 }).waitFor();
});

afterAll(async () => {
  await launched.app.close();
  rmSync(launched.dataDir, { recursive: true, force: true });
});

const panel = () => page.getByRole('region', { name: /^(Forward plan entry|FP)/ });

describe('the forward plan', () => {
  test('shows the entries of a council with whether their notice is in order', async () => {
    await page.getByRole('combobox', { name: 'Council' }).selectOption({ label: 'Rutland' });
    await page.getByRole('heading', { name: 'No key decision is planned here' }).waitFor();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('all');
    await page.getByRole('row', { name: /18 Apr 2017 .* 3 Mar 2017 In time/ }).click();
    await page.getByRole('region', { name: 'FP/030317/04' }).waitFor();
    expect(await panel().getByLabel('Members of the body').inputValue()).toContain('Leader of the Council');
  });

  test('takes a new entry by the keyboard, and says what it lacks and by when it has to be out', async () => {
    await page.getByRole('button', { name: 'New entry' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('input[name="matter"]:focus').waitFor();
    await page.keyboard.type('A new bridge over the brook');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1 March 2028');
    await page.keyboard.press('Enter');
    await panel().getByText('Publish by 1 Feb 2028. Lacks (e)').waitFor();
    expect(await panel().getByLabel('Members of the body').inputValue()).toContain('Leader of the Council');
    await panel().getByLabel('Documents for the decision').focus();
    await page.keyboard.type('Report of the Director\n');
    await page.keyboard.type('Survey of the old bridge');
    await panel().getByText('Publish by 1 Feb 2028', { exact: true }).waitFor();
    await panel().getByLabel('Published', { exact: true }).fill('2 February 2028');
    await panel().getByLabel('Published', { exact: true }).press('Enter');
    await panel().getByText('28 clear days: the latest day was Tuesday 1 February 2028').waitFor();
  });

  test('records the way out in full, or says what is missing of it', async () => {
    await panel().getByLabel('Notice under').selectOption('special-urgency');
    await panel().getByText('Special urgency, not complete').waitFor();
    await panel().getByLabel('Agreed by').fill('Chair of Scrutiny');
    await panel().getByLabel('Agreed on').fill('28 February 2028');
    await panel().getByLabel('Reason', { exact: true }).fill('The old bridge was closed on 25 February.');
    await panel().getByLabel('Notice of the reason published').fill('28 February 2028');
    await panel().getByLabel('Notice of the reason published').press('Enter');
    await panel().getByText('Special urgency', { exact: true }).waitFor();
    await saved(page);
  });

  test('has no fault that axe finds, with and without an entry open', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Show' }).selectOption('ahead');
    expect(await faultsOn(page, 'forward-plan')).toEqual([]);
    await page.getByRole('row', { name: /A new bridge/ }).click();
    await panel().waitFor();
    expect(await faultsOn(page, 'forward-plan-entry')).toEqual([]);
  });

  test('comes out as the document that is published', async () => {
    const file = join(temporaryFolder(), 'plan.txt');
    await answerSaveDialog(launched.app, file);
    await page.getByRole('button', { name: 'Export text' }).click();
    await page.getByText('Exported').waitFor();
    const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain('A new bridge over the brook');
    expect(text).toContain('Special urgency (regulation 11). The old bridge was closed on 25 February.');
    expect(text).not.toContain('FP/030317/04');
    const pdf = join(temporaryFolder(), 'plan.pdf');
    await answerSaveDialog(launched.app, pdf);
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await page.getByText('Exported plan.pdf').waitFor();
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
