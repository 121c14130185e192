import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Row } from '../../shared/entities/index.ts';
import { inlineText } from '../../shared/document/walk.ts';
import type { RichNode } from '../../shared/entities/richText.ts';
import { emptyText } from '../../shared/entities/richText.ts';
import { unrestricted } from '../../shared/entities/restriction.ts';
import { publicHex } from '../../electron/archive/ledger.ts';
import { zipParts } from '../../electron/import/zipEntries.ts';
import { readNoteFile, writeNoteFile } from '../../electron/noteFiles.ts';
import { openShelfPack } from '../../electron/packFile/openShelfPack.ts';
import { takeInPack } from '../../electron/packFile/takeInPack.ts';
import { attachFile } from '../../electron/store/attachments.ts';
import { removeRow } from '../../electron/store/bin.ts';
import { carryNotes } from '../../electron/store/carryNotes.ts';
import { openDatabase } from '../../electron/store/database.ts';
import type { WriteHandle } from '../../electron/store/handles.ts';
import { createDatabase } from '../../electron/store/newDatabase.ts';
import { newId } from '../../electron/store/newId.ts';
import { takeInNotes } from '../../electron/store/notes.ts';
import { frozenDocument, latestPack, publishPack } from '../../electron/store/packs.ts';
import { readKind, saveRow } from '../../electron/store/rows.ts';
import { takenOf } from '../fixtures/attachedDocument.ts';
import { overrideMusts } from '../fixtures/overrideMusts.ts';
import { councilKey, packOf, runHere } from '../fixtures/packFiles.ts';
import { pagesPdf } from '../fixtures/pdfObjects.ts';
import { makeSampleLibrary } from '../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { now, stamp, valueOf } from '../fixtures/tinyLibrary.ts';
import { launchApp } from '../host/launchApp.ts';
import { faultsOn } from './faults.ts';
import { answerOpenDialog, answerSaveDialog } from './startApp.ts';

const ref = 'bcp-cabinet-2023-09-27';
const earlier = { ...stamp, at: '2026-11-26T08:00:00.000Z' };
const later = { ...stamp, at: '2026-11-26T09:00:00.000Z' };
const passphrase = 'nine bridges over the Stour';
const folder = mkdtempSync(join(tmpdir(), 'tabled-notes-'));
const readersFile = join(folder, 'library.tabled');

let council: WriteHandle;
let app: ElectronApplication;
let page: Page;
/** Ids of ten paragraphs of a report, with the document as the reader first has it, and the page on which each block begins. */
let marked: readonly string[];
let first: Document;
let pageOf: Readonly<Record<string, number>>;
let shelfId: string;
/** The appendix that the re-issue leaves out. */
let letter: string;

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

function publish(at: typeof stamp): void {
  const [meeting] = readKind(council, 'meeting', 'ref = :ref', { ref });
  overrideMusts(council, meeting!.id, at);
  valueOf(publishPack(council, meeting!.id, at));
}

const newestPack = (): Document => {
  const [meeting] = readKind(council, 'meeting', 'ref = :ref', { ref });
  return valueOf(frozenDocument(latestPack(council, meeting!.id)!));
};

const planPages = ['The plan for the backlog, month by month', 'What the team costs by the month', 'The end'];
const letterPages = ['A letter from the schools to the Cabinet'];

/** Attaches files to the report: a plan as its first appendix, and a letter as its third. */
async function attachFiles(): Promise<void> {
  const { id: paperId } = reportOf(council);
  const appendices = readKind(council, 'appendix', 'paperId = :paperId', { paperId });
  const plan = appendices.find(({ position }) => position === 1);
  letter = newId(earlier.at);
  const own = { position: 3, label: 'Appendix 3', title: 'A letter', state: 'attached', note: '' } as const;
  const appendix = {
    ...unrestricted,
    ...own,
    id: letter,
    deletedAt: null,
    paperId,
    numbering: 'none',
    text: emptyText,
  } as const;
  valueOf(saveRow(council, 'appendix', appendix, earlier));
  for (const [appendixId, name, words] of [
    [plan!.id, 'plan.pdf', planPages],
    [letter, 'letter.pdf', letterPages],
  ] as const) {
    const bytes = pagesPdf(words);
    const { taken } = await takenOf(bytes);
    valueOf(attachFile(council, { appendixId }, { name, bytes }, taken, earlier, 'What the pages say.'));
  }
}

