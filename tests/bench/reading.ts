/**
 * `npm run bench:reading`: the built app with a long pack on its shelf. From the press to the first page that can be read, as
 * text and as it is printed, at the start and where the reader stopped far behind; to a page far behind, to all places that a
 * search finds, and to the first picture of a printed page. Beside each opening its processor time in the window and in the main
 * process, because a clock says little on a busy computer. Where Electron's runtime is not there, the host of the tests writes
 * all that crosses its door as text, which Electron does not: what that takes for the pack alone is told apart. Beside it what
 * pdf.js and Poppler take to open the same file and to read its words, which is what a PDF viewer's search waits for.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { buildApp } from '../../build/build.ts';
import { drawPages } from '../../electron/export/drawPages.ts';
import { createLibrary, sampleStamp } from '../../electron/library.ts';
import { packedFile, utf8 } from '../../electron/packFile/packedFile.ts';
import { latestPack } from '../../electron/store/packs.ts';
import { readKind } from '../../electron/store/rows.ts';
import { shelve } from '../../electron/store/shelf.ts';
import type { WindowApi } from '../../shared/api.ts';
import { documentText } from '../../shared/document/walk.ts';
import type { PackManifest } from '../../shared/packFile/manifest.ts';
import { type LaunchedApp, launchApp } from '../host/launchApp.ts';
import { makePack } from './content.ts';
import { documentOf } from './engines/ours.ts';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    'no-build': { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const meetingName = 'Cabinet, Wednesday 27 September 2023';
/** Something that stands on many pages. */
const wanted = 'children';

interface Line {
  readonly what: string;
  readonly times: readonly number[];
  readonly goal?: number;
}

/** A sample library whose shelf has the long pack in the place of one of its meetings'. */
async function libraryWith(folder: string, pages: number): Promise<{ pages: number; pdf: string }> {
  const document = documentOf(makePack(pages));
  const drawn = await drawPages(document, {
    attachments: () => Promise.reject(new Error('There are none.')),
    signal: new AbortController().signal,
  });
  const made = await createLibrary(join(folder, 'library.tabled'), { sample: true, now: new Date() });
  if (!made.ok || made.value.write === null) throw new Error('The library could not be made.');
  const { read, write } = made.value;
  const [meeting] = readKind(read, 'meeting', 'ref = :ref', { ref: 'bcp-cabinet-2023-09-27' });
  const [body] = readKind(read, 'body', 'id = :id', { id: meeting?.bodyId ?? '' });
  const [organisation] = readKind(read, 'organisation', 'id = :id', { id: body?.organisationId ?? '' });
  const version = latestPack(read, meeting?.id ?? '');
  if (meeting === undefined || body === undefined || organisation === undefined || version === undefined)
    throw new Error('The sample has lost its meeting.');
  const files = [
    ['document', utf8(JSON.stringify(document))],
    ['pages', utf8(JSON.stringify(drawn.places))],
    ['pdf', drawn.pdf],
  ] as const;
  const manifest: PackManifest = {
    format: 'tabled-pack',
    formatVersion: 1,
    pack: version.id,
    kind: 'main',
    number: version.number,
    follows: null,
    title: document.title,
    organisation: { id: organisation.id, name: organisation.name },
    body: { id: body.id, name: body.name },
    meeting: {
      id: meeting.id,
      ref: meeting.ref,
      date: meeting.date,
      startsAt: meeting.startsAt,
      place: meeting.place,
    },
    publishedAt: version.publishedAt,
    firstPage: 1,
    lastPage: drawn.pages,
    audience: 'members',
    exempt: 'none',
    files: files.map(([role, bytes]) => packedFile(role, bytes)),
  };
  const shelved = shelve(
    write,
    { manifest, signer: null, files: files.map(([, bytes]) => bytes) },
    sampleStamp,
  );
  if (!shelved.ok) throw new Error(shelved.problem.message);
  made.value.close();
  const pdf = join(folder, 'pack.pdf');
  writeFileSync(pdf, drawn.pdf);
  return { pages: drawn.pages, pdf };
}

