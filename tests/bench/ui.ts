/**
 * `npm run bench:ui`: the built app on a large library. First paint of each screen from the press that leads to it (a pack in
 * the reading room and 20,000 decisions have benchmarks of their own), a keystroke in a field with the pack beside it and in a
 * long paper, one in a bare text box for comparison, and an edit until it is to be seen in the pack. Medians of some rounds.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { buildApp } from '../../build/build.ts';
import { allSections } from '../../renderer/settings/sections.ts';
import { launchApp } from '../host/launchApp.ts';
import { type LargeLibrary, makeLargeLibrary } from './largeLibrary.ts';
import { longPaperTitle } from './longPaper.ts';

const usage = `npm run bench:ui -- [--risks 5000] [--papers 200] [--lines 2000] [--rounds 7] [--no-build]
Prints what is above its goal with a cross and ends with 1 then.`;

const { values: options } = parseArgs({
  options: {
    risks: { type: 'string', default: '5000' },
    papers: { type: 'string', default: '200' },
    lines: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '7' },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);

const nameWidth = 52;
/** Goals in milliseconds. */
const goals = { screen: 200, keystroke: 16, edit: 300 };

interface Line {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
  /** Null for what is no work of ours and stands there for comparison. */
  readonly goal: number | null;
}

/** What leads to a screen, and what is on it once it is painted. */
interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Locator;
  /** Selector of something that only the finished screen has. */
  readonly shown: string;
  /** Words in it, where the screen before has such a thing, too. */
  readonly words?: string;
}

const nav = (name: string) => (page: Page) =>
  page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name, exact: true });
const tab = (name: RegExp) => (page: Page) =>
  page.getByRole('navigation', { name: 'Parts of the programme' }).getByRole('link', { name });
const meeting = 'Cabinet, Wednesday 27 September 2023';

const settings = allSections.map(({ label }): Screen => ({
  name: `Settings, ${label.toLowerCase()}`,
  open: (page) =>
    page.getByRole('navigation', { name: 'Sections of the settings' }).getByRole('link', { name: label }),
  shown: '#settings-section',
  words: label,
}));

/** In an order in which each can be reached from the one before. */
const screens: readonly Screen[] = [
  { name: 'Home', open: nav('Home'), shown: '#next-meetings' },
  { name: 'Meetings', open: nav('Meetings'), shown: 'main li a[href]' },
  {
    name: 'Meeting, agenda and pack',
    open: (page) => page.getByRole('link', { name: meeting }),
    shown: 'main [role="grid"] [role="row"]',
  },
  {
    name: 'Meeting, checks',
    open: (page) => page.getByRole('tab', { name: 'Checks' }),
    shown: 'section[aria-labelledby^="checks-"] li',
  },
  {
    name: 'Record of the meeting',
    open: (page) => page.getByRole('link', { name: 'Record', exact: true }),
    shown: 'main nav[aria-label="Sheets of the record"]',
  },
  { name: 'Papers', open: nav('Papers'), shown: 'main li a[href]' },
  {
    name: 'Paper of 60 pages',
    open: (page) => page.getByRole('link', { name: longPaperTitle, exact: true }),
    shown: 'main article p',
  },
  { name: 'Reading room', open: nav('Reading room'), shown: 'main h1', words: 'Reading room' },
  { name: 'Forward plan', open: nav('Forward plan'), shown: 'main select' },
  { name: 'Decisions', open: nav('Decisions'), shown: 'main h1', words: 'Decisions' },
  { name: 'Programmes', open: nav('Programmes'), shown: 'main li a[href]' },
  {
    name: 'Programme, overview',
    open: (page) => page.getByRole('link', { name: 'SEND Improvement Programme' }),
    shown: 'main section h2',
  },
  { name: 'Programme, risks', open: tab(/^Risks/), shown: 'main [role="grid"] tbody tr' },
  {
    name: 'Programme, a risk beside them',
    open: (page) => page.locator('main [role="grid"] tbody tr').first(),
    shown: 'section[aria-labelledby="risk-story"]',
  },
  { name: 'Programme, measures', open: tab(/^Measures/), shown: 'main svg' },
  { name: 'Programme, finance', open: tab(/^Finance/), shown: 'main [role="grid"] tbody tr' },
  { name: 'Programme, milestones', open: tab(/^Milestones/), shown: 'main [role="grid"] tbody tr' },
  { name: 'Programme, actions', open: tab(/^Actions/), shown: 'main [role="grid"] tbody tr' },
  { name: 'Programme, workstreams', open: tab(/^Workstreams/), shown: 'main ol li' },
  { name: 'Archive', open: nav('Archive'), shown: 'main h1', words: 'Archive' },
  { name: 'Settings', open: nav('Settings'), shown: 'main input' },
  ...settings,
  { name: 'Bin', open: (page) => page.getByRole('link', { name: 'Bin' }).first(), shown: 'main h1' },
];