/**
 * Issues the report again: of ten paragraphs the sixth moved, the seventh and eighth reworded, the last two removed; the plan is
 * attached as it was, the letter is not.
 */
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
  valueOf(removeRow(council, 'appendix', letter, later));
  publish(later);
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
  await page.getByRole('tab', { name: 'Notes' }).click();
}

async function kill(): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;
}

/** Shows the pack as text or as pages. */
async function show(view: 'Text' | 'Pages'): Promise<void> {
  await page.getByRole('button', { name: view, exact: true }).click();
  await (view === 'Text' ? text() : pages()).waitFor();
}

const pages = () => page.getByRole('region', { name: 'Pages, the pack' });
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

/** Where the notes on the ten paragraphs must be, in their order. */
const onText = ['kept', 'kept', 'kept', 'kept', 'kept', 'kept', 'changed', 'changed', 'gone', 'gone'];
/** Where those on the attached pages must be, as they were made. */
const onFiles = ['keptInFile', 'keptInFile', 'keptInFile', 'gone'];

type Note = Row<'note'>;
const statesOf = (notes: readonly Note[], on: 'text' | 'file') =>
  notes
    .filter(({ anchor }) => anchor.on === on)
    .toSorted(
      (a, b) => marked.indexOf(blockOf(a)) - marked.indexOf(blockOf(b)) || (a.madeAt < b.madeAt ? -1 : 1),
    )
    .map(({ places }) => places.at(-1)?.state);
const blockOf = ({ anchor }: Note): string => (anchor.on === 'item' ? anchor.part : anchor.block);
const notesNow = async (): Promise<readonly Note[]> =>
  (await invoke<{ rows: { note: readonly Note[] } }>('openLibrary', undefined)).rows.note;

const dialog = () => page.getByRole('dialog', { name: 'Make a note' });
const kinds = {
  highlight: 'Highlight',
  comment: 'Comment',
  question: 'Question to raise',
  star: 'Star',
} as const;

/** Keeps the note that is being made, as of a kind; gives the words that it is on. */
async function keepAs(kind: keyof typeof kinds, said = ''): Promise<string> {
  const words = await dialog()
    .getByRole('textbox', { name: 'Words' })
    .evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  await dialog().getByRole('radio', { name: kinds[kind] }).check();
  if (said !== '')
    await dialog()
      .getByRole('textbox', { name: kind === 'question' ? 'Question' : 'Note' })
      .fill(said);
  await dialog().getByRole('button', { name: 'Keep the note' }).click();
  await dialog().waitFor({ state: 'hidden' });
  return words;
}

const wordsOf = (block: string): string => {
  const found = first.parts.flatMap(({ blocks }) => blocks).find(({ id }) => id === block);
  return found?.kind === 'paragraph' ? inlineText(found.text) : '';
};
/** The first words of a paragraph, about twenty letters: they stand on one line. */
const beginningOf = (block: string): string => /^.{12,}?(?= )/.exec(wordsOf(block))![0];

async function goToPage(number: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  await pages().locator(`[data-page="${number}"] [data-words]`).waitFor();
}

const printed = (words: string) =>
  pages().locator('[data-words] span:not(.markedContent)', { hasText: words }).first();

