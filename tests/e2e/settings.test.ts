import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { saved } from './startApp.ts';

let launched: LaunchedApp;
let page: Page;

beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await page.setViewportSize({ width: 1280, height: 800 });
});

afterAll(() => launched.app.close());

const section = (name: string): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Sections of the settings' })
    .getByRole('link', { name, exact: true })
    .click();

test('from an empty library a council is set up with its bodies and the usual rules', async () => {
  await page.getByRole('button', { name: 'Start with an empty library' }).click();
  await page.getByRole('button', { name: 'Set up your council' }).click();
  await page.locator('input[name="name"]:focus').waitFor();
  expect(await faultsOn(page, 'settings-set-up')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('Enter the name of the council.').waitFor();
  await page.keyboard.type('Ourshire County Council');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ourshire');
  await page.getByLabel('Address of the principal office').fill('County Hall, Ourtown');
  await page.getByLabel('Overview and Scrutiny Committee').check({ force: true });
  await page.getByRole('button', { name: 'Set up the council' }).click();
  await page.getByRole('heading', { name: 'Organisation', level: 2 }).waitFor();
  expect(await page.getByLabel('Short code').inputValue()).toBe('ourshire');
  await page.getByRole('link', { name: 'Add posts and who holds them' }).waitFor();
  expect(await faultsOn(page, 'settings-organisation')).toEqual([]);
});

test('a short code that no reference can hold is refused beside its field', async () => {
  await page.getByLabel('Short code').fill('Our Shire');
  await page.getByLabel('Short code').blur();
  await page.getByText('may hold small letters, figures and hyphens only').waitFor();
  await page.getByLabel('Short code').fill('ourshire');
  await page.getByLabel('Short code').blur();
  await expect.poll(() => page.getByText('may hold small letters').count()).toBe(0);
});

test('a post is added with its holder, handed over, and its vacancy is said', async () => {
  await section('Posts and holders');
  await page.getByRole('button', { name: 'New post' }).click();
  await page.locator('input[name="title"]:focus').waitFor();
  await page.keyboard.type('Leader of the Council');
  await page.getByLabel('Held by (if you know it)').fill('Councillor A Member');
  await page.getByLabel('Holds it from').fill('11 May 2021');
  await page.getByRole('button', { name: 'Add post' }).click();
  await page.getByRole('link', { name: 'Leader of the Council' }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'Leader of the Council' }).click();
  await page.getByRole('button', { name: 'Add a holder' }).click();
  await page.getByLabel('Name of the new holder').fill('Councillor B Other');
  await page.getByLabel('Holds it from').fill('23 May 2023');
  await page.getByRole('button', { name: 'Add holder' }).click();
  await expect.poll(() => page.getByLabel('Councillor A Member until').inputValue()).toBe('22 May 2023');
  await page.getByLabel('Councillor A Member until').fill('30 April 2023');
  await page.getByLabel('Councillor A Member until').blur();
  await page.getByText('Nobody holds the post from 1 May 2023 to 22 May 2023.').waitFor();
  expect(await faultsOn(page, 'settings-post')).toEqual([]);
});

test('members are seated on a body by their post', async () => {
  await section('Bodies and members');
  await page.getByRole('link', { name: 'Cabinet' }).click();
  await page.getByLabel('Quorum').fill('three');
  await page.getByLabel('Quorum').blur();
  await page.getByText('Quorum must be a whole number.').waitFor();
  await page.getByLabel('Quorum').fill('3');
  await page.getByLabel('Quorum').blur();
  await saved(page);
  await page.getByRole('button', { name: 'Add a member' }).click();
  await page.getByRole('button', { name: 'Seat this member' }).click();
  await page.getByRole('group', { name: 'Leader of the Council' }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.getByLabel('Role of Leader of the Council').inputValue()).toBe('Chair');
  expect(await faultsOn(page, 'settings-body')).toEqual([]);
  await section('Bodies and members');
  await page.getByText('1 seat', { exact: true }).waitFor();
});