/** From the press to the frame after the one that has the screen on it. */
const firstPaint = (link: Locator, { shown, words = '' }: Screen): Promise<number> =>
  link.evaluate(
    (element, [selector, wanted]) =>
      new Promise<number>((resolve, reject) => {
        const start = performance.now();
        (element as HTMLElement).click();
        const look = (): void => {
          if (performance.now() - start > 15_000) return reject(new Error(`${selector} never came.`));
          const isThere = [...document.querySelectorAll(selector)].some(({ textContent }) =>
            textContent.includes(wanted),
          );
          if (!isThere) return void requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    [shown, words] as const,
  );

/**
 * From a key to the frame that has it on it, key by key, without the wait for a frame that is not due yet: what the key waits
 * for other work, what it is answered with, and what its frame takes.
 */
async function keystrokes(page: Page, field: Locator): Promise<number[]> {
  await field.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { benchTimes: times });
    const afterwards = (then: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    };
    let pressed = 0;
    const onInput = (): void => {
      const start = pressed;
      let answered = Infinity;
      afterwards(() => (answered = performance.now()));
      requestAnimationFrame((due) => {
        const begun = performance.now();
        const handled = Math.min(answered, begun);
        const late = begun - Math.max(due, handled);
        afterwards(() => times.push(handled - start + Math.max(0, late) + performance.now() - begun));
      });
    };
    document.addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
    document.addEventListener('beforeinput', onInput, { capture: true });
  });
  await page.keyboard.type(' and so it is written on', { delay: 60 });
  return page.evaluate(() => (window as unknown as { benchTimes: number[] }).benchTimes);
}

/** From Return in a title to its words in the pack. */
async function editShown(field: Locator, words: string): Promise<number> {
  await field.fill(words);
  return field.evaluate(
    (element, wanted) =>
      new Promise<number>((resolve, reject) => {
        const host = [...document.querySelectorAll('main *')].find((each) => each.shadowRoot !== null);
        const root = host?.shadowRoot;
        if (!root) return reject(new Error('There is no pack on screen.'));
        const start = performance.now();
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
        );
        const look = (): void => {
          if (!root.textContent.includes(wanted)) return void requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    words,
  );
}

const lineOf = (what: string, times: readonly number[], goal: number | null): Line => {
  const sorted = [...times].sort((a, b) => a - b);
  return { what, median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0, goal };
};

/**
 * The browser's own text box over the same words, with no app behind it: what a keystroke costs on this computer at the least,
 * under the load of this moment.
 */
async function bareKeystrokes(page: Page): Promise<number[]> {
  const words = await page.locator('main article p').allTextContents();
  await nav('Home')(page).click();
  await page.evaluate((paragraphs) => {
    const box = document.createElement('div');
    box.id = 'bare';
    box.contentEditable = 'true';
    box.style.cssText = 'position:fixed;inset:0;overflow:auto;padding:2rem;background:white;z-index:9';
    for (const each of paragraphs)
      box.append(Object.assign(document.createElement('p'), { textContent: each }));
    document.body.append(box);
  }, words);
  return keystrokes(page, page.locator('#bare p').nth(Math.floor(words.length / 5)));
}

async function measure(page: Page): Promise<Line[]> {
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const times = new Map<string, number[]>(screens.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const screen of screens) {
      const link = screen.open(page);
      await link.waitFor();
      // The work that the screen before does when the window is idle is not this screen's.
      await page.waitForTimeout(300);
      times.get(screen.name)?.push(await firstPaint(link, screen));
    }
  }
  await nav('Meetings')(page).click();
  await page.getByRole('link', { name: meeting }).click();
  const title = page.getByLabel('Title of item 1', { exact: true });
  await title.waitFor();
  await page.waitForTimeout(3000);
  const typed = await keystrokes(page, title);
  const edits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    edits.push(await editShown(title, `Apologies, round ${round + 1}`));
    await page.waitForTimeout(1500);
  }
  await nav('Papers')(page).click();
  await page.getByRole('link', { name: longPaperTitle, exact: true }).click();
  const text = page.locator('main article [contenteditable="true"]').nth(20);
  await text.waitFor();
  await page.waitForTimeout(6000);
  const written = await keystrokes(page, text.locator('p').first());
  const bare = await bareKeystrokes(page);
  return [
    ...screens.map(({ name }) => lineOf(`First paint: ${name}`, times.get(name) ?? [], goals.screen)),
    lineOf('Keystroke beside the pack', typed, goals.keystroke),
    lineOf('Keystroke in a paper of 60 pages', written, goals.keystroke),
    lineOf('Keystroke in a bare text box of 60 pages', bare, null),
    lineOf('Edit shown in the pack', edits, goals.edit),
  ];
}

/** Made once and kept, because it takes longer than all that is measured on it. */
function largeLibrary(size: LargeLibrary): string {
  const kept = new URL('../../out/bench/', import.meta.url);
  mkdirSync(kept, { recursive: true });
  const file = fileURLToPath(new URL(`long-${size.risks}-${size.papers}-${size.financeLines}.tabled`, kept));
  if (!existsSync(file)) makeLargeLibrary(file, size);
  return file;
}

async function run(size: LargeLibrary): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-bench-ui-'));
  try {
    if (!options['no-build'] || !existsSync(new URL('../../out/app/main.js', import.meta.url)))
      await buildApp();
    copyFileSync(largeLibrary(size), join(folder, 'library.tabled'));
    const { app, page, host } = await launchApp({ dataDir: folder, patience: 180_000 });
    try {
      const lines = await measure(page);
      console.log(
        `${size.risks} risks, ${size.papers} papers, ${size.financeLines} finance lines; ${host}; medians of ${rounds} rounds in milliseconds`,
      );
      console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
      console.log(`${'what'.padEnd(nameWidth)} median   worst    goal`);
      for (const { what, median, worst, goal } of lines)
        console.log(
          `${what.padEnd(nameWidth)} ${median.toFixed(1).padStart(6)} ${worst.toFixed(1).padStart(7)} ${String(goal ?? '').padStart(7)} ${goal === null ? '' : median <= goal ? '✓' : '✗'}`.trimEnd(),
        );
      if (lines.some(({ median, goal }) => goal !== null && median > goal)) process.exitCode = 1;
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (options.help) console.log(usage);
else
  await run({
    risks: Number(options.risks),
    papers: Number(options.papers),
    financeLines: Number(options.lines),
  });