/** From what `begin` does to the frame after the one in which `isThere` first holds; both run in the window. */
const untilShown = (page: Page, begin: string, isThere: string): Promise<number> =>
  page.evaluate(
    ([first, second]) =>
      new Promise<number>((resolve, reject) => {
        const shadow = (): ShadowRoot | undefined =>
          [...document.querySelectorAll('main *')].find((each) => each.shadowRoot !== null)?.shadowRoot ??
          undefined;
        // oxlint-disable-next-line typescript/no-implied-eval -- the window's content policy does not hold for a debugger
        const [start, there] = [first, second].map((body) => new Function('shadow', body ?? ''));
        const began = performance.now();
        start?.(shadow);
        const look = (): void => {
          if (performance.now() - began > 30_000)
            return reject(new Error(`This never came: ${second ?? ''}`));
          if (there?.(shadow) !== true) return void requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - began);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    [begin, isThere] as const,
  );

/** Presses a key in the window as a person does, for the reading room to hear. */
const press = (key: string, more = ''): string =>
  `window.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true${more} }))`;

/** Types into a field of React's. */
const type = (selector: string, value: string): string =>
  `const field = document.querySelector('${selector}');
   Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '${value}');
   field.dispatchEvent(new Event('input', { bubbles: true }));`;

const pageField = 'main [role="toolbar"] input';
const search = 'main input[type="search"]';

/** What reading takes on the processor, in milliseconds: the window with its workers, and the main process. */
interface Spent {
  readonly window: number;
  readonly main: number;
}

/** Reads both clocks. */
async function processorClocks({ app, page }: Running): Promise<() => Promise<Spent>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const window = metrics.find(({ name }) => name === 'ProcessTime')?.value ?? NaN;
    const { user, system } = await app.evaluate(() => process.cpuUsage());
    return { window: window * 1000, main: (user + system) / 1000 };
  };
}

type Running = Pick<LaunchedApp, 'app' | 'page'>;

/** A page of the pack as it is printed, with its words. */
const printedPageThere = `return document.querySelector('[data-words]') !== null`;

/** Text of the pack at the place where reading goes on. */
const textThere = `const box = document.querySelector('[data-pane]')?.getBoundingClientRect();
  const isInView = ({ top, bottom }) => bottom > box.top && top < box.bottom;
  return document.querySelector('${pageField}') !== null &&
    [...(shadow()?.querySelectorAll('.part p, .part td') ?? [])].some(
      (each) => each.textContent.length > 4 && isInView(each.getBoundingClientRect()))`;

async function measure(running: Running, last: number): Promise<Line[]> {
  const { page } = running;
  const clocks = await processorClocks(running);
  const openings: Opening[] = [
    { what: 'First page to be read, from the press', isThere: textThere, opened: [] },
    { what: 'The same, where reading stopped far behind', isThere: textThere, opened: [] },
    { what: 'First printed page, where reading stopped', isThere: printedPageThere, opened: [] },
  ];
  const [first, again, printed] = openings;
  const times: Record<'jump' | 'search' | 'pages' | 'door', number[]> = {
    jump: [],
    search: [],
    pages: [],
    door: [],
  };
  const open = async (opening: Opening | undefined): Promise<void> => {
    await page.getByRole('link', { name: 'Meetings', exact: true }).first().click();
    await page.getByRole('link', { name: meetingName }).click();
    await page.getByRole('button', { name: 'Read the pack' }).waitFor();
    await page.waitForTimeout(2500);
    const before = await clocks();
    const clock = await untilShown(
      page,
      `[...document.querySelectorAll('button')].find((each) => each.textContent.includes('Read the pack')).click()`,
      opening?.isThere ?? '',
    );
    const after = await clocks();
    opening?.opened.push({
      clock,
      window: after.window - before.window,
      main: after.main - before.main,
    });
    await page.waitForTimeout(2500);
  };
  for (let round = 0; round < rounds; round += 1) {
    await open(first);
    const target = Math.floor(last * 0.7) + round;
    times.jump.push(
      await untilShown(
        page,
        `${type(pageField, String(target))} field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))`,
        `const box = document.querySelector('[data-pane]').getBoundingClientRect();
         const isInView = ({ top }) => top >= box.top && top < box.bottom;
         return document.querySelector('${pageField}').value === '${target}' &&
           [...(shadow()?.querySelectorAll('p, td') ?? [])].some((each) => isInView(each.getBoundingClientRect()))`,
      ),
    );
    await page.waitForTimeout(1500);
    await open(again);
    await page.evaluate(press('f', ', ctrlKey: true'));
    await page.locator(search).waitFor();
    times.search.push(
      await untilShown(
        page,
        type(search, wanted),
        `return /places in/.test(document.querySelector('main output')?.textContent ?? '') && document.querySelectorAll('main mark').length > 20`,
      ),
    );
    times.pages.push(await untilShown(page, press('F2'), printedPageThere));
    await page.waitForTimeout(1500);
    await open(printed);
    times.door.push(await page.evaluate(throughDoor));
    await page.evaluate(press('F2'));
    await page.waitForTimeout(500);
    await page.locator(pageField).fill('1');
    await page.locator(pageField).press('Enter');
    await page.waitForTimeout(1500);
  }
  return [
    ...openings.flatMap(({ what, opened }): Line[] => [
      { what, times: opened.map(({ clock }) => clock), goal: 1000 },
      { what: '  processor time in the window', times: opened.map(({ window }) => window) },
      { what: '  processor time in the main process', times: opened.map(({ main }) => main) },
    ]),
    { what: 'The pack through the door, and no more', times: times.door },
    { what: 'A page far behind', times: times.jump },
    { what: `Search for “${wanted}”, all places listed`, times: times.search, goal: 300 },
    { what: 'First picture of a printed page, from the text', times: times.pages },
  ];
}

