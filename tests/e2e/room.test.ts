import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityToRecipient } from 'age-encryption';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicHex } from '../../electron/archive/ledger.ts';
import { openSealed } from '../../electron/archive/sealedKey.ts';
import { makePackFile } from '../../electron/packFile/makePackFile.ts';
import { takeInPack } from '../../electron/packFile/takeInPack.ts';
import { openDatabase } from '../../electron/store/database.ts';
import { createDatabase } from '../../electron/store/newDatabase.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { ExemptOrder } from '../../shared/packFile/handOver.ts';
import type { PackManifest } from '../../shared/packFile/manifest.ts';
import { publicKeysIn } from '../../shared/packFile/readerKey.ts';
import { attachedDocument, takenOf } from '../fixtures/attachedDocument.ts';
import { councilKey, runHere, signed, smallManifest, smallPack, uuid } from '../fixtures/packFiles.ts';
import { pagesPdf } from '../fixtures/pdfObjects.ts';
import { planted, restrictedPack } from '../fixtures/restrictedPack.ts';
import { scansOf } from '../fixtures/scans.ts';
import { now, stamp, valueOf } from '../fixtures/tinyLibrary.ts';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { picture } from './picture.ts';
import { answerOpenDialog, answerSaveDialog } from './startApp.ts';

const passphrase = 'quay lantern winter seven';
const folder = mkdtempSync(join(tmpdir(), 'tabled-room-'));
const dataDir = join(folder, 'reader');
const survey = pagesPdf(['North bank', 'South bank']);

let app: ElectronApplication;
let page: Page;

const fileOf = (name: string, bytes: Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

/** A pack as a council hands it over: of a document that was published, without the council's library. */
async function packOf(
  document: Document,
  { exempt = { kind: 'none' }, ...header }: Partial<Omit<PackManifest, 'exempt'>> & { exempt?: ExemptOrder },
  attachments: (sha256: string) => Promise<Uint8Array>,
): Promise<{ readonly bytes: Buffer; readonly lastPage: number }> {
  const { lastPage, audience, exempt: none, ...usual } = smallManifest;
  void [lastPage, audience, none];
  const made = valueOf(
    await makePackFile(
      {
        header: { ...usual, ...header, title: document.title, firstPage: document.firstPage ?? 1 },
        document,
        largePrint: false,
        exempt,
      },
      { attachments, signal: new AbortController().signal },
    ),
  );
  return { bytes: signed(made.bytes), lastPage: made.manifest.lastPage };
}

/**
 * The pack with the exempt report in it and behind the first report a survey between scans, with which its pages are too many to
 * cross the door at once; and a supplement to it.
 */
async function fillShelf(): Promise<void> {
  const { document: surveyed, attachments } = attachedDocument([
    await takenOf(survey),
    await takenOf(scansOf(1, 200_000)),
    await takenOf(scansOf(2, 250_000)),
  ]);
  const [, first, ...scans] = surveyed.parts;
  // Between the scans, where neither the beginning nor the end of the file has it.
  const appendices = scans.toSpliced(1, 0, first!);
  const at = restrictedPack.parts.findIndex(({ kind }) => kind === 'paper') + 1;
  const attached = appendices.map((appendix) => ({ ...appendix, item: '1.' }));
  const main = await packOf(
    { ...restrictedPack, parts: restrictedPack.parts.toSpliced(at, 0, ...attached) },
    { exempt: { kind: 'passphrase', passphrase } },
    attachments,
  );
  const more: Document = {
    ...attachedDocument([]).document,
    id: 'supplement',
    title: 'Supplement 1',
    firstPage: main.lastPage + 1,
  };
  const supplement = await packOf(more, { pack: uuid(8), kind: 'supplement', follows: uuid(1) }, attachments);
  const library = join(dataDir, 'library.tabled');
  valueOf(createDatabase(library, { name: 'Reader', stamp }, () => ({ ok: true, value: undefined })));
  const { write, read } = valueOf(await openDatabase(library, { now }));
  const trust = publicHex(councilKey);
  for (const [name, { bytes }] of Object.entries({ main, supplement }))
    valueOf(await takeInPack(write!, fileOf(`${name}.tabledpack`, bytes), { run: runHere, trust, stamp }));
  read.close();
}

const start = async (): Promise<void> => {
  ({ app, page } = await launchApp({ dataDir, env: { HOST_KEYRING: join(folder, 'keyring') } }));
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
};

beforeAll(async () => {
  mkdirSync(dataDir);
  await fillShelf();
  await start();
  await toShelf();
  await page.getByRole('link', { name: 'Agenda and reports' }).click();
  await text().waitFor();
}, 180_000);
afterAll(async () => {
  await app.close().catch(() => undefined);
  rmSync(folder, { recursive: true, force: true });
});

const text = (volume = 'the pack') => page.getByRole('region', { name: `Text, ${volume}` });
const pages = (volume = 'the pack') => page.getByRole('region', { name: `Pages, ${volume}` });
const contents = () => page.getByRole('navigation', { name: 'Contents' });
const current = () => page.getByLabel('Page', { exact: true }).inputValue();
const dialog = () => page.getByRole('dialog', { name: 'Unlock what is not for publication' });
const openPanel = (name: string) => page.getByRole('tab', { name }).click();
const toShelf = async (): Promise<void> => {
  await page.getByRole('link', { name: 'Reading room', exact: true }).click();
  await page.getByRole('heading', { name: 'Reading room', level: 1 }).waitFor();
};

/** Nothing of the exempt report lies in the reader's folder. */
function expectNothingOnDisk(): void {
  for (const name of readdirSync(dataDir).filter((each) => each.startsWith('library')))
    for (const words of [planted.paragraph, planted.title, planted.reference])
      expect(readFileSync(join(dataDir, name)).includes(words), `${words} in ${name}`).toBe(false);
}

async function drop(files: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 450, data });
    if (type === 'dragOver') {
      await page.getByText('Drop a pack to put it on your shelf').waitFor();
      await picture(page, 'drop-pack');
    }
  }
  await devtools.detach();
}

