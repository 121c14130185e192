import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../electron/library.ts';
import { publicKeyFile } from '../../shared/packFile/readerKey.ts';
import { exemptWords, makeExempt } from '../fixtures/exemptMeeting.ts';
import { makeSampleLibrary } from '../fixtures/sampleLibrary.ts';
import { now, valueOf } from '../fixtures/tinyLibrary.ts';
import { faultsOn } from './faults.ts';
import { answerOpenDialog, answerSaveDialog, openMeeting, startApp } from './startApp.ts';

const passphrase = 'quay lantern winter seven';
const meeting = 'Cabinet, Wednesday 27 September 2023';

test('a pack is handed over, and opened and unlocked in a second, empty library', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'cabinet.tabledpack');
  const fingerprint = await handOver(folder, file);
  expect(readdirSync(folder)).toContain('cabinet.tabledpack');

  const reader = join(folder, 'reader');
  const { app, page } = await startApp({ dataDir: reader, args: [file] });
  await page.getByRole('button', { name: 'Start with an empty library' }).click();
  const asked = page.getByRole('dialog', { name: 'Do you know this signature?' });
  await asked.getByText(fingerprint, { exact: true }).waitFor();
  await asked.getByText('Bournemouth, Christchurch and Poole Council').waitFor();
  expect(await faultsOn(page, 'pack-signature')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'There is nothing to read yet' }).waitFor();
  expect(await faultsOn(page, 'shelf-empty')).toEqual([]);

  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: 'Open a pack …' }).click();
  await asked.getByRole('button', { name: 'It is the same: open the pack' }).click();
  await page.getByText('is on your shelf now.').waitFor();
  await page.getByRole('heading', { name: meeting, level: 3 }).waitFor();
  await page.getByText('Not read yet').waitFor();

  await unlock(page);
  expect(await faultsOn(page, 'shelf')).toEqual([]);
  for (const name of readdirSync(reader).filter((each) => each.startsWith('library')))
    expect(readFileSync(join(reader, name)).includes(exemptWords), name).toBe(false);
  await page.getByRole('button', { name: 'Lock again what is not for publication' }).click();
  await page.getByRole('button', { name: 'Unlock what is not for publication' }).waitFor();

  await page.getByRole('button', { name: /^Delete .* from the shelf$/ }).click();
  await page.getByRole('heading', { name: 'There is nothing to read yet' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: meeting, level: 3 }).waitFor();
  await page.getByRole('button', { name: 'Open a pack …' }).click();
  await page.getByText('is on your shelf already.').waitFor();
}, 240_000);

/** Hands a pack with an exempt report over as a person at the council does; gives the fingerprint of its key in words. */
async function handOver(folder: string, file: string): Promise<string> {
  const dataDir = join(folder, 'council');
  mkdirSync(dataDir);
  const library = valueOf(await openLibrary(makeSampleLibrary(dataDir), { now }));
  makeExempt(library, 'bcp-cabinet-2023-09-27');
  library.close();
  const { app, page } = await startApp({ dataDir, env: { HOST_KEYRING: join(folder, 'keyring') } });
  await answerSaveDialog(app, file);
  await openMeeting(page, meeting);
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('region', { name: 'Deadlines' }).waitFor();
  await page.getByRole('button', { name: 'Hand over version 2 …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand over: Version 2' });
  await dialog.getByLabel('Lock it with a passphrase').check();
  await dialog.getByRole('button', { name: 'Choose a file and hand over' }).click();
  await dialog.getByRole('alert').getByText('at least 8 characters').waitFor();
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  expect(await faultsOn(page, 'hand-over')).toEqual([]);
  await nameReaders(app, page, folder);
  await dialog.getByLabel('Lock it with a passphrase').check();
  await dialog.getByRole('button', { name: 'Choose a file and hand over' }).click();
  await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
  await dialog
    .getByText('The handing over was stopped, and no file was written.')
    .waitFor({ timeout: 60_000 });
  expect(readdirSync(folder).filter((name) => name.startsWith('cabinet'))).toEqual([]);
  await dialog.getByRole('button', { name: 'Choose a file and hand over' }).click();
  const words = await page.getByText(/^(?:[a-z]{5} ){7}[a-z]{5}$/).innerText({ timeout: 60_000 });
  await app.close();
  return words;
}

/** The readers whose boxes are ticked. */
const chosenIn = (dialog: Locator): Promise<unknown> =>
  dialog
    .getByRole('checkbox', { name: /^Member for /, checked: true })
    .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent));

/** Readers are named by the keys that they sent, one typed and one out of a file, and are still there the next time. */
async function nameReaders(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Hand over: Version 2' });
  const [typed, sent] = await Promise.all(
    [await generateX25519Identity(), await generateX25519Identity()].map(identityToRecipient),
  );
  await dialog.getByLabel('Lock it for named recipients').check();
  await dialog.getByText('Nobody is remembered yet.').waitFor();
  await dialog.getByRole('button', { name: 'Choose a file and hand over' }).click();
  await dialog.getByRole('alert').getByText('Name at least one recipient.').waitFor();
  await dialog.getByRole('button', { name: 'Name a reader' }).click();
  await dialog.getByLabel('Who it is').fill('Member for Quayside');
  await dialog.getByLabel('Recipient', { exact: true }).fill(typed!.slice(0, -1));
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByText('This is no recipient of age').waitFor();
  await dialog.getByLabel('Recipient', { exact: true }).fill(typed!);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await dialog.getByRole('checkbox', { name: 'Member for Quayside' }).waitFor();
  const file = join(folder, 'sent.txt');
  writeFileSync(file, publicKeyFile({ name: 'Member for Moordown', recipient: sent! }));
  await answerOpenDialog(app, file);
  await dialog.getByRole('button', { name: 'Open keys that were sent …' }).click();
  await dialog.getByRole('checkbox', { name: 'Member for Moordown' }).waitFor();
  await expect.poll(() => chosenIn(dialog)).toEqual(['Member for Quayside', 'Member for Moordown']);
  expect(await faultsOn(page, 'hand-over-readers')).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Hand over version 2 …' }).click();
  await dialog.getByLabel('Lock it for named recipients').check();
  expect(await dialog.getByRole('checkbox', { name: /^Member for / }).count()).toBe(2);
  expect(await chosenIn(dialog)).toEqual([]);
  await dialog.getByRole('button', { name: 'Choose all' }).click();
  expect(await chosenIn(dialog)).toEqual(['Member for Quayside', 'Member for Moordown']);
  await dialog.getByRole('button', { name: 'Forget the key of Member for Moordown' }).click();
  await dialog.getByRole('checkbox', { name: 'Member for Moordown' }).waitFor({ state: 'detached' });
  await dialog.getByLabel('Lock it with a passphrase').check();
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
}

async function unlock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Unlock what is not for publication' }).click();
  const dialog = page.getByRole('dialog', { name: 'Unlock what is not for publication' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill('something else');
  await page.keyboard.press('Enter');
  await dialog.getByText('This passphrase does not open the file').waitFor({ timeout: 60_000 });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: 'Lock again what is not for publication' })
    .waitFor({ timeout: 60_000 });
}
