import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Row } from '../../shared/entities/index.ts';
import type { RichNode } from '../../shared/entities/richText.ts';
import { editionOf } from '../../shared/notes/edition.ts';
import { noteColours, noteKinds } from '../../shared/notes/kinds.ts';
import { textAnchorOf } from '../../shared/notes/makeAnchor.ts';
import { publicHex } from '../../electron/archive/ledger.ts';
import { readNoteFile } from '../../electron/noteFiles.ts';
import { takeInPack } from '../../electron/packFile/takeInPack.ts';
import { carryNotes } from '../../electron/store/carryNotes.ts';
import { openDatabase } from '../../electron/store/database.ts';
import type { WriteHandle } from '../../electron/store/handles.ts';
import { createDatabase } from '../../electron/store/newDatabase.ts';
import { takeInNotes } from '../../electron/store/notes.ts';
import { frozenDocument, latestPack, publishPack } from '../../electron/store/packs.ts';
import { readKind, saveRow } from '../../electron/store/rows.ts';
import { overrideMusts } from '../fixtures/overrideMusts.ts';
import { councilKey, packOf, runHere } from '../fixtures/packFiles.ts';
import { makeSampleLibrary } from '../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { now, stamp, valueOf } from '../fixtures/tinyLibrary.ts';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { answerSaveDialog } from './startApp.ts';

const ref = 'bcp-cabinet-2023-09-27';
const later = { ...stamp, at: '2026-11-26T09:00:00.000Z' };
const passphrase = 'nine bridges over the Stour';
const folder = mkdtempSync(join(tmpdir(), 'tabled-notes-'));
const readersFile = join(folder, 'library.tabled');

let council: WriteHandle;
let app: ElectronApplication;
let page: Page;
/** Ids of ten paragraphs of a report, with the document as the reader first has it. */
let marked: readonly string[];
let first: Document;
let shelfId: string;

async function opened(file: string): Promise<WriteHandle> {
  const { write } = valueOf(await openDatabase(file, { now }));
  if (write === null) throw new Error('The library was opened for reading.');
  return write;
}

const newLibrary = (file: string): void =>
  valueOf(createDatabase(file, { name: 'Reader', stamp }, () => ({ ok: true, value: undefined })));

/** Hands the newest pack of the council over and puts it on a reader's shelf; gives the row there. */
async function handOver(to: WriteHandle): Promise<string> {
  const [meeting] = readKind(council, 'meeting', 'ref = :ref', { ref });
  const { id } = latestPack(council, meeting!.id)!;
  const file = join(folder, 'a.tabledpack');
  writeFileSync(file, await packOf(council, { kind: 'packVersion', id }));
  const taken = valueOf(
    await takeInPack(to, file, { run: runHere, trust: publicHex(councilKey), stamp: later }),
  );
  if (taken.kind !== 'onShelf') throw new Error('The signer was not known.');
  return taken.pack.id;
}

/** The report whose paragraphs are marked, and what of it somebody wrote. */
function reportOf(write: WriteHandle): Row<'paper'> {
  const paper = readKind(write, 'paper').find(
    (each) => each.ref === first.parts.find(({ kind }) => kind === 'paper')?.id,
  );
  if (paper === undefined) throw new Error('The sample has no such paper.');
  return paper;
}

/** Issues the report again: of ten paragraphs the sixth moved, the seventh and eighth reworded, the last two removed. */
function issueAgain(): void {
  const paper = reportOf(council);
  const [, , , , , moved, one, two, ...gone] = marked.map(localOf);
  let taken: RichNode | undefined;
  const sections = paper.sections.map((section) => {
    const content = section.text.content.flatMap((block): RichNode[] => {
      const id =
        'attrs' in block && block.attrs !== undefined && 'id' in block.attrs ? block.attrs.id : undefined;
      if (id !== undefined && gone.includes(id)) return [];
      if (id === moved) {
        taken = block;
        return [];
      }
      return [id === one || id === two ? reworded(block) : block];
    });
    return { ...section, text: { ...section.text, content } };
  });
  const last = sections.findLast(({ text }) => text.content.length > 0)!;
  const added: RichNode = {
    type: 'paragraph',
    attrs: { id: 'quite-new' },
    content: [{ type: 'text', text: 'A quite new paragraph about the waiting list.' }],
  };
  const moving = sections.map((section) =>
    section === last
      ? { ...section, text: { ...section.text, content: [added, ...section.text.content, taken!] } }
      : section,
  );
  valueOf(saveRow(council, 'paper', { ...paper, sections: moving }, later));
  const [meeting] = readKind(council, 'meeting', 'ref = :ref', { ref });
  overrideMusts(council, meeting!.id, later);
  valueOf(publishPack(council, meeting!.id, later));
}