test('a report that is locked is unlocked where it is read, and locked again, and nothing of it is kept', async () => {
  await contents()
    .getByRole('button', { name: /^2\. ?Purchase of land/ })
    .click();
  await text().getByRole('heading', { name: 'Purchase of land' }).waitFor();
  expect.soft(await faultsOn(page, 'reading-locked')).toEqual([]);
  const closedOn = await current();
  await text().getByRole('button', { name: 'Unlock …, Item 2: Purchase of land' }).click();
  await dialog().getByLabel('Passphrase', { exact: true }).fill('something else');
  await page.keyboard.press('Enter');
  await dialog().getByText('This passphrase does not open the file').waitFor({ timeout: 60_000 });
  await dialog().getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await text().getByRole('heading', { name: planted.title }).waitFor({ timeout: 60_000 });
  expect(await current()).toBe(closedOn);
  await contents()
    .getByRole('button', { name: new RegExp(`^2\\. ?${planted.title}`) })
    .waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('settle below their asking');
  await page.getByText('1 place in 1 part').waitFor();
  await page.keyboard.press('F2');
  await pages()
    .getByText(/Quillfeather/)
    .first()
    .waitFor();
  expect.soft(await faultsOn(page, 'reading-unlocked')).toEqual([]);
  // The place is kept a moment after the reader has come to rest.
  await page.waitForTimeout(1500);
  expectNothingOnDisk();

  await page.getByRole('button', { name: 'Lock again, item 2' }).click();
  await page.getByRole('button', { name: 'Unlock …, item 2' }).waitFor();
  await page.getByText('Nothing in this pack reads like that.').waitFor();
  expect(await current()).toBe(closedOn);
  await page.keyboard.press('F2');
  await text().getByRole('heading', { name: 'Purchase of land' }).waitFor();
  expect(await text().getByText(planted.paragraph).count()).toBe(0);
});

