import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleId } from '../../shared/samples/id.ts';
import { addParagraph, changedSample, makeDraft, useOnly } from '../fixtures/changedSample.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { picture } from './picture.ts';
import {
  answerSaveDialog,
  openMeeting,
  saved,
  sharedWithSample,
  startApp,
  startWithSample,
} from './startApp.ts';

const lbhfCabinet = 'Cabinet, Monday 7 November 2016';
const lbhfRef = 'lbhf-cabinet-2016-11-07';

const lbhfPaper = 'lbhf-send-business-case-2016';

const openChecks = (page: Page): Promise<void> => page.getByRole('tab', { name: /^Checks/ }).click();

/** Findings in the panel whose words hold the text. */
const findings = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('tabpanel').getByRole('button', { name: text });

const marks = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('region', { name: 'Preview of the pack' }).getByRole('button', { name: text });

const fault122 = /in another unit than its neighbours.*“?122,000/;

/** What has the focus, also within the preview, as it is read out. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

test('a figure a thousand times too large is found, marked beside the text, and shown from either side', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page, lbhfCabinet);
  await openChecks(page);
  const finding = findings(page, fault122);
  await finding.click();
  await page.getByText('Kept as published: the sample shows the fault.').waitFor();
  const mark = marks(page, fault122);
  await expect.poll(() => mark.getAttribute('aria-current')).toBe('true');
  // The words themselves are lit in their cell.
  expect(await highlighted(page, 'finding-current')).toEqual(['122,000']);
  expect(await highlighted(page, 'finding-should')).not.toEqual([]);

  await page.getByRole('tab', { name: 'Agenda' }).click();
  await mark.click();
  await expect.poll(() => finding.getAttribute('aria-expanded')).toBe('true');
  expect(await focused(page)).toMatch(fault122);
});

test('findings are reached, and left for the text and back, by the keyboard alone', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page, lbhfCabinet);
  await marks(page, fault122).waitFor();
  // Backwards from the first is the last; those that are overridden come at the end.
  for (let presses = 0; presses < 8 && !fault122.test(await focused(page)); presses += 1) {
    const before = await focused(page);
    await page.keyboard.press('Shift+F8');
    await expect.poll(() => focused(page)).not.toBe(before);
  }
  expect(await focused(page)).toMatch(fault122);
  for (let presses = 0; presses < 8 && (await focused(page)) !== 'Show in the text'; presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^Overridden: Figure in another unit/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/Overridden:|overridden:/);
  expect(await page.getByRole('tab', { name: /^Checks/ }).getAttribute('aria-selected')).toBe('true');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
});

test('a mend is shown before it is made, takes the finding away, and is there after a restart', async () => {
  const dataDir = temporaryFolder();
  const first = await startWithSample({ dataDir });
  await openMeeting(first.page, lbhfCabinet);
  await openChecks(first.page);
  await findings(first.page, fault122).click();
  expect(await first.page.getByRole('deletion').innerText()).toContain('122,000');
  expect(await first.page.getByRole('insertion').innerText()).toContain('122');
  await first.page.getByRole('button', { name: 'Write 122', exact: true }).click();
  await saved(first.page);
  await expect.poll(() => findings(first.page, fault122).count()).toBe(0);
  await expect.poll(() => marks(first.page, fault122).count()).toBe(0);
  await first.app.close();

  const { page } = await startApp({ dataDir });
  await openMeeting(page, lbhfCabinet);
  await openChecks(page);
  await findings(page, /Name of a statute/)
    .first()
    .waitFor();
  expect(await findings(page, fault122).count()).toBe(0);
  // Undo reaches back over the restart, and with the words the finding comes back.
  await page.keyboard.press('ControlOrMeta+Z');
  await findings(page, fault122).waitFor();
});

test('an override ends when the words at fault change', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page, lbhfCabinet);
  await openChecks(page);
  const finding = findings(page, /Spending before the decision/);
  await expect.poll(() => finding.innerText()).toContain('decided on 7 November 2016');
  expect(await finding.innerText()).toMatch(/overridden/);
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByLabel('Date', { exact: true }).fill('8 November 2016');
  await page.getByLabel('Date', { exact: true }).blur();
  await saved(page);
  await openChecks(page);
  await expect.poll(() => finding.innerText()).toContain('decided on 8 November 2016');
  expect(await finding.innerText()).not.toMatch(/overridden/);
  await finding.click();
  await page.getByText(/ended because the words at fault have changed.* Kept as published/).waitFor();
});

test('a draft is published once its faults are mended or overridden, and the record says why', async () => {
  const dataDir = await changedSample((write) => makeDraft(write, lbhfRef));
  const { page } = await sharedWithSample(dataDir);
  await openMeeting(page, lbhfCabinet);
  await openChecks(page);
  await findings(page, fault122).click();
  await page.getByRole('button', { name: 'Take the override back' }).click();

  // With an open fault there is no way to publish, but a way to the fault.
  await page.getByRole('heading', { name: /^Must be mended/ }).waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const publishing = page.getByRole('dialog', { name: `Publish ${lbhfCabinet}` });
  await publishing.getByText('One fault is in the way').waitFor();
  expect(await publishing.getByRole('button', { name: /^Publish version/ }).count()).toBe(0);
  await publishing.getByRole('button', { name: /122,000/ }).click();
  await expect.poll(() => focused(page)).toMatch(fault122);

  // An override needs a reason.
  await page.getByRole('button', { name: 'Override …' }).click();
  const overriding = page.getByRole('dialog', { name: 'Override this finding' });
  await overriding.getByRole('button', { name: 'Record the override' }).click();
  await overriding.getByText('Say why the pack is published with this.').waitFor();
  await overriding.getByLabel('Reason').fill('The table is quoted as the bid had it.');
  await overriding.getByRole('button', { name: 'Record the override' }).click();
  await page.getByText(/^Overridden by .*The table is quoted as the bid had it\.$/).waitFor();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await publishing.getByText('4 overrides are recorded with the pack').waitFor();
  await publishing.getByRole('button', { name: 'Publish version 2' }).click();
  await page.getByRole('button', { name: 'Published, version 2' }).waitFor();
  await page.getByRole('button', { name: 'Publish a new version' }).waitFor();
  await page.getByRole('tab', { name: 'Details' }).click();
  const record = page.getByRole('region', { name: 'Published packs' });
  await record.getByText('4 findings were overridden').first().click();
  expect(await record.innerText()).toContain('“The table is quoted as the bid had it.”');
});

test('a pack in which nothing is found is said to be clean, by as many checks as are in use', async () => {
  const dataDir = await changedSample((write) => useOnly(write, 'lbhf', ['month-styles']));
  const { page } = await sharedWithSample(dataDir);
  await openMeeting(page, lbhfCabinet);
  await openChecks(page);
  await page.getByRole('heading', { name: 'Nothing found by 1 check', exact: true }).waitFor();
  expect(await page.getByRole('tab', { name: 'Checks', exact: true }).innerText()).toBe('Checks');
});

test('the door overrides nothing that is not found, nothing without a reason, and publishes no open fault', async () => {
  const dataDir = await changedSample((write) => addParagraph(write, lbhfPaper, 'It ends on 31 June 2016.'));
  const { page } = await sharedWithSample(dataDir);
  await openMeeting(page, lbhfCabinet);
  const meetingId = sampleId('meeting', lbhfRef);
  const finding = { rule: 'impossible-date', paper: lbhfPaper, block: null, quote: 'x', message: 'y' };
  const call = (channel: string, argument: unknown): Promise<unknown> =>
    page.evaluate(
      ([name, given]) =>
        (
          window as unknown as { api: { invoke: (name: unknown, given: unknown) => Promise<unknown> } }
        ).api.invoke(name, given),
      [channel, argument],
    );
  const refused = (kind: string) => ({ ok: false, problem: { kind } });
  expect(await call('override', { meetingId, finding, reason: 'Why not.', stands: true })).toMatchObject(
    refused('notFound'),
  );
  expect(await call('override', { meetingId, finding, reason: ' ', stands: true })).toMatchObject(
    refused('invalid'),
  );
  expect(await call('publish', { meetingId })).toMatchObject(refused('invalid'));
  expect(await page.getByRole('button', { name: 'Published, version 2' }).count()).toBe(0);
});

test('many findings in one paragraph are one mark, and move nothing', async () => {
  const months = ['February', 'April', 'June', 'September', 'November'];
  const days = months.flatMap((month) => [`31 ${month} 2016`, `31 ${month} 2017`]);
  const words = `The dates are ${[...days, '30 February 2018', '30 February 2019'].join(', ')}.`;
  const dataDir = await changedSample((write) => addParagraph(write, lbhfPaper, words));
  const { page } = await sharedWithSample(dataDir);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openMeeting(page, lbhfCabinet);
  const mark = marks(page, /^\d+ findings\. Must be mended: .*31 February 2016/);
  await mark.waitFor();
  await mark.scrollIntoViewIfNeeded();
  await picture(page, 'many-findings');
  const underlined = await highlighted(page, 'finding-must');
  expect(underlined.filter((each) => each.startsWith('31 ')).length).toBeGreaterThan(4);
  // Every mark lies in the margin of the sheet, clear of the text.
  const layout = await page.evaluate(() => {
    const host = [...document.querySelectorAll('*')].find((each) => each.shadowRoot !== null);
    const root = host?.shadowRoot;
    const [sheet, text] = [root?.querySelector('.document'), root?.querySelector('.part h2')];
    if (!root || !sheet || !text) throw new Error('The preview is not drawn');
    const left = sheet.getBoundingClientRect().left;
    const edge = text.getBoundingClientRect().left;
    const boxes = [...root.querySelectorAll('.mark')].map((each) => each.getBoundingClientRect());
    return {
      outside: boxes.filter((box) => box.left < left || box.right > edge).length,
      overlapping: boxes.filter((box, at) =>
        boxes.some((other, place) => place > at && box.top < other.bottom - 1 && other.top < box.bottom - 1),
      ).length,
    };
  });
  expect(layout).toEqual({ outside: 0, overlapping: 0 });
  // Chosen again and again, the one mark leads through all of them.
  const seen = new Set<string>();
  for (let times = 0; times < 4; times += 1) {
    await mark.click();
    await expect.poll(async () => seen.has((await highlighted(page, 'finding-current')).join())).toBe(false);
    seen.add((await highlighted(page, 'finding-current')).join());
  }
  expect(seen.size).toBe(4);
});

test('a sign-off is given, goes stale with what changed, and is given again', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page, lbhfCabinet);
  await page.getByRole('tab', { name: 'Papers' }).click();
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('button', { name: /^Unsign: Finance/ }).click();
  await expect.poll(() => panel.innerText()).toContain('Missing: Finance sign-off');
  await panel.getByRole('button', { name: /^Sign: Finance/ }).click();
  await panel.getByText('Ready to publish.').waitFor();

  await openChecks(page);
  await findings(page, fault122).click();
  await page.getByRole('button', { name: 'Write 122', exact: true }).click();
  await saved(page);
  await page.getByRole('tab', { name: 'Papers' }).click();
  await panel.getByText('but the paper has changed').waitFor();
  expect(await panel.innerText()).toMatch(/Changed since: “/);
  await panel.getByRole('button', { name: /^Sign again: Finance/ }).click();
  await expect.poll(() => panel.getByText('but the paper has changed').count()).toBe(0);
});

test('the deadlines of a meeting are listed and exported as a calendar', async () => {
  const { app, page } = await sharedWithSample();
  const file = join(temporaryFolder(), 'deadlines.ics');
  await openMeeting(page, lbhfCabinet);
  await page.getByRole('tab', { name: 'Details' }).click();
  const deadlines = page.getByRole('region', { name: 'Deadlines' });
  await deadlines.getByText('Publish the agenda and reports').waitFor();
  const listed = await deadlines.getByRole('listitem').count();
  await answerSaveDialog(app, file);
  await deadlines.getByRole('button', { name: 'Export calendar (.ics)' }).click();
  await deadlines.getByText('Exported deadlines.ics').waitFor();
  const calendar = readFileSync(file, 'utf8');
  expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(listed);
});

/** Words that a highlight lies on. */
const highlighted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
    name,
  );

test('a typing error is found by the dictionary, which the window reads by itself', async () => {
  const { page } = await sharedWithSample();
  await openMeeting(page, 'Cabinet, Tuesday 18 April 2017');
  await openChecks(page);
  await findings(page, /Spelling.*consultaion/).waitFor();
});
