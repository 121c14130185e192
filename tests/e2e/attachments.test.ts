import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onePagePdf, pagesPdf } from '../fixtures/pdfObjects.ts';
import { wordFile } from '../fixtures/officeFiles.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { recordShell } from '../host/recordShell.ts';
import { encryptPdf } from '../tools/pdfPrograms.ts';
import { faultsOn } from './faults.ts';
import { answerOpenDialog, answerSaveDialog, openMeeting, saved, sharedWithSample } from './startApp.ts';

const meeting = 'Cabinet, Tuesday 18 April 2017';
const place = (page: Page) => page.getByRole('tabpanel').filter({ hasText: 'Appendix A' });

function fileOf(bytes: Uint8Array, name: string): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

async function openFiles(page: Page): Promise<void> {
  await openMeeting(page, meeting);
  await page.getByRole('tab', { name: 'Files' }).click();
  await page.getByRole('heading', { name: /^Appendix A/ }).waitFor();
}

test('a file is attached to a missing appendix, described, opened, exported and taken away again', async () => {
  const { app, page } = await sharedWithSample();
  const asked = await recordShell(app);
  await openFiles(page);
  await place(page).getByText('Listed, and not here yet.').waitFor();
  await answerOpenDialog(app, fileOf(pagesPdf(['Route map', 'Timetable']), 'routes.pdf'));
  await page.getByRole('button', { name: 'Choose a file for Appendix A' }).click();
  await place(page).getByText('PDF · 2 pages').waitFor();
  await place(page)
    .getByText(/^Taken in: 2 pages\. It has no tags/)
    .waitFor();
  expect(await place(page).getByText('Listed, and not here yet.').count()).toBe(0);

  const words = page.getByLabel('What the pages show');
  await words.fill('The routes of the school buses, and when they leave.');
  await words.blur();
  await saved(page);
  expect(await faultsOn(page, 'attached-file')).toEqual([]);

  await page.getByRole('button', { name: 'Open routes.pdf' }).click();
  await expect.poll(asked).toEqual([expect.stringMatching(/^open .*routes\.pdf$/)]);

  const file = join(temporaryFolder(), 'pack.pdf');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: 'Export PDF' }).click();
  await page
    .getByText(/does not claim PDF\/UA and PDF\/A, because the pages of “routes.pdf” do not/)
    .waitFor();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('button', { name: 'Delete the file of Appendix A' }).click();
  await page.getByRole('button', { name: 'Choose a file for Appendix A' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await place(page).getByText('PDF · 2 pages').waitFor();
});

test('what cannot be taken in as it is ends in a sentence or a question', async () => {
  const { app, page } = await sharedWithSample();
  await openFiles(page);
  const choose = () => page.getByRole('button', { name: 'Choose a file for Appendix A' }).click();

  await answerOpenDialog(app, fileOf(Buffer.from('MZ\0\0'), 'survey.pdf'));
  await choose();
  await page.getByRole('alert').getByText('none of these, whatever its name says').waitFor();

  const folder = temporaryFolder();
  const plain = fileOf(onePagePdf('Secret words'), 'plain.pdf');
  await encryptPdf(plain, join(folder, 'locked.pdf'), 'open sesame', 256);
  await answerOpenDialog(app, join(folder, 'locked.pdf'));
  await choose();
  await page.getByRole('dialog', { name: 'This file is encrypted' }).waitFor();
  await page.getByLabel('Passphrase').fill('guess');
  await page.keyboard.press('Enter');
  await page.getByText('This passphrase does not open the file').waitFor();
  expect(await faultsOn(page, 'attachment-passphrase')).toEqual([]);
  await page.getByLabel('Passphrase').fill('open sesame');
  await page.getByRole('button', { name: 'Open and attach' }).click();
  await place(page)
    .getByText(/It was encrypted; the copy in the pack is not/)
    .waitFor();

  const tracked = await wordFile('<w:p><w:ins w:id="1"><w:r><w:t>New words</w:t></w:r></w:ins></w:p>');
  await answerOpenDialog(app, fileOf(tracked, 'draft.docx'));
  await page.getByRole('button', { name: 'Replace the file of Appendix A' }).click();
  await page.getByRole('dialog', { name: 'This file is not finished' }).waitFor();
  await page.getByText('holds 1 tracked change.').waitFor();
  await page.getByRole('button', { name: 'Go back' }).click();
  await place(page).getByText('locked.pdf').waitFor();

  await dragFromDesktop(page, fileOf(pagesPdf(['North', 'South', 'East']), 'dragged.pdf'));
  await place(page).getByText('PDF · 3 pages').waitFor();
});

/** Drags a file into the window and drops it on the place for a file, as the system does. */
async function dragFromDesktop(page: Page, file: string): Promise<void> {
  const zone = await page.getByRole('button', { name: 'Replace the file of Appendix A' }).boundingBox();
  if (zone === null) throw new Error('There is no place for a file on the screen.');
  const at = { x: zone.x + zone.width / 2, y: zone.y + zone.height / 2 };
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  await devtools.detach();
}
