import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { makeTinyLibrary } from '../fixtures/tinyLibrary.ts';
import { openMeetings, startApp } from './startApp.ts';

/** A data folder whose library is the tiny one. */
function folderWithLibrary(): { dataDir: string; file: string } {
  const dataDir = temporaryFolder();
  const file = join(dataDir, 'library.tabled');
  copyFileSync(makeTinyLibrary(), file);
  return { dataDir, file };
}

test('a file that is no library is refused and left alone', async () => {
  const dataDir = temporaryFolder();
  writeFileSync(join(dataDir, 'library.tabled'), 'Minutes\n'.repeat(200));
  const { page } = await startApp({ dataDir });
  await page.getByRole('heading', { name: 'The library could not be opened' }).waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(
    /not a library.*Nothing in that file has been changed/s,
  );
});

test('a library of a newer Tabled is refused and left alone', async () => {
  const { dataDir, file } = folderWithLibrary();
  const db = new Sqlite(file);
  db.pragma('user_version = 9999');
  db.close();
  const { page } = await startApp({ dataDir });
  expect(await page.getByRole('alert').innerText()).toMatch(/newer/);
});

test('a damaged library is moved aside, and the person can begin again', async () => {
  const { dataDir, file } = folderWithLibrary();
  truncateSync(file, 40_000);
  const { page } = await startApp({ dataDir });
  expect(await page.getByRole('alert').innerText()).toMatch(/damaged/);
  expect(readdirSync(dataDir).filter((name) => name.includes('damaged'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'How would you like to begin?' }).waitFor();
});

test('a library that cannot be written is shown, and says that it cannot be changed', async ({ skip }) => {
  const { dataDir, file } = folderWithLibrary();
  skip(!makeUnwritable(file), 'nothing keeps this user from writing to a file');
  const { page } = await startApp({ dataDir });
  await page.getByText('Can be read, not changed').waitFor();
  await openMeetings(page);
  await page.getByRole('link', { name: /^Cabinet/ }).click();
  expect(
    await page
      .getByLabel(/^Title of item/)
      .first()
      .isEditable(),
  ).toBe(false);
});

/** Takes the right to write away; where permissions do not bind the user (root), by the file's immutable flag. */
function makeUnwritable(file: string): boolean {
  chmodSync(file, 0o444);
  if (isUnwritable(file)) return true;
  if (spawnSync('chattr', ['+i', file]).status !== 0) return false;
  onTestFinished(() => void spawnSync('chattr', ['-i', file]));
  return isUnwritable(file);
}

function isUnwritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