interface Opening {
  readonly what: string;
  /** Function body that says whether it is on screen. */
  readonly isThere: string;
  readonly opened: (Spent & { readonly clock: number })[];
}

/** Asks for the longest pack of the shelf once more, and does nothing with it. */
const throughDoor = async (): Promise<number> => {
  const { api } = window as unknown as { readonly api: WindowApi };
  const shelf = await api.invoke('shelf', undefined);
  const [longest] = shelf.ok
    ? shelf.value.toSorted((one, other) => other.pack.manifest.lastPage - one.pack.manifest.lastPage)
    : [];
  const began = performance.now();
  const answer = await api.invoke('openShelfPack', { id: longest?.pack.id ?? '' });
  if (!answer.ok) throw new Error(answer.problem.message);
  return performance.now() - began;
};

/** What others take for the same file. */
async function peers(pdf: string): Promise<Line[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const bytes = new Uint8Array(await readFile(pdf));
  const start = performance.now();
  const document = await pdfjs.getDocument({ data: bytes, verbosity: 0 }).promise;
  await document.getPage(1);
  const opened = performance.now();
  for (let number = 1; number <= document.numPages; number += 1)
    await (await document.getPage(number)).getTextContent();
  const read = performance.now();
  await document.loadingTask.destroy();
  const poppler = performance.now();
  await promisify(execFile)('pdftotext', [pdf, '-'], { maxBuffer: 1e9 });
  return [
    { what: 'pdf.js in Node: the file is open', times: [opened - start] },
    { what: 'pdf.js in Node: words of all pages', times: [read - opened] },
    { what: 'Poppler pdftotext: words of all pages', times: [performance.now() - poppler] },
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'tabled-bench-reading-'));
try {
  if (!options['no-build']) await buildApp();
  const { pages, pdf } = await libraryWith(folder, Number(options.pages));
  const words = documentText(documentOf(makePack(Number(options.pages)))).split(/\s+/).length;
  const { app, page, host } = await launchApp({ dataDir: folder, patience: 180_000 });
  let lines: Line[];
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    page.setDefaultTimeout(60_000);
    lines = await measure({ app, page }, pages);
  } finally {
    await app.close();
  }
  lines.push(...(await peers(pdf)));
  console.log(`${pages} pages, ${words} words; ${host}; medians of ${rounds} rounds in milliseconds`);
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
  for (const { what, times, goal } of lines) {
    const sorted = [...times].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const mark = goal === undefined ? '' : `${String(goal).padStart(7)} ${median <= goal ? '✓' : '✗'}`;
    console.log(
      `${what.padEnd(48)} ${median.toFixed(0).padStart(6)} ${(sorted.at(-1) ?? 0).toFixed(0).padStart(7)} ${mark}`,
    );
    if (goal !== undefined && median > goal) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
