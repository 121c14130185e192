import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { writeNoteFile } from '../../electron/noteFiles.ts';
import { itemAnchorOf } from '../../shared/notes/makeAnchor.ts';
import type { NoteFile } from '../../shared/notes/noteFile.ts';
import { tinyNote } from '../fixtures/notes.ts';
import { sampleDocument } from '../fixtures/sampleDocument.ts';
import { makeSampleLibrary } from '../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { valueOf } from '../fixtures/tinyLibrary.ts';
import { type LaunchedApp, launchApp } from '../host/launchApp.ts';
import { readPdf } from '../tools/pdf.ts';
import { faultsOn } from './faults.ts';
import { answerOpenDialog, answerSaveDialog, openMeetings, saved } from './startApp.ts';

/** The whole meeting is recorded by the keyboard: no mouse is used once the record is open. */
let launched: LaunchedApp;
let page: Page;

const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const heading = (name: string) => page.getByRole('heading', { name, level: 2 }).waitFor();
/** Puts the focus where Tab would bring it sooner or later. */
const focus = (label: string): Promise<void> => page.getByLabel(label, { exact: true }).first().focus();
const outcomeOf = (letter: string) => page.getByRole('group', { name: `Outcome of ${letter}` });
const chooseOutcome = async (letter: string, key: string): Promise<void> => {
  await outcomeOf(letter).getByRole('radio').first().focus();
  await press(key);
  await outcomeOf(letter).locator('input:checked').waitFor({ state: 'attached' });
};

async function openRecord(meeting: string): Promise<void> {
  await page.getByRole('link', { name: 'Meetings', exact: true }).first().focus();
  await press('Enter');
  await page.getByRole('link', { name: meeting }).focus();
  await press('Enter');
  await page.getByRole('link', { name: 'Record', exact: true }).focus();
  await press('Enter');
  await heading('Attendance');
}

async function goToSheet(name: string): Promise<void> {
  const shown = async (): Promise<string> => (await page.locator('h2:focus').allInnerTexts()).join('');
  for (let left = 14; left > 0; left -= 1) {
    const before = await shown();
    await press('Alt+PageDown');
    // Without this the next key would come while the sheet before is still read, and the one that is sought be passed.
    await expect.poll(shown, { interval: 10 }).not.toBe(before);
    if ((await shown()).includes(name)) return;
  }
  throw new Error(`there is no sheet ${name}`);
}

/** A file in which the leader has shared an interest in the item of the September meeting. */
async function sharedInterest(): Promise<string> {
  const pack = sampleDocument('bcp-cabinet-2023-09-27');
  const report = pack.parts.find(({ kind }) => kind === 'paper')!;
  const note = tinyNote('interest', {
    kind: 'declaration',
    interest: 'registrable',
    text: 'School governor',
    anchor: itemAnchorOf(pack, report.id)!,
  });
  const versions = [{ version: '0'.repeat(32), at: '2023-09-25T10:00:00.000Z' }];
  const file = join(temporaryFolder(), 'interest.tablednotes');
  const notes: NoteFile = {
    format: 'tabled-notes',
    formatVersion: 1,
    kind: 'shared',
    by: 'Leader of the Council',
    notes: [{ note, versions }],
  };
  const lock = { kind: 'passphrase', passphrase: 'nine bridges over the Stour' } as const;
  valueOf(await writeNoteFile(file, notes, lock));
  return file;
}

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'end-to-end-'));
  makeSampleLibrary(dataDir);
  launched = await launchApp({ dataDir });
  page = launched.page;
  await openMeetings(page);
});

afterAll(async () => {
  await launched.app.close();
  rmSync(launched.dataDir, { recursive: true, force: true });
});