/** The text of the pack, whatever the test before left on screen. */
async function readText(): Promise<void> {
  await toShelf();
  await page
    .getByRole('link', { name: /^Agenda and reports of Cabinet, Wednesday 1 September 2021/ })
    .click();
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await contents()
    .getByRole('button', { name: /^Front page/ })
    .click();
  await text().waitFor();
}

test('the files that came with the pack are listed, lead to their pages, and are saved as they came', async () => {
  await openPanel('Files');
  const panel = page.getByRole('tabpanel', { name: 'Files' });
  await panel.getByText('survey 1.pdf').waitFor();
  expect(await panel.innerText()).toMatch(/PDF · 2 pages · \d/);
  expect.soft(await faultsOn(page, 'reading-files')).toEqual([]);
  const copy = join(folder, 'copy.pdf');
  await answerSaveDialog(app, copy);
  await panel.getByRole('button', { name: 'Save a copy of survey 1.pdf' }).click();
  await panel.getByText('Saved as “copy.pdf”.').waitFor();
  expect(readFileSync(copy).equals(survey)).toBe(true);
  await panel.getByRole('button', { name: /Appendix 1: Survey/ }).click();
  const listed = /(\d+)/.exec(
    await panel.getByRole('button', { name: /Appendix 1: Survey/ }).innerText(),
  )?.[1];
  await expect.poll(current).toBe(listed);
  await page.keyboard.press('F2');
  await pages().getByText('North bank').waitFor();
  await page.keyboard.press('F2');
  await text().waitFor();
});

test('one goes on from the end of the pack to its supplement, and back, in text and on pages', async () => {
  await readText();
  await text().getByRole('button', { name: 'Go on to Supplement 1' }).click();
  await text('supplement 1').getByRole('heading', { name: 'Parking' }).waitFor();
  const first = await current();
  await page.getByRole('button', { name: 'Back to the end of the pack' }).last().click();
  await text().waitFor();
  await expect.poll(current).toBe(String(Number(first) - 1));
  await page.keyboard.press('F2');
  await pages().waitFor();
  await page.locator('main footer').getByRole('button', { name: 'Go on to Supplement 1' }).click();
  await pages('supplement 1').waitFor();
  await expect.poll(current).toBe(first);
  await page.keyboard.press('F2');
  await text('supplement 1').waitFor();
  expect.soft(await faultsOn(page, 'reading-supplement')).toEqual([]);
});

test('packs that are dropped on the window go to the shelf one after the other, and other files are refused', async () => {
  const meeting = { ...smallManifest.meeting, id: uuid(15), ref: 'other' };
  const known = await smallPack({
    manifest: { pack: uuid(21), meeting, title: 'Cabinet, 1 September 2021' },
  });
  const organisation = { id: uuid(77), name: 'Another Council' };
  const strange = await smallPack({ manifest: { pack: uuid(22), organisation } });
  const damaged = Buffer.from(known);
  damaged[200] = damaged[200]! ^ 1;
  await readText();
  const notes = fileOf('notes.docx', Buffer.from('words'));
  await drop([notes]);
  await page.getByText(/“notes.docx” is no pack: the name of a pack ends in “.tabledpack”/).waitFor();
  await text().waitFor();
  await picture(page, 'drop-refused');
  await drop([
    fileOf('strange.tabledpack', strange),
    fileOf('damaged.tabledpack', damaged),
    fileOf('known.tabledpack', known),
  ]);
  await page.getByRole('heading', { name: 'Reading room', level: 1 }).waitFor();
  const asked = page.getByRole('dialog', { name: 'Do you know this signature?' });
  await asked.getByText('Another Council').waitFor({ timeout: 60_000 });
  await asked.getByRole('button', { name: 'It is the same: open the pack' }).click();
  await expect.poll(() => page.getByText('is on your shelf now.').count(), { timeout: 90_000 }).toBe(2);
  await page
    .getByRole('alert')
    .getByText(/“damaged.tabledpack”: This pack is not as it was signed/)
    .waitFor();
  expect(await page.getByText('Another Council · ').count()).toBe(1);
  expect(readdirSync(tmpdir()).filter((each) => each.startsWith('tabled-dropped-'))).toEqual([]);
  expect.soft(await faultsOn(page, 'shelf-dropped')).toEqual([]);
});