/** Selects words on the page that is shown, as a pointer does; up to the end of others where they are given. */
async function selectPrint(words: string, last = words): Promise<void> {
  const end = await printed(last).elementHandle();
  await printed(words).evaluate(
    (element, [from, to, until]) => {
      const [begin, stop] = [element.firstChild as globalThis.Text, until?.firstChild as globalThis.Text];
      const at = stop.data.indexOf(to) + to.length;
      document.getSelection()?.setBaseAndExtent(begin, begin.data.indexOf(from), stop, at);
    },
    [words, last, end] as const,
  );
}

/** Moves the pointer, pressed, along the foot of words of the page that is shown. */
async function dragUnder(words: string): Promise<void> {
  await printed(words).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = (await printed(words).boundingBox())!;
  const y = box.y + box.height - 2;
  await page.mouse.move(box.x + 4, y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(box.x + 4 + step * 8, y + (step % 2) * 3);
  await page.mouse.up();
}

const lines = () => pages().locator('[data-ink] g path').count();

async function drawUnder(words: string): Promise<void> {
  const before = await lines();
  await dragUnder(words);
  await expect.poll(lines).toBe(before + 1);
}

const scrolled = () => pages().evaluate(({ scrollTop }) => scrollTop);

/**
 * Draws under words with a finger, which a second finger takes back and both scroll; then with a stylus, beside which the palm does
 * nothing, and a finger that comes after it scrolls and draws nothing. Leaves the page where it was, with one line more.
 */
async function drawByHand(words: string): Promise<void> {
  const before = await lines();
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Finger[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  await printed(words).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const from = await scrolled();
  const box = (await printed(words).boundingBox())!;
  const [x, y] = [box.x + 4, box.y + box.height - 2];
  const [one, two] = [
    { x, y, id: 1 },
    { x: x + 150, y, id: 2 },
  ];
  const shifted = (finger: Finger, by: number): Finger => ({ ...finger, y: finger.y + by });
  await touch('touchStart', [one]);
  await touch('touchMove', [{ ...one, x: x + 30 }]);
  await touch('touchStart', [one, two]);
  for (const by of [-20, -40, -60]) await touch('touchMove', [shifted(one, by), shifted(two, by)]);
  await touch('touchEnd', []);
  await expect.poll(scrolled).toBe(from + 60);
  await pages().evaluate((element, top) => element.scrollTo({ top }), from);
  await expect.poll(scrolled).toBe(from);
  const stylus = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', along: number) =>
    devtools.send('Input.dispatchMouseEvent', {
      type,
      x: x + along,
      y: y + (along % 3),
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
    });
  // The palm comes down first and moves with the hand.
  await touch('touchStart', [shifted(two, 60)]);
  await stylus('mousePressed', 0);
  for (const along of [10, 20, 31, 40]) {
    await stylus('mouseMoved', along);
    await touch('touchMove', [shifted(two, 60 + along)]);
  }
  await stylus('mouseReleased', 40);
  await touch('touchEnd', []);
  await expect.poll(lines).toBe(before + 1);
  expect(await scrolled()).toBe(from);
  await touch('touchStart', [one]);
  for (const by of [10, 20, 30]) await touch('touchMove', [shifted(one, by)]);
  await touch('touchEnd', []);
  await expect.poll(scrolled).toBe(from - 30);
  await pages().evaluate((element, top) => element.scrollTo({ top }), from);
  expect(await lines()).toBe(before + 1);
  await devtools.detach();
}

interface Finger {
  readonly x: number;
  readonly y: number;
  readonly id: number;
}

const drawnOn = (number: number) => pages().locator(`[data-page="${number}"] [data-ink] g path`);

/** How far the drawing of a page lies from the beginning of words on it, in pixels: across and down. */
async function drawnFrom(words: string, number: number): Promise<readonly [number, number]> {
  await drawnOn(number).waitFor();
  const there = pages().locator(`[data-page="${number}"] [data-words] span:not(.markedContent)`);
  const of = await there.filter({ hasText: words }).first().elementHandle();
  // Both at one moment: the pages may still be on their way to where they are shown.
  return drawnOn(number).evaluate((drawing, word) => {
    const [drawn, said] = [drawing, word].map((element) => (element as Element).getBoundingClientRect());
    return [Math.round(drawn!.x - said!.x), Math.round(drawn!.y - said!.y)] as const;
  }, of);
}

const squeezed = (words: string): string => words.replace(/\s+/g, '');
const pen = () => page.getByRole('button', { name: 'Pen', exact: true });

beforeAll(async () => {
  council = await opened(makeSampleLibrary(mkdtempSync(join(folder, 'council-'))));
  newLibrary(readersFile);
  const reader = await opened(readersFile);
  first = newestPack();
  await attachFiles();
  publish(earlier);
  first = newestPack();
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
  pageOf = valueOf(openShelfPack(reader, shelfId)).pages;
  reader.close();
  await start(shelfId);
});
afterAll(async () => {
  await app.close().catch(() => undefined);
  council.close();
  rmSync(folder, { recursive: true, force: true });
});

// In order: each test goes on where the one before it ended.
test('words of the text are marked by pointer and by keyboard, and the notes stand in the text and in the list', async () => {
  await show('Text');
  await page.getByRole('tab', { name: 'Contents' }).click();
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('button', { name: /^6/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  await selectIn(marked[0]!, 24);
  await page.keyboard.press('Control+m');
  await dialog().getByRole('radio', { name: 'Green' }).check();
  expect(await faultsOn(page, 'notes-new')).toEqual([]);
  expect(await keepAs('highlight')).toBe(wordsOf(marked[0]!).slice(0, 24));
  await panel().getByText('Green highlight').waitFor();
  await text()
    .getByRole('button', { name: /^Green highlight/ })
    .first()
    .waitFor();

  await selectIn(marked[1]!, 30);
  await page.keyboard.press('Control+m');
  await page.keyboard.press('Tab');
  await dialog().getByRole('radio', { name: 'Highlight' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await dialog().getByRole('textbox', { name: 'Question' }).fill('Who pays for this?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel().getByText('Who pays for this?').waitFor();
  for (const [at, kind] of [
    [2, 'comment'],
    [3, 'star'],
  ] as const) {
    await selectIn(marked[at]!, 12);
    await page.keyboard.press('Control+m');
    await keepAs(kind, `Note ${at}`);
  }

  await panel().getByText('Preparing item 6').click();
  await panel().getByLabel('My position').selectOption('amend');
  await panel().getByLabel('What I shall say').fill('With a report back in March.');
  await panel().getByLabel('Interest to declare').selectOption('registrable');
  await panel().getByLabel('Nature of the interest').fill('School governor');
  await panel().getByLabel('Kind', { exact: true }).focus();
  await panel().getByText('School governor', { exact: true }).last().waitFor();
});

test('what was marked in the text is marked in print, and printed words are marked by pointer and by keyboard', async () => {
  await show('Pages');
  await goToPage(pageOf[marked[0]!]!);
  await pages()
    .getByRole('button', { name: /^Green highlight/ })
    .waitFor();
  const green = () =>
    page.evaluate(() => [...(CSS.highlights.get('note-green') ?? [])].map(String).join(' '));
  expect(squeezed(await green())).toBe(squeezed(wordsOf(marked[0]!).slice(0, 26)));

  await goToPage(pageOf[marked[4]!]!);
  // What goes over two paragraphs is on the first, as in the text.
  await selectPrint(beginningOf(marked[4]!), beginningOf(marked[5]!));
  await page.keyboard.press('Control+m');
  expect(await keepAs('highlight', 'Note 4')).toBe(wordsOf(marked[4]!));
  await goToPage(pageOf[marked[8]!]!);
  await selectPrint(beginningOf(marked[8]!));
  await page.keyboard.press('Control+m');
  expect(await keepAs('star', 'Note 8')).toBe(beginningOf(marked[8]!));

  for (const [at, kind] of [
    [6, 'comment'],
    [9, 'question'],
  ] as const) {
    await goToPage(pageOf[marked[at]!]!);
    await pages().focus();
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    await page.keyboard.press('Control+m');
    await dialog().getByLabel('Paragraph').selectOption(marked[at]!);
    expect(await keepAs(kind, `Note ${at}`)).toBe(wordsOf(marked[at]!));
  }
  await panel().getByText('Note 9').waitFor();
});

test('lines are drawn on the pages, taken back and rubbed out, and what a drawing says is written with the keyboard', async () => {
  await goToPage(pageOf[marked[5]!]!);
  await pen().click();
  await page.getByLabel('Ink').selectOption('pink');
  await drawUnder(beginningOf(marked[5]!));
  await drawUnder(beginningOf(marked[5]!));
  await page.keyboard.press('Control+z');
  await expect.poll(lines).toBe(1);
  expect(await faultsOn(page, 'notes-pages')).toEqual([]);
  await goToPage(pageOf[marked[7]!]!);
  const before = await lines();
  await drawUnder(beginningOf(marked[7]!));
  await page.getByRole('button', { name: 'Eraser' }).click();
  await dragUnder(beginningOf(marked[7]!));
  await expect.poll(lines).toBe(before);
  await page.getByRole('button', { name: 'Eraser' }).click();
  await drawUnder(beginningOf(marked[7]!));
  await drawByHand(beginningOf(marked[7]!));
  await page.keyboard.press('Escape');
  expect(await pen().getAttribute('aria-pressed')).toBe('false');
  const sign = pages().getByRole('button', { name: /^Drawing/ });
  await sign.last().focus();
  await page.keyboard.press('Enter');
  const open = page.getByRole('dialog', { name: 'Drawing' });
  await open.getByLabel('What the drawing says').fill('Note 7');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await open.waitFor({ state: 'hidden' });
  await panel().getByText('Note 7').waitFor();
});

test('pages that came as a file are marked and drawn on too', async () => {
  const attached = first.parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'attachment');
  const [plan, note] = attached.map(({ id }) => pageOf[id]!);
  await goToPage(plan!);
  await selectPrint('for the backlog');
  await page.keyboard.press('Control+m');
  expect(await keepAs('highlight', 'On the plan')).toBe('for the backlog');
  await goToPage(plan! + 1);
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await page.keyboard.press('Control+m');
  expect(await keepAs('question', 'On what it costs')).toBe(planPages[1]);
  await pen().click();
  await drawUnder(planPages[1]!);
  await page.keyboard.press('Escape');
  await goToPage(note!);
  await selectPrint('from the schools');
  await page.keyboard.press('Control+m');
  expect(await keepAs('comment', 'On the letter')).toBe('from the schools');
  await panel()
    .getByText(`Drawing on page ${plan! + 1}`)
    .waitFor();
  // In the text, too, they stand with the words of their page.
  await goToPage(plan!);
  await show('Text');
  await text()
    .getByRole('button', { name: /^Question to raise: On what it costs/ })
    .waitFor({ state: 'attached' });
  expect(await faultsOn(page, 'notes-panel')).toEqual([]);
  await kill();
});

test('after a kill, a re-issue and a restart every note is where it must be', async () => {
  issueAgain();
  const reader = await opened(readersFile);
  const again = await handOver(reader);
  const places = valueOf(openShelfPack(reader, again)).pages;
  reader.close();
  for (const nth of ['after the kill', 'after the restart']) {
    await start(again);
    await panel().getByRole('heading', { name: 'No longer in the papers' }).waitFor();
    const notes = await notesNow();
    expect([nth, statesOf(notes, 'text')]).toEqual([nth, onText]);
    expect([nth, statesOf(notes, 'file')]).toEqual([nth, onFiles]);
    expect(notes).toHaveLength(16);
    for (const { anchor, places: found } of notes.filter(({ anchor: { on } }) => on === 'text'))
      expect(found.at(-1)).toMatchObject(
        found.at(-1)?.state === 'gone' || anchor.on !== 'text' ? {} : { block: anchor.block },
      );
    if (nth === 'after the kill') await app.close();
  }
  await show('Pages');
  const moved = marked[5]!;
  await goToPage(places[moved]!);
  const [across, down] = await drawnFrom(beginningOf(moved), places[moved]!);
  expect(Math.abs(across - 4)).toBeLessThan(8);
  expect(down).toBeGreaterThan(8);
  expect(down).toBeLessThan(30);
  // Nothing is drawn on words that a drawing was not made on: it is put by with its picture.
  await goToPage(places[marked[7]!]!);
  await pages()
    .getByRole('button', { name: /^Drawing: Note 7\. The text has changed since\./ })
    .waitFor();
  expect(await drawnOn(places[marked[7]!]!).count()).toBe(0);
  const gone = page.getByRole('heading', { name: 'No longer in the papers' });
  const tray = panel().locator('div', { has: gone }).last();
  expect(
    await tray
      .getByRole('listitem')
      .filter({ hasText: 'Note 7' })
      .locator('svg[stroke="#a3175a"] path')
      .count(),
  ).toBe(2);
  for (const said of ['Note 8', 'Note 9', 'On the letter']) await tray.getByText(said).waitFor();
  expect(await panel().getByText('Text changed', { exact: true }).count()).toBe(2);
  expect(await panel().getByText('altered').count()).toBeGreaterThanOrEqual(2);
  expect(await faultsOn(page, 'notes-carried')).toEqual([]);
});

/** Notes are shared with somebody by their key, theirs are opened, and all of one's own are brought back in. */
async function shareAndTakeIn(own: string): Promise<void> {
  const identity = await generateX25519Identity();
  const shared = join(folder, 'shared.tablednotes');
  await answerSaveDialog(app, shared);
  await panel().getByRole('button', { name: 'Share these notes' }).click();
  const sharing = page.getByRole('dialog', { name: /^Share \d+ of my notes$/ });
  await sharing.getByRole('button', { name: 'Save the file' }).click();
  await sharing.getByText('Enter your name.').waitFor();
  await sharing.getByLabel('Your name').fill('Member for Quayside');
  await sharing.getByLabel('Chosen people, by their keys').check();
  await sharing.getByRole('textbox', { name: 'Keys' }).fill('age1nobody');
  await sharing.getByRole('button', { name: 'Save the file' }).click();
  await sharing.getByText('"age1nobody" is no recipient of age').waitFor();
  await sharing.getByRole('textbox', { name: 'Keys' }).fill(await identityToRecipient(identity));
  expect.soft(await faultsOn(page, 'notes-share')).toEqual([]);
  await sharing.getByRole('button', { name: 'Save the file' }).click();
  await sharing.waitFor({ state: 'detached' });
  const sent = valueOf(await readNoteFile(shared, identity));
  expect([sent.kind, sent.by]).toEqual(['shared', 'Member for Quayside']);
  const count = sent.notes.length;
  expect(count).toBeGreaterThan(10);

  // As they come from another library: none of them is one of the reader's own.
  const theirs = {
    ...sent,
    by: 'Member for Moordown',
    notes: sent.notes.map((each) => ({ ...each, note: { ...each.note, id: newId(later.at) } })),
  };
  const locked = join(folder, 'theirs.tablednotes');
  valueOf(
    await writeNoteFile(locked, theirs, {
      kind: 'recipients',
      recipients: [await identityToRecipient(identity)],
    }),
  );
  await answerOpenDialog(app, locked);
  await panel().getByRole('button', { name: 'Open shared notes' }).click();
  const opening = page.getByRole('dialog', { name: 'Open shared notes' });
  await opening.getByRole('button', { name: 'Choose the file' }).click();
  await opening.getByLabel('Passphrase of “theirs.tablednotes”').fill(await generateX25519Identity());
  await opening.getByRole('button', { name: 'Open', exact: true }).click();
  await opening.getByText('This does not open the file').waitFor({ timeout: 60_000 });
  expect.soft(await faultsOn(page, 'notes-open-shared')).toEqual([]);
  await opening.getByLabel('Passphrase of “theirs.tablednotes”').fill(identity);
  await opening.getByRole('button', { name: 'Open', exact: true }).click();
  await panel().getByText(`Notes of Member for Moordown: ${count} new`).waitFor({ timeout: 60_000 });
  await panel().getByText('Question to raise by Member for Moordown').first().waitFor();
  expect.soft(await faultsOn(page, 'notes-of-others')).toEqual([]);

  await answerOpenDialog(app, own);
  await panel().getByRole('button', { name: 'Bring in my notes' }).click();
  const bringing = page.getByRole('dialog', { name: 'Bring in my notes' });
  await bringing.getByRole('button', { name: 'Choose the file' }).click();
  await bringing.getByLabel('Passphrase of “mine.tablednotes”').fill(passphrase);
  await bringing.getByRole('button', { name: 'Open', exact: true }).click();
  await panel().getByText('0 new, 0 changed, 17 as they were').waitFor({ timeout: 60_000 });
}

test('all notes go to a third library as one locked file, and are the same there', async () => {
  const file = join(folder, 'mine.tablednotes');
  await answerSaveDialog(app, file);
  await panel().getByRole('button', { name: 'Take all my notes along' }).click();
  const taking = page.getByRole('dialog', { name: 'Take all my notes along' });
  await taking.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await taking.getByRole('button', { name: 'Save the file' }).click();
  await panel().getByText('17 notes are in the file.').waitFor();
  const sheet = join(folder, 'sheet.html');
  await answerSaveDialog(app, sheet);
  await panel().getByRole('button', { name: 'Speaking sheet' }).click();
  const making = page.getByRole('dialog', { name: 'Speaking sheet' });
  await making.getByRole('button', { name: 'Export HTML' }).click();
  await making.getByText('sheet.html').waitFor();
  await making.getByRole('button', { name: 'Close', exact: true }).click();

  // Of one kind, as a list of its own, in Word.
  await panel().getByLabel('Kind', { exact: true }).selectOption('question');
  const list = join(folder, 'list.docx');
  await answerSaveDialog(app, list);
  await panel().getByRole('button', { name: 'Notes as a list' }).click();
  const listing = page.getByRole('dialog', { name: 'Notes as a list' });
  await listing.getByRole('button', { name: 'Export Word' }).click();
  await listing.getByText('list.docx').waitFor();
  expect.soft(await faultsOn(page, 'notes-as-list')).toEqual([]);
  const words = await (await zipParts(readFileSync(list))).text('word/document.xml');
  expect(words).toContain('Who pays for this?');
  expect(words).not.toContain('School governor');
  await listing.getByRole('button', { name: 'Close', exact: true }).click();
  await panel().getByLabel('Kind', { exact: true }).selectOption('all');
  await shareAndTakeIn(file);
  await kill();

  const reader = await opened(readersFile);
  const third = join(temporaryFolder(), 'third.tabled');
  newLibrary(third);
  const other = await opened(third);
  await handOver(other);
  valueOf(takeInNotes(other, valueOf(await readNoteFile(file, passphrase)), later));
  valueOf(carryNotes(other, later));
  const here = readKind(reader, 'note').filter(({ from }) => from === '');
  const there = readKind(other, 'note');
  expect(there).toEqual(here);
  expect([statesOf(there, 'text'), statesOf(there, 'file')]).toEqual([onText, onFiles]);
  expect(there.filter(({ kind }) => kind === 'ink').map(({ strokes }) => strokes.length)).toEqual([1, 2, 1]);
  reader.close();
  other.close();
}, 240_000);