test('the command palette leads to a section, and undo takes back what was set there', async () => {
  await page.keyboard.press('ControlOrMeta+K');
  await page.getByRole('combobox', { name: /^Search everything/ }).waitFor();
  await page.keyboard.type('people');
  await page.getByRole('option', { name: /^People/ }).click();
  await page.getByLabel('E-mail of Councillor A Member').fill('a.member@ourshire.example');
  await page.getByLabel('E-mail of Councillor A Member').blur();
  await saved(page);
  await page.getByRole('heading', { name: 'People' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => page.getByLabel('E-mail of Councillor A Member').inputValue()).toBe('');
});

test('a check is found, weighed otherwise and reset, and one is left out', async () => {
  await section('Checks');
  await page.getByRole('searchbox', { name: 'Find a check' }).fill('payback period');
  await page.getByLabel('Severity of Payback period').selectOption('note');
  await page.getByRole('button', { name: 'Reset Payback period' }).click();
  await expect.poll(() => page.getByLabel('Severity of Payback period').inputValue()).toBe('must');
  await page.getByRole('checkbox', { name: 'Payback period' }).uncheck({ force: true });
  await page.getByRole('searchbox', { name: 'Find a check' }).fill('');
  await page.getByRole('radio', { name: 'Not in use' }).check({ force: true });
  await page.getByRole('checkbox', { name: 'Payback period' }).waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(1);
  await page.getByRole('radio', { name: 'All' }).check({ force: true });
  // A few of each look: axe need not read all of them.
  await page.getByRole('searchbox', { name: 'Find a check' }).fill('notice');
  expect(await faultsOn(page, 'settings-checks')).toEqual([]);
});

test('a term of the council’s own is kept with its wrong wordings', async () => {
  await section('Glossary');
  await page.getByRole('button', { name: 'New term' }).click();
  await page.getByRole('button', { name: 'Add term' }).click();
  await page.getByText('Enter the term as it is written.').waitFor();
  await page.getByLabel('As it is written').fill('OBT');
  await page.getByLabel('What it stands for').fill('Ourshire Better Together');
  await page.getByLabel('Never written as').fill('OBTP; O.B.T.');
  await page.getByRole('button', { name: 'Add term' }).click();
  await page.getByRole('group', { name: 'OBT' }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await page.getByLabel('Never written as, for OBT').inputValue()).toBe('OBTP; O.B.T.');
  expect(await faultsOn(page, 'settings-glossary')).toEqual([]);
});

test('a Christmas closure and a later notice period are entered with their days', async () => {
  await section('Calendar and notice');
  await page.getByRole('button', { name: 'Add a closure or one-off holiday' }).click();
  await page.getByLabel('First day').fill('24 December 2026');
  await page.getByLabel('Last day, if there are several').fill('31/12/2026');
  await page.getByRole('button', { name: 'Add closure' }).click();
  await page.getByText('4 working days').waitFor();
  const notice = page.getByRole('region', { name: 'Notice periods' });
  await notice.getByRole('button', { name: 'Change from a day on' }).click();
  await notice.getByLabel('In force from').last().fill('1 April 2027');
  await notice.getByRole('button', { name: 'Add', exact: true }).click();
  await notice.getByText('From 1 April 2027').waitFor();
  await notice.getByText('1 January 2015 to 31 March 2027, in force now').waitFor();
  await notice.getByLabel('Clear days for agendas').last().fill('99');
  await notice.getByLabel('Clear days for agendas').last().blur();
  await page.getByText('Clear days for agendas must be 60 or less.').waitFor();
  await notice.getByLabel('Clear days for agendas').last().fill('6');
  await notice.getByLabel('Clear days for agendas').last().blur();
  expect(await faultsOn(page, 'settings-calendar')).toEqual([]);
});

test('the risk matrix is set cell by cell from the keyboard', async () => {
  await section('Risk scheme');
  const cell = (name: string) => page.getByRole('gridcell', { name });
  await cell('Almost certain, Negligible, score 5: Low').focus();
  await page.keyboard.press('m');
  await cell('Almost certain, Negligible, score 5: Medium').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('h');
  await cell('Likely, Negligible, score 4: High').waitFor();
  await page.keyboard.press('Space');
  await cell('Likely, Negligible, score 4: Low').waitFor();
  await page.getByRole('button', { name: 'Take away Low' }).click();
  await page.getByText(/cells are low: give them another band first/).waitFor();
  expect(await faultsOn(page, 'settings-risk')).toEqual([]);
});

test('thresholds are typed as amounts, and a clearance is added by name', async () => {
  await section('Key decisions and clearance');
  await page.getByLabel('Revenue threshold').fill('500k');
  await page.getByLabel('Revenue threshold').blur();
  await expect.poll(() => page.getByLabel('Revenue threshold').inputValue()).toBe('£500,000');
  await page.getByRole('button', { name: 'Add a clearance' }).click();
  await page.getByRole('group', { name: 'Human resources' }).waitFor();
  await page.getByLabel('Post that clears for Finance').selectOption({ label: 'Leader of the Council' });
  await saved(page);
  expect(await faultsOn(page, 'settings-decisions')).toEqual([]);
});

test('a house colour that is too weak is refused, and the nearest that passes is offered', async () => {
  await section('House colours and crest');
  const colour = page.getByLabel('House colour', { exact: true });
  await colour.fill('#777777');
  await colour.blur();
  await page.getByText('#777777 is too weak: 4.47 to 1 on white').waitFor();
  expect(await faultsOn(page, 'settings-colours')).toEqual([]);
  await page.getByRole('button', { name: 'Use #767676 instead' }).click();
  await saved(page);
  await expect.poll(() => colour.getAttribute('aria-invalid')).toBe('false');
  expect(await colour.inputValue()).toBe('#767676');
});

test('a crest is chosen, and is asked for its words', async () => {
  const chooser = page.getByLabel('Picture of the crest');
  await chooser.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Minutes') });
  await page.getByText('A crest is a PNG or a JPEG').waitFor();
  await chooser.setInputFiles({ name: 'torn.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await page.getByText('This picture is damaged').waitFor();
  await chooser.setInputFiles('build/icons/icon.png');
  await page.getByRole('img', { name: 'Crest of Ourshire County Council' }).waitFor();
  await page.getByLabel('Alternative text').fill('Three green sheets of paper');
  await page.getByLabel('Alternative text').blur();
  await page.getByRole('img', { name: 'Three green sheets of paper' }).waitFor();
  expect(await faultsOn(page, 'settings-crest')).toEqual([]);
});

test('a template is duplicated, its sections ordered by the keyboard, and its empty paper shown', async () => {
  await section('Paper templates');
  await page.getByRole('button', { name: 'Duplicate Cabinet report (Rutland)', exact: true }).click();
  await page.getByRole('heading', { name: 'Cabinet report (Rutland), copy', level: 2 }).waitFor();
  const sections = page.getByRole('list', { name: 'Sections of the template' });
  const heading = (at: number) => page.getByLabel(`Heading of section ${at}`, { exact: true });
  const [first, second] = [await heading(1).inputValue(), await heading(2).inputValue()];
  await sections
    .getByRole('button', { name: /^Move / })
    .first()
    .focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => heading(2).inputValue()).toBe(first);
  expect(await heading(1).inputValue()).toBe(second);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
    .toContain(`Move ${first}, 2 of`);
  await page.getByRole('button', { name: 'Add a section' }).click();
  const added = await sections.getByRole('listitem').count();
  await heading(added).fill('Climate and nature');
  await heading(added).blur();
  await page.getByRole('button', { name: 'Show the empty paper' }).click();
  const preview = page.getByRole('region', { name: 'Empty paper of this template' });
  await preview.getByText('Climate and nature').waitFor();
  await preview.getByText('Report of the …').waitFor();
  expect(await faultsOn(page, 'settings-template')).toEqual([]);
});