const localOf = (block: string): string => block.slice(block.indexOf('/') + 1);

/** The same paragraph with another word in every ten. */
function reworded(block: RichNode): RichNode {
  if (block.type !== 'paragraph') throw new Error('Only paragraphs are marked.');
  const content = (block.content ?? []).map((inline) =>
    inline.type === 'text'
      ? {
          ...inline,
          text: inline.text
            .split(' ')
            .map((word, at) => (at % 10 === 4 ? 'altered' : word))
            .join(' '),
        }
      : inline,
  );
  return { ...block, content };
}

const invoke = <T>(channel: string, argument: unknown): Promise<T> =>
  page
    .evaluate(
      ([name, value]) =>
        (
          window as unknown as { api: { invoke(name: unknown, value: unknown): Promise<unknown> } }
        ).api.invoke(name, value),
      [channel, argument],
    )
    .then((answer) => valueOf(answer as Result<T>));

async function start(pack: string): Promise<void> {
  ({ app, page } = await launchApp({ dataDir: folder }));
  page.setDefaultTimeout(15_000);
  await page.evaluate((id) => sessionStorage.setItem('place', `/shelf/${id}`), pack);
  await page.reload();
  await text().waitFor();
  await page.getByRole('tab', { name: 'Notes' }).click();
}

async function kill(): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
}

const text = () => page.getByRole('region', { name: 'Text, the pack' });
const panel = () => page.getByRole('tabpanel', { name: 'Notes' });

/** Selects the first words of a paragraph as a pointer does. */
const selectIn = (block: string, letters: number): Promise<void> =>
  text()
    .locator(`[id="${block}"]`)
    .evaluate((element, length) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      while (node.length < length) node = walker.nextNode() as Text;
      document.getSelection()?.setBaseAndExtent(node, 0, node, length);
    }, letters);

const expected = ['kept', 'kept', 'kept', 'kept', 'kept', 'kept', 'changed', 'changed', 'gone', 'gone'];
/** Where the notes are, in the order in which they were made. */
const statesIn = (notes: readonly Row<'note'>[]) =>
  notes
    .toSorted((a, b) => marked.indexOf(blockOf(a)) - marked.indexOf(blockOf(b)))
    .map(({ places }) => places.at(-1)?.state);
const blockOf = ({ anchor }: Row<'note'>): string => (anchor.on === 'item' ? anchor.part : anchor.block);

beforeAll(async () => {
  council = await opened(makeSampleLibrary(mkdtempSync(join(folder, 'council-'))));
  newLibrary(readersFile);
  const reader = await opened(readersFile);
  const [meeting] = readKind(council, 'meeting', 'ref = :ref', { ref });
  first = valueOf(frozenDocument(latestPack(council, meeting!.id)!));
  const own = new Set(
    reportOf(council).sections.flatMap(({ text: { content } }) =>
      content.flatMap((block) =>
        block.type === 'paragraph' && block.attrs?.id !== undefined ? [block.attrs.id] : [],
      ),
    ),
  );
  const report = first.parts.find(({ kind }) => kind === 'paper')!;
  const paragraphs = report.blocks.filter(
    (block) => block.kind === 'paragraph' && own.has(localOf(block.id)) && block.text.length === 1,
  );
  marked = paragraphs.slice(0, 10).map(({ id }) => id);
  shelfId = await handOver(reader);
  reader.close();
  await start(shelfId);
});
afterAll(async () => {
  await app.close().catch(() => undefined);
  council.close();
  rmSync(folder, { recursive: true, force: true });
});

