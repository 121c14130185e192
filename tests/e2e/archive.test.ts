import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicHex } from '../../electron/archive/ledger.ts';
import { openKey } from '../../electron/archive/sealedKey.ts';
import { verifyArchive } from '../../electron/archive/verifyArchive.ts';
import { openLibrary } from '../../electron/library.ts';
import { exemptWords, makeExempt } from '../fixtures/exemptMeeting.ts';
import { makeSampleLibrary } from '../fixtures/sampleLibrary.ts';
import { now, valueOf } from '../fixtures/tinyLibrary.ts';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { answerOpenDialog, answerSaveDialog, openMeeting, saved } from './startApp.ts';

describe('a meeting is archived from the window', () => {
  let app: ElectronApplication;
  let page: Page;
  let dataDir: string;
  let archive: string;
  const ref = 'bcp-cabinet-2023-09-27';
  let identity: string;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'tabled-archive-'));
    archive = join(dataDir, 'elsewhere', 'archive');
    mkdirSync(archive, { recursive: true });
    const library = valueOf(await openLibrary(makeSampleLibrary(dataDir), { now }));
    makeExempt(library, ref);
    library.close();
    ({ app, page } = await launchApp({ dataDir, env: { HOST_KEYRING: join(dataDir, 'keyring') } }));
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const openSettings = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Sections of the settings' })
      .getByRole('link', { name: 'Archive and retention', exact: true })
      .click();
    await page.getByText('Public key:').or(page.getByText('No key has been made yet.')).waitFor();
  };
  const dialog = () => page.getByRole('dialog', { name: 'Archive this meeting' });
  const openDialog = async (): Promise<void> => {
    await openMeeting(page);
    await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByRole('region', { name: 'Deadlines' }).waitFor();
    await page.getByRole('button', { name: 'Archive this meeting' }).click();
    await dialog().waitFor();
  };

  const minutesLabel = async (bag: Locator): Promise<string> => {
    const labels = await bag.getByLabel('Document', { exact: true }).locator('option').allTextContents();
    return labels.find((label) => label.startsWith('Minutes')) ?? '';
  };

  test('with nobody named, what is not for publication is not archived, and the dialog says where to name them', async () => {
    await openDialog();
    await dialog().getByRole('button', { name: 'Choose a folder and archive' }).click();
    await dialog().getByRole('alert').getByText('Choose who may read').waitFor();
    expect(readdirSync(archive)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
  });

  test('the council names who may read it, and a slip is found', async () => {
    identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    await openSettings();
    await page
      .getByRole('combobox', { name: 'Council', exact: true })
      .selectOption({ label: 'Bournemouth, Christchurch and Poole Council' });
    await page.getByRole('button', { name: 'Name somebody' }).click();
    await page.getByLabel('Who it is').fill('Monitoring officer');
    await page.getByLabel('Recipient', { exact: true }).fill(`${recipient.slice(0, -1)}?`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('This is no recipient of age').waitFor();
    expect(await faultsOn(page, 'settings-archive')).toEqual([]);
    await page.getByLabel('Recipient', { exact: true }).fill(recipient);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Monitoring officer' }).waitFor();
    await saved(page);
  });

  test('it becomes an open bag and an encrypted one, signed with a key that the key store keeps', async () => {
    await openDialog();
    await dialog().getByLabel('Monitoring officer can read it').waitFor();
    expect(await faultsOn(page, 'archive-dialog')).toEqual([]);
    await answerOpenDialog(app, archive);
    await dialog().getByRole('button', { name: 'Choose a folder and archive' }).click();
    await dialog().waitFor({ state: 'hidden', timeout: 60_000 });
    await page.getByText(`Archived as ${ref}-v2 and ${ref}-v2-restricted`).waitFor();
    const { bags, problems } = valueOf(await verifyArchive(archive));
    expect(bags).toEqual([
      { name: `${ref}-v2`, problems: [] },
      { name: `${ref}-v2-restricted`, problems: [] },
    ]);
    expect(problems).toEqual([]);
    expect(readFileSync(join(dataDir, 'archive-key.json'), 'utf8')).not.toContain('PRIVATE KEY');
    await page.getByRole('region', { name: 'Archive' }).scrollIntoViewIfNeeded();
    expect(await faultsOn(page, 'archived')).toEqual([]);
  });

  test('the archive is checked from the window, and what was touched is named', async () => {
    await page.getByRole('link', { name: 'Archive', exact: true }).click();
    await answerOpenDialog(app, archive);
    const check = page.getByRole('button', { name: 'Choose a folder and check it' });
    await check.click();
    await page.getByText('All 2 bags are whole, unaltered and in the chain.').waitFor();
    await page.getByText('which is the key of this computer').waitFor();
    expect(await faultsOn(page, 'archive-sound')).toEqual([]);
    appendFileSync(join(archive, `${ref}-v2`, 'data', 'decisions.json'), ' ');
    await check.click();
    await page.getByText('"data/decisions.json" has been altered.').waitFor();
    expect(await page.getByRole('list', { name: 'Bags' }).innerText()).toMatch(
      /-v2: not whole[^]*-restricted: whole and unaltered/,
    );
    expect(await faultsOn(page, 'archive-touched')).toEqual([]);
  });

  test('an archived meeting is opened to read, the encrypted one by its identity alone, and its PDFs are made again', async () => {
    await page.getByRole('link', { name: 'Archive', exact: true }).click();
    await answerOpenDialog(app, join(archive, `${ref}-v2-restricted`));
    const open = page.getByRole('button', { name: 'Choose a bag and open it' });
    await open.click();
    await page.getByText('This bag is encrypted: give the identity').waitFor();
    await page.getByLabel('Identity, if the bag is encrypted').fill(identity);
    await open.click();
    const bag = page.getByRole('region', { name: `Archived meeting ${ref}-v2-restricted` });
    await bag.getByText('The bag is whole, unaltered and in the chain').waitFor();
    await bag.getByRole('button', { name: 'Make the PDFs again and compare' }).click();
    await bag
      .getByText(`pack/${ref}-version-2-members-large-print.pdf: made again, byte for byte.`)
      .waitFor();
    expect(await faultsOn(page, 'archive-opened')).toEqual([]);
    await bag.getByText(exemptWords).first().waitFor();
    await bag.getByLabel('Document', { exact: true }).selectOption({ label: await minutesLabel(bag) });
    await bag
      .getByRole('region', { name: 'Archived document' })
      .getByText('Minutes of Cabinet', { exact: true })
      .first()
      .waitFor();
    // The open bag was touched above, which is said before anything of it is read.
    await answerOpenDialog(app, join(archive, `${ref}-v2`));
    await open.click();
    await page.getByText('The bag is not as it was archived.').waitFor();
    expect(await page.getByText(exemptWords).count()).toBe(0);
  });

  test('the key is exported under a passphrase', async () => {
    const file = join(dataDir, 'elsewhere', 'key.age');
    await openSettings();
    await answerSaveDialog(app, file);
    await page.getByLabel('Passphrase').fill('too short');
    await page.getByRole('button', { name: 'Export the key' }).click();
    await page.getByText('at least 12 characters.', { exact: false }).last().waitFor();
    await page.getByLabel('Passphrase').fill('correct horse battery');
    await page.getByRole('button', { name: 'Export the key' }).click();
    await page.getByText('Exported as “key.age”').waitFor();
    const key = valueOf(await openKey(readFileSync(file, 'utf8'), 'correct horse battery'));
    await page.getByText(publicHex(key)).waitFor();
  });

  test('what falls due is listed; a hold stops it, its release frees it, and a disposal leaves a certificate', async () => {
    const name = 'Cabinet, Tuesday 18 April 2017';
    await page.getByRole('link', { name: 'Archive', exact: true }).click();
    const dispose = page.getByRole('button', {
      name: `Dispose of reports, with what was attached to them, ${name}`,
    });
    await dispose.waitFor();
    expect(await faultsOn(page, 'retention')).toEqual([]);
    const answer = async (title: string, post: string, action: string): Promise<void> => {
      const asked = page.getByRole('dialog', { name: title });
      await asked.getByRole('textbox').first().fill(post);
      await asked.getByLabel('Reason').fill('Found at the yearly review');
      await asked.getByRole('button', { name: action }).click();
      await asked.waitFor({ state: 'hidden' });
    };
    await page.getByRole('button', { name: `Hold reports, with what was attached to them, ${name}` }).click();
    await page.getByRole('button', { name: 'Hold them' }).click();
    await page.getByText('Enter the post.').waitFor();
    await answer('Hold the records of this meeting', 'Monitoring officer', 'Hold them');
    const released = page.getByRole('button', { name: `Release the hold on ${name}` }).first();
    await released.waitFor();
    expect(await dispose.count()).toBe(0);
    expect(await faultsOn(page, 'retention-held')).toEqual([]);
    await released.click();
    await answer('Release the hold', 'Monitoring officer', 'Release it');
    await dispose.click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOn(page, 'retention-dispose')).toEqual([]);
    const title = 'Dispose of reports, with what was attached to them';
    await answer(title, 'Head of Democratic Services', 'Dispose of them for good');
    const certificates = page.getByRole('region', { name: 'Certificates of disposal' });
    await certificates.getByText('authorised by Head of Democratic Services').waitFor();
    expect(await dispose.count()).toBe(0);
    await certificates.scrollIntoViewIfNeeded();
    expect(await faultsOn(page, 'retention-certificate')).toEqual([]);
    const file = join(dataDir, 'elsewhere', 'certificate.txt');
    await answerSaveDialog(app, file);
    await certificates.getByRole('button', { name: 'Export text' }).click();
    await certificates.getByText('Exported certificate.txt').waitFor();
    const certificate = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
    expect(certificate).toContain('Head of Democratic Services');
    expect(certificate).toContain('rutland-cabinet-2017-04-18-disposal-reports');
    await page.getByRole('link', { name: 'Papers', exact: true }).click();
    await page
      .getByRole('link', { name: /SEND Transformation Update/ })
      .first()
      .click();
    await page
      .getByText('the certificate of disposal, rutland-cabinet-2017-04-18-disposal-reports')
      .waitFor();
    expect(await faultsOn(page, 'paper-disposed')).toEqual([]);
    await page.getByRole('link', { name: 'Show the certificate' }).click();
    await certificates.waitFor();
  });

  test('where the system keeps no key, the dialog says so and nothing can be signed', async () => {
    await app.evaluate(({ safeStorage }) => {
      safeStorage.isAsyncEncryptionAvailable = () => Promise.resolve(false);
    });
    await openDialog();
    await dialog().getByRole('alert').getByText('This computer has no key store that is open').waitFor();
    const button = dialog().getByRole('button', { name: 'Choose a folder and archive' });
    expect(await button.isDisabled()).toBe(true);
    expect(await faultsOn(page, 'archive-no-key-store')).toEqual([]);
  });
});