describe('at the meeting', () => {
  test('attendance is taken key by key, and the quorum counts along', async () => {
    await openRecord('Cabinet, Wednesday 24 November 2021');
    await page.getByRole('button', { name: 'Begin the record' }).focus();
    await press('Enter');
    const leader = page.getByRole('group', { name: 'Leader of the Council', exact: true });
    await leader.getByRole('radio', { name: 'Present' }).focus();
    await press('p', 'a', 'p');
    await page.getByText('2 members present; the quorum is 3: not quorate').waitFor();
    await page.getByRole('button', { name: 'All others are present' }).focus();
    await press('Enter');
    await page.getByText('6 members present; the quorum is 3').waitFor();
    expect(await faultsOn(page, 'record-attendance')).toEqual([]);
    const left = page.locator('li', { has: leader }).getByLabel('Left');
    await left.focus();
    await page.keyboard.type('11.15am');
    await press('Enter');
    await page.getByText('5 members present; the quorum is 3').waitFor();
  });

  test('an outcome is one key, an amendment keeps both texts, and what is recorded cannot be lost', async () => {
    await goToSheet('Written statement of action');
    await focus('Summary of the discussion');
    await page.keyboard.type(
      'The Chair of Overview and Scrutiny spoke.\n\nMembers asked about the timetable.',
    );
    await chooseOutcome('(a)', 'a');
    await page.getByLabel('Vote').first().selectOption('unanimous');
    await page.getByLabel('Moved by').first().focus();
    await page.keyboard.type('Leader of the Council');
    await chooseOutcome('(b)', 'm');
    const text = page.getByLabel('Decision', { exact: true });
    await expect.poll(() => text.inputValue()).toContain('Covid Resilience, Schools and Skills');
    await text.fill(
      (await text.inputValue()).replace(
        'Covid Resilience, Schools and Skills',
        'Council Priorities and Delivery',
      ),
    );
    await page.locator('ins').getByText('Council Priorities').waitFor();
    expect(await faultsOn(page, 'record-item')).toEqual([]);
    await press('Control+Enter');
    await page.getByText('(a) Agreed', { exact: true }).waitFor();
    await page.getByText('(b) Agreed as amended', { exact: true }).waitFor();
    expect(await outcomeOf('(a)').count()).toBe(0);
    expect(await page.getByText('Moved by Leader of the Council. Voting: unanimous.').count()).toBe(2);
    await focus('New action');
    await page.keyboard.type('Publish the statement of action');
    await press('Enter');
    await page.getByLabel('Owner').selectOption({ label: 'Director of Education' });
    await saved(page);
  });

  test('a decision is corrected by another one, which says why', async () => {
    await page.getByRole('button', { name: 'Correct (a)' }).focus();
    await press('Enter');
    await press('Control+Enter');
    await page.getByText('Say why the decision is corrected.').waitFor();
    await focus('Reason for the correction');
    await page.keyboard.type('The vote was counted.');
    await page.getByLabel('Vote').first().selectOption('counted');
    await focus('For');
    await page.keyboard.type('5');
    await press('Control+Enter');
    await page.getByText('Corrected: The vote was counted.').waitFor();
    await page.getByText('Voting: 5 for, 0 against, 0 abstained.').waitFor();
    expect(await page.getByText('Before the correction:').count()).toBe(1);
  });

  test('afterwards each decision says from when it may be carried out', async () => {
    await goToSheet('Decisions and call-in');
    await page
      .getByText(
        /Call-in begins when the record is published, by the council’s rule by Friday 26 November 2021/,
      )
      .first()
      .waitFor();
    await focus('Decisions published');
    await page.keyboard.type('26 November 2021');
    await press('Enter');
    await page
      .getByText(/until the end of Friday 3 December 2021/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Record a call-in, Item 6 (b):' }).focus();
    await press('Enter');
    const callIn = page.getByRole('group', { name: 'Call-in, Item 6 (b):' });
    await callIn.getByLabel('Called in on').fill('29 November 2021');
    await callIn.getByLabel('Called in on').press('Enter');
    await page
      .getByText('Called in on Monday 29 November 2021: not to be carried out until scrutiny has met.')
      .waitFor();
    await callIn.getByLabel('Outcome').selectOption('stands');
    await callIn.getByLabel('Decided on').fill('9 December 2021');
    await callIn.getByLabel('Decided on').press('Enter');
    await page
      .getByText('Called in, and stands: may be carried out from Thursday 9 December 2021.')
      .waitFor();
    await page.getByLabel('State').first().selectOption('carried-out');
    await page.getByLabel('Carried out on').waitFor();
    expect(await faultsOn(page, 'record-decisions')).toEqual([]);
  });

  test('an interest that a member has shared is proposed on its item, and recorded when it is accepted', async () => {
    await page.getByRole('link', { name: 'Meetings', exact: true }).first().click();
    await page.getByRole('link', { name: 'Cabinet, Wednesday 27 September 2023' }).click();
    await page.getByRole('button', { name: 'Read the pack' }).click();
    await page.getByRole('tab', { name: 'Notes' }).click({ timeout: 60_000 });
    await answerOpenDialog(launched.app, await sharedInterest());
    await page.getByRole('button', { name: 'Open shared notes' }).click();
    const opening = page.getByRole('dialog', { name: 'Open shared notes' });
    await opening.getByRole('button', { name: 'Choose the file' }).click();
    await opening.getByLabel('Passphrase of “interest.tablednotes”').fill('nine bridges over the Stour');
    await opening.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByText('Notes of Leader of the Council: 1 new').waitFor({ timeout: 60_000 });
    await openRecord('Cabinet, Wednesday 27 September 2023');
    await page.getByRole('button', { name: 'Begin the record' }).focus();
    await press('Enter');
    await page.getByRole('button', { name: 'All others are present' }).focus();
    await press('Enter');
    await goToSheet('Accelerated Timeliness');
    const shared = page.getByRole('list', { name: 'Interests that members have shared' });
    await shared.getByText('has shared: Other registrable interest: School governor').waitFor();
    expect(await faultsOn(page, 'record-shared-interest')).toEqual([]);
    await page.getByRole('button', { name: 'Accept the declaration of Leader of the Council' }).focus();
    await press('Enter');
    await shared.waitFor({ state: 'detached' });
    const recorded = page.getByRole('button', { name: 'Delete the declaration of Leader of the Council' });
    await recorded.waitFor();
    expect(await page.getByLabel('Kind of interest').inputValue()).toBe('registrable');
    expect(await page.getByLabel('Nature of the interest').inputValue()).toBe('School governor');
    // What was accepted by mistake is a proposal again.
    await press('Control+z');
    await shared.waitFor();
    await recorded.waitFor({ state: 'detached' });
  });

  test('an interest is declared on its item with its dispensation, a substitute votes by name, and all goes into the decision', async () => {
    await openRecord('Cabinet, Wednesday 27 September 2023');
    await page.getByRole('button', { name: 'Add somebody' }).focus();
    await press('Enter');
    const adding = page.getByRole('region', { name: 'Add somebody' });
    await adding.getByLabel('Name').fill('A Substitute');
    await adding.getByLabel('Role').selectOption('substitute');
    const replaced = adding.getByLabel('Substitute for');
    await replaced.selectOption({ index: 2 });
    const post = await replaced.locator('option:checked').innerText();
    await adding.getByLabel('Name').press('Enter');
    await page.getByRole('group', { name: 'A Substitute', exact: true }).waitFor();
    await goToSheet('Accelerated Timeliness');
    await page.getByLabel('Somebody declares an interest').selectOption({ label: 'Leader of the Council' });
    await page.getByLabel('What they did').selectOption('did-not-vote');
    await page.getByLabel('Kind of interest').selectOption('non-registrable');
    await focus('Dispensation');
    await page.keyboard.type('Granted by the Monitoring Officer on 20 September 2023');
    await press('Enter');
    await chooseOutcome('a.', 'a');
    await page.getByLabel('Vote').first().selectOption('named');
    const vote = (name: string, side: string) =>
      page.getByRole('group', { name, exact: true }).getByRole('radio', { name: side, exact: true });
    await vote('A Substitute', 'Against').focus();
    await press('Space');
    await vote('Leader of the Council', 'Abstained').focus();
    await press('Space');
    await vote('Leader of the Council', 'Abstained').and(page.locator(':checked')).waitFor();
    expect(await faultsOn(page, 'record-named-vote')).toEqual([]);
    await press('Control+Enter');
    await page
      .getByText('Leader of the Council declared a non-registrable interest and stayed and did not vote.')
      .first()
      .waitFor();
    await page
      .getByText('Named vote. Against (1): A Substitute. Abstained (1): Leader of the Council.')
      .first()
      .waitFor();
    const text = async (document: string): Promise<string> => {
      const file = join(temporaryFolder(), `${document}.txt`);
      await answerSaveDialog(launched.app, file);
      await page.getByRole('combobox', { name: /^Document/ }).selectOption(document);
      await page.getByRole('button', { name: 'Export text' }).click();
      await page.getByText(`Exported ${document}.txt`).waitFor();
      return readFileSync(file, 'utf8').replace(/\s+/g, ' ');
    };
    await goToSheet('Documents');
    const minutes = await text('minutes');
    expect(minutes).toContain(`A Substitute (substitute for the ${post})`);
    expect(minutes).toContain('Against (1): A Substitute');
    expect(await text('decisionRecord')).toContain(
      'Dispensation: Granted by the Monitoring Officer on 20 September 2023.',
    );
  });

  test('an urgent item is taken with the reason that the chair gives', async () => {
    await page.getByRole('button', { name: 'Take an urgent item' }).focus();
    await press('Enter');
    await page.locator('h2:focus').getByText('9 Urgent item').waitFor();
    await focus('Title');
    await press('ControlOrMeta+A');
    await page.keyboard.type('School transport');
    await focus('Why it is urgent');
    await page.keyboard.type('The contractor gave notice yesterday.');
    await page.getByRole('button', { name: 'Add a decision' }).focus();
    await press('Enter');
    await page.locator('input:focus').waitFor({ state: 'attached' });
    await press('a');
    await focus('Decision');
    await page.keyboard.type('That the contract be extended by a month.');
    await press('Control+Enter');
    await page.getByText('Decision 1 Agreed', { exact: true }).waitFor();
    await page.getByRole('link', { name: /School transport/ }).waitFor();
  });
});

describe('after the meeting', () => {
  test('the documents are made of the record and come out as files', async () => {
    await openRecord('Cabinet, Wednesday 24 November 2021');
    await goToSheet('Documents');
    const preview = page.getByRole('region', { name: 'Preview of the document' });
    await preview.getByRole('heading', { name: 'Record of decisions' }).waitFor();
    await preview.getByText('As recommended').first().waitFor();
    expect(await faultsOn(page, 'record-documents')).toEqual([]);
    await page.getByRole('combobox', { name: /^Document/ }).selectOption('minutes');
    await preview.getByText('Members asked about the timetable.').waitFor();
    const file = join(temporaryFolder(), 'minutes.txt');
    await answerSaveDialog(launched.app, file);
    await page.getByRole('button', { name: 'Export text' }).focus();
    await press('Enter');
    await page.getByText('Exported minutes.txt').waitFor();
    const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain('Draft minutes, to be confirmed at a later meeting');
    expect(text).toContain('Leader of the Council (until 11.15am)');
    expect(text).toContain('Action: Publish the statement of action (Director of Education)');
    const large = join(temporaryFolder(), 'large.pdf');
    await answerSaveDialog(launched.app, large);
    await page.getByRole('button', { name: 'Large print, as PDF' }).click();
    await page.getByText('Exported large.pdf').waitFor();
    const boxes = (await readPdf(large)).pages.flatMap((each) => each.boxes);
    const asked = boxes.find((box) => box.text.startsWith('Members asked about'));
    expect((asked?.bottom ?? 0) - (asked?.top ?? 0)).toBeGreaterThanOrEqual(18);
  });

  test('minutes are corrected and confirmed, and both wordings are printed', async () => {
    await openRecord('Cabinet, Wednesday 24 November 2021');
    await goToSheet('Confirming the minutes');
    await page.getByRole('button', { name: 'Correct or confirm them' }).focus();
    await press('Enter');
    await page.getByRole('button', { name: 'Add a correction' }).focus();
    await press('Enter');
    await focus('Correction 1: as drafted');
    await page.keyboard.type('Members asked about the timetable.');
    await press('Tab');
    await page.keyboard.type('Members asked about the costs.');
    await press('Tab');
    await focus('Confirmed on');
    await page.keyboard.type('15 December 2021');
    await press('Enter');
    await saved(page);
    expect(await faultsOn(page, 'record-minutes')).toEqual([]);
    await goToSheet('Documents');
    await page.getByRole('combobox', { name: /^Document/ }).selectOption('minutes');
    const preview = page.getByRole('region', { name: 'Preview of the document' });
    await preview
      .getByText('Confirmed as a correct record, as corrected, on Wednesday 15 December 2021.')
      .waitFor();
    expect(await preview.getByText('Members asked about the costs.').count()).toBe(2);
    expect(await preview.getByText('Members asked about the timetable.').count()).toBe(1);
  });

  test('confirmed minutes are frozen when they are signed, and cannot be typed in any more', async () => {
    await openRecord('Cabinet, Wednesday 24 November 2021');
    await goToSheet('Confirming the minutes');
    const freeze = page.getByRole('button', { name: 'Freeze the confirmed minutes' });
    await freeze.focus();
    await press('Enter');
    await page.getByText('Enter who signed the minutes.').waitFor();
    await focus('Signed by');
    await page.keyboard.type('the Chair');
    await press('Enter');
    await saved(page);
    await freeze.focus();
    await press('Enter');
    await page.getByText('They cannot be changed any more').waitFor();
    expect(await page.getByLabel('Signed by').getAttribute('readonly')).not.toBeNull();
    expect(await page.getByRole('button', { name: 'Add a correction' }).count()).toBe(0);
    expect(await faultsOn(page, 'record-minutes-frozen')).toEqual([]);
  });

  test('the register finds decisions by word, body, date, programme, post, amount and what is not carried out yet', async () => {
    await page.getByRole('link', { name: 'Decisions', exact: true }).focus();
    await press('Enter');
    await page.getByText('4 of 4').waitFor();
    await focus('Search decisions');
    await page.keyboard.type('delivery portfolio');
    await page.getByText('1 of 4').waitFor();
    await page.getByLabel('Search decisions').fill('');
    await focus('At least');
    await page.keyboard.type('£500k');
    await page.getByText('1 of 4').waitFor();
    await page.getByLabel('At least').fill('');
    await page.getByRole('combobox', { name: 'Show' }).selectOption('open');
    await page.getByText('3 of 4').waitFor();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('all');
    await focus('From');
    await page.keyboard.type('1 January 2030');
    await page.getByText('0 of 4').waitFor();
    await page.getByLabel('From', { exact: true }).fill('');
    await page.getByText('4 of 4').waitFor();
    await focus('Until');
    await page.keyboard.type('1 January 2020');
    await page.getByText('0 of 4').waitFor();
    await page.getByLabel('Until', { exact: true }).fill('');
    const body = { label: 'Cabinet, BCP Council' };
    await page.getByRole('combobox', { name: 'Body' }).selectOption(body);
    const programme = { label: 'SEND Improvement Programme' };
    await page.getByRole('combobox', { name: 'Programme' }).selectOption(programme);
    await page.getByText('3 of 4').waitFor();
    await page.getByRole('row', { name: /24 Nov 2021 .* Agreed as amended/ }).focus();
    await press('Enter');
    const panel = page.getByRole('region', { name: 'Cabinet, 24 November 2021' });
    const post = { label: 'Portfolio Holder for Children and Young People' };
    await panel.getByLabel('Who carries it out').selectOption(post);
    await page.getByRole('combobox', { name: 'Post' }).first().selectOption(post);
    await page.getByText('1 of 4').waitFor();
    expect(await faultsOn(page, 'register')).toEqual([]);
  });

  test('the overview of the programme shows them, what is not carried out first, and leads to the rest', async () => {
    await page.getByRole('link', { name: 'Programmes', exact: true }).first().click();
    await page.getByRole('link', { name: 'SEND Improvement Programme' }).click();
    const card = page.getByRole('region', { name: 'Decisions' });
    const states = async (): Promise<readonly boolean[]> =>
      (await card.getByRole('listitem').allInnerTexts()).map((text) =>
        /(Not carried out yet|In hand)$/.test(text.trim()),
      );
    await expect.poll(states).toEqual([true, true, false]);
    await card.scrollIntoViewIfNeeded();
    expect(await faultsOn(page, 'programme-decisions')).toEqual([]);
    await card.getByRole('link', { name: 'All 3, 2 not carried out' }).click();
    await page.getByText('3 of 4').waitFor();
    expect(await page.getByRole('combobox', { name: 'Programme' }).inputValue()).not.toBe('');
  });
});

test('a machine that dies loses no recorded decision, and of what is typed the last moment at most', async () => {
  await openRecord('Cabinet, Wednesday 1 September 2021');
  await page.getByRole('button', { name: 'Begin the record' }).focus();
  await press('Enter');
  await page.getByRole('button', { name: 'All others are present' }).waitFor();
  await goToSheet('SEND Improvement Funding');
  await chooseOutcome('a)', 'c');
  await press('Control+Enter');
  await page.getByText('a) Recommended to Council', { exact: true }).waitFor();
  await focus('Summary of the discussion');
  await page.keyboard.type('The reserve was questioned.');
  // A second is what may be lost.
  await page.waitForTimeout(1000);
  launched.app.process().kill('SIGKILL');
  launched = await launchApp({ dataDir: launched.dataDir });
  page = launched.page;
  await openRecord('Cabinet, Wednesday 1 September 2021');
  await goToSheet('SEND Improvement Funding');
  await page.getByText('a) Recommended to Council', { exact: true }).waitFor();
  expect(await page.getByLabel('Summary of the discussion').inputValue()).toBe('The reserve was questioned.');
});