test('words are marked by pointer and by keyboard, and the notes stand in the text and in the list', async () => {
  await page.getByRole('tab', { name: 'Contents' }).click();
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('button', { name: /^6/ }).click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await selectIn(marked[0]!, 24);
  await page.keyboard.press('Control+m');
  const dialog = page.getByRole('dialog', { name: 'Make a note' });
  expect(
    await dialog.getByRole('textbox', { name: 'Words' }).evaluate((field) => {
      const { selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return [selectionStart, selectionEnd];
    }),
  ).toEqual([0, 24]);
  await dialog.getByRole('radio', { name: 'Green' }).check();
  expect(await faultsOn(page, 'notes-new')).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep the note' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await panel().getByText('Green highlight').waitFor();
  await text()
    .getByRole('button', { name: /^Green highlight/ })
    .first()
    .waitFor();

  await selectIn(marked[1]!, 30);
  await page.keyboard.press('Control+m');
  await page.keyboard.press('Tab');
  await dialog.getByRole('radio', { name: 'Highlight' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await dialog.getByRole('textbox', { name: 'Question' }).fill('Who pays for this?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel().getByText('Who pays for this?').waitFor();

  await panel().getByText('Preparing item 6').click();
  await panel().getByLabel('My position').selectOption('amend');
  await panel().getByLabel('What I shall say').fill('With a report back in March.');
  await panel().getByLabel('Interest to declare').selectOption('registrable');
  await panel().getByLabel('Nature of the interest').fill('School governor');
  await panel().getByLabel('Kind', { exact: true }).focus();
  await panel().getByText('School governor', { exact: true }).last().waitFor();

  const edition = editionOf(first);
  for (const [at, block] of marked.entries()) {
    if (at < 2) continue;
    const kind = noteKinds[at % 4]!;
    const anchor = textAnchorOf(edition, { block })!;
    const note = {
      kind,
      colour: kind === 'highlight' ? noteColours[at % 5]! : null,
      text: `Note ${at}`,
      anchor,
    };
    const rest = { stance: null, interest: null, strokes: [], places: [], madeAt: later.at, from: '' };
    await invoke('create', { kind: 'note', row: { ...note, ...rest } });
  }
  await page.reload();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await panel().getByText('Note 9').waitFor();
  expect(await faultsOn(page, 'notes-panel')).toEqual([]);
  await kill();
});

test('after a kill and a re-issue every note is where it must be', async () => {
  issueAgain();
  const reader = await opened(readersFile);
  const again = await handOver(reader);
  reader.close();
  await start(again);
  await panel().getByRole('heading', { name: 'No longer in the papers' }).waitFor();
  expect(await panel().getByText('Text changed', { exact: true }).count()).toBe(2);
  expect(await panel().getByText('altered').count()).toBeGreaterThanOrEqual(2);
  const { rows } = await invoke<{ rows: { note: readonly Row<'note'>[] } }>('openLibrary', undefined);
  const onText = rows.note.filter(({ anchor }) => anchor.on === 'text');
  expect(statesIn(onText)).toEqual(expected);
  expect(rows.note).toHaveLength(12);
  for (const { anchor, places } of onText)
    expect(places.at(-1)).toMatchObject(
      places.at(-1)?.state === 'gone' || anchor.on !== 'text' ? {} : { block: anchor.block },
    );
  expect(await faultsOn(page, 'notes-carried')).toEqual([]);
});

test('all notes go to a third library as one locked file, and are the same there', async () => {
  const file = join(folder, 'mine.tablednotes');
  await answerSaveDialog(app, file);
  await panel().getByRole('button', { name: 'Take all my notes along' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take all my notes along' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  await panel().getByText('12 notes are in the file.').waitFor();
  const sheet = join(folder, 'sheet.html');
  await answerSaveDialog(app, sheet);
  await panel().getByRole('button', { name: 'Speaking sheet' }).click();
  const making = page.getByRole('dialog', { name: 'Speaking sheet' });
  await making.getByRole('button', { name: 'Export HTML' }).click();
  await making.getByText('sheet.html').waitFor();
  await kill();

  const reader = await opened(readersFile);
  const third = join(temporaryFolder(), 'third.tabled');
  newLibrary(third);
  const other = await opened(third);
  await handOver(other);
  valueOf(takeInNotes(other, valueOf(await readNoteFile(file, passphrase)), later));
  valueOf(carryNotes(other, later));
  const [here, there] = [readKind(reader, 'note'), readKind(other, 'note')];
  expect(there).toEqual(here);
  expect(statesIn(there.filter(({ anchor }) => anchor.on === 'text'))).toEqual(expected);
  reader.close();
  other.close();
});
