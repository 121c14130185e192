/**
 * `npm run bench:decisions`: 20,000 decisions with text. The search of the register, what it costs to make it when its
 * screen opens, and the full-text search beside them; with a built app also the screen itself, from the key that opens it
 * to the first line that stands there. Medians of one run in milliseconds, each beside its limit.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { recordDecision } from '../../electron/store/decisions.ts';
import type { WriteHandle } from '../../electron/store/handles.ts';
import { openDatabase } from '../../electron/store/database.ts';
import { createDatabase } from '../../electron/store/newDatabase.ts';
import { readRows, saveRow } from '../../electron/store/rows.ts';
import { search } from '../../electron/store/search.ts';
import { type Result, ok } from '../../shared/api.ts';
import { decisionRegister, findDecisions } from '../../shared/decisions/register.ts';
import { entityKinds } from '../../shared/entities/index.ts';
import { firstRegisterView } from '../../renderer/decisions/registerView.ts';
import { stamp, valueOf } from '../fixtures/tinyLibrary.ts';
import { tinyDecision, tinyRows } from '../fixtures/tinyRows.ts';
import { launchApp } from '../host/launchApp.ts';
import { processorTime } from './processorTime.ts';

const decisions = 20_000;
const meetings = 400;
const rounds = 9;
const limits = { search: 50, screen: 200 } as const;
const queries = ['bridge', 'school roof contract', 'director report 19999', 'b'];

const numbered = (id: string, number: number): string =>
  `${id.slice(0, -6)}${String(number).padStart(6, '0')}`;

function fill(write: WriteHandle): Result<unknown> {
  for (const kind of entityKinds) for (const row of tinyRows[kind]) valueOf(saveRow(write, kind, row, stamp));
  const [meeting] = tinyRows.meeting;
  if (meeting === undefined) throw new Error('The tiny library has lost its meeting.');
  for (let at = 0; at < meetings; at += 1) {
    const date = `${2016 + (at % 10)}-${String(1 + (at % 12)).padStart(2, '0')}-15`;
    const own = { id: numbered(meeting.id, at), ref: `meeting-${at}`, date };
    valueOf(saveRow(write, 'meeting', { ...meeting, ...own }, stamp));
  }
  for (let at = 0; at < decisions; at += 1) {
    const what = ['bridge', 'school roof', 'library', 'care home'][at % 4] ?? '';
    const text = `Approve the contract for the ${what} and give the Director authority over its terms, as report ${at} sets out.`;
    const reasons =
      'The budget allows for it, the need is shown, and the other options cost more over ten years.';
    const own = {
      id: numbered(tinyDecision.id, at),
      meetingId: numbered(meeting.id, at % meetings),
      text,
      reasons,
    };
    valueOf(recordDecision(write, { ...tinyDecision, ...own }, stamp));
  }
  return ok(undefined);
}

let isWithin = true;
function tell(what: string, took: number, limit?: number): void {
  const over = limit !== undefined && took > limit;
  if (over) isWithin = false;
  console.log(
    `${what.padEnd(52)} ${took.toFixed(1).padStart(7)}${limit === undefined ? '' : `  limit ${limit}${over ? '  OVER' : ''}`}`,
  );
}

/** From the key that opens the register to its first line on screen, as the page's own clock has it. */
const openRegister = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const link = (name: string): HTMLAnchorElement => {
      const found = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].find(
        ({ textContent }) => textContent === name,
      );
      if (found === undefined) throw new Error(`there is no place ${name}`);
      return found;
    };
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    link('Meetings').click();
    while (document.querySelector('[role="grid"]') !== null) await frame();
    await frame();
    const start = performance.now();
    link('Decisions').click();
    while (document.querySelector('[role="grid"] tbody tr') === null) await frame();
    return performance.now() - start;
  });

const folder = mkdtempSync(join(tmpdir(), 'tabled-bench-'));
try {
  const file = join(folder, 'library.tabled');
  valueOf(createDatabase(file, { name: 'Large', stamp }, fill));
  const opened = await openDatabase(file, { now: new Date() });
  if (!opened.ok) throw new Error(opened.problem.message);
  const { read } = opened.value;
  const rows = readRows(read);
  const register = decisionRegister(rows);
  console.log(`${register.length} decisions; medians of ${rounds} in milliseconds of processor time\n`);
  for (const query of queries) {
    const found = findDecisions(register, { ...firstRegisterView, search: query }).length;
    if (found === 0) throw new Error('A query of the benchmark finds nothing.');
    tell(
      `register, "${query}" (${found} found)`,
      processorTime(rounds, () => findDecisions(register, { ...firstRegisterView, search: query })),
      limits.search,
    );
  }
  tell(
    'register, not yet carried out',
    processorTime(rounds, () => findDecisions(register, { ...firstRegisterView, show: 'open' })),
    limits.search,
  );
  for (const query of queries)
    tell(
      `full text, "${query}"`,
      processorTime(rounds, () => search(read, query)),
    );
  tell(
    'making the register',
    processorTime(rounds, () => decisionRegister(rows)),
    limits.screen,
  );
  read.close();
  if (existsSync(new URL('../../out/app/main.js', import.meta.url))) {
    const { app, page } = await launchApp({ dataDir: folder });
    await page.getByRole('link', { name: 'Decisions', exact: true }).waitFor();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await openRegister(page));
    tell(
      'opening the screen, built app',
      times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0,
      limits.screen,
    );
    await app.close();
  } else console.log('The screen is measured where the app is built: npm run build.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = isWithin ? 0 : 1;