test('a reader makes a key, sends its public half, and what is locked for it opens by itself', async () => {
  await toShelf();
  await page.getByText('Your key', { exact: true }).click();
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByText('Your key is made. Send the council its public half.').waitFor();
  const recipient = await page.getByLabel('Public key', { exact: true }).inputValue();
  expect(recipient).toMatch(/^age1/);
  expect.soft(await faultsOn(page, 'own-key')).toEqual([]);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('The public key is copied.').waitFor();
  const sent = join(folder, 'sent.txt');
  await answerSaveDialog(app, sent);
  await page.getByLabel('Your name').fill('Member for Quayside');
  await page.getByRole('button', { name: 'Save as a file to send …' }).click();
  await page.getByText('Saved as “sent.txt”. Send it to democratic services.').waitFor();
  expect(publicKeysIn(readFileSync(sent, 'utf8'), 'sent')).toEqual([
    { name: 'Member for Quayside', recipient },
  ]);
  const whole = join(folder, 'whole.age');
  await answerSaveDialog(app, whole);
  await page.getByLabel('Passphrase for the whole key').fill('correct horse battery');
  await page.getByRole('button', { name: 'Export the whole key …' }).click();
  await page.getByText('Exported as “whole.age”.').waitFor({ timeout: 60_000 });
  const identity = valueOf(await openSealed(readFileSync(whole, 'utf8'), 'correct horse battery'));
  expect(await identityToRecipient(identity)).toBe(recipient);
  await answerOpenDialog(app, whole);
  await page.getByLabel('Passphrase for the whole key').fill('correct horse batteries');
  await page.getByRole('button', { name: 'Import a key …' }).click();
  await page.getByText('The passphrase is not the one').waitFor({ timeout: 60_000 });
  await page.getByLabel('Passphrase for the whole key').fill('correct horse battery');
  await page.getByRole('button', { name: 'Import a key …' }).click();
  await page.getByText('Your key is kept on this computer now.').waitFor({ timeout: 60_000 });
  expect(readFileSync(join(dataDir, 'reader-key.json'), 'utf8')).not.toContain('AGE-SECRET-KEY');

  const meeting = { ...smallManifest.meeting, id: uuid(16), ref: 'for-me', date: '2021-10-01' };
  const { bytes } = await packOf(
    { ...restrictedPack, id: 'for-me' },
    { pack: uuid(30), meeting, exempt: { kind: 'recipients', recipients: [recipient] } },
    () => Promise.reject(new Error('there are none')),
  );
  await answerOpenDialog(app, fileOf('for-me.tabledpack', bytes));
  await page.getByRole('button', { name: 'Open a pack …' }).click();
  await page.getByText('is on your shelf now.').waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: /^Agenda and reports of Cabinet, Friday 1 October 2021/ }).click();
  await contents()
    .getByRole('button', { name: new RegExp(`^2\\. ?${planted.title}`) })
    .click({ timeout: 60_000 });
  await text().getByText(planted.paragraph).waitFor();
  await page.getByRole('button', { name: 'Lock again, item 2' }).click();
  const open = page.locator('main footer').getByRole('button', { name: 'Unlock …, item 2' });
  await open.click();
  // By the same key, without a word typed.
  await text().getByText(planted.paragraph).waitFor({ timeout: 60_000 });
  expectNothingOnDisk();
});

test('after a kill what was unlocked by a passphrase is locked, and the reader’s own key is still theirs', async () => {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
  await start();
  await toShelf();
  await page.getByRole('link', { name: /^Agenda and reports of Cabinet, Friday 1 October 2021/ }).click();
  await contents()
    .getByRole('button', { name: new RegExp(`^2\\. ?${planted.title}`) })
    .waitFor({ timeout: 60_000 });
  await toShelf();
  await page
    .getByRole('link', { name: /^Agenda and reports of Cabinet, .* 2021/ })
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: /^Unlock what is not for publication/ }).count()).toBe(1);
  expectNothingOnDisk();
});
