import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportDocument } from '../../electron/export/export.ts';
import { britishEnglish } from '../../electron/spelling.ts';
import { assemble } from '../../shared/assemble.ts';
import { checkPack } from '../../shared/checks/checkPack.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { sampleAssembledAt } from '../../shared/samples/index.ts';
import { afterTyping, longPaperMeeting, longPaperRows } from './longPaper.ts';

const usage = `npm run bench:checks -- [--pages 60] [--keystrokes 30] [--json]
Runs all checks over one long paper: read for the first time, and again after typing in one of its paragraphs.`;

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    keystrokes: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const pages = Number(options.pages);
const keystrokes = Number(options.keystrokes);

/** The goal: checking while somebody types must not be felt. */
const goal = 50;

if (options.help) console.log(usage);
else if (!(pages >= 1 && keystrokes >= 1)) {
  console.error(usage);
  process.exitCode = 2;
} else await run();

interface Timed {
  /** Milliseconds. */
  readonly assembled: number;
  readonly checked: number;
  readonly findings: number;
}

function time(rows: Rows): Timed {
  const meeting = rows.meeting.find((each) => each.ref === longPaperMeeting);
  if (meeting === undefined) throw new Error('The sample has lost its meeting.');
  const started = performance.now();
  const document = assemble({ meetingId: meeting.id, rows, assembledAt: sampleAssembledAt });
  const assembled = performance.now();
  const knowsWord = britishEnglish();
  const { findings } = checkPack({ document, rows, meetingId: meeting.id, knowsWord });
  return {
    assembled: assembled - started,
    checked: performance.now() - assembled,
    findings: findings.length,
  };
}

async function run(): Promise<void> {
  // Reading the dictionary is a matter of starting the program.
  britishEnglish();
  const invented = await inventedPages();
  const first = time(longPaperRows(invented.ask, 'First.'));
  const unread = time(longPaperRows(invented.ask, 'Unread.'));
  const rows = longPaperRows(invented.ask, 'Typed.');
  time(rows);
  const before = process.cpuUsage();
  const typed = Array.from({ length: keystrokes }, (_, at) =>
    time(afterTyping(rows, `Word ${at} of £${at}k`)),
  );
  const { user, system } = process.cpuUsage(before);
  const result = {
    pages: invented.pages,
    findings: first.findings,
    firstMs: first.checked,
    unreadMs: unread.checked,
    typedMedianMs: median(typed.map((each) => each.checked)),
    typedMaxMs: Math.max(...typed.map((each) => each.checked)),
    // On a machine that others use as well, the processor's own time says more than the clock.
    typedProcessorMs: (user + system) / 1000 / keystrokes,
    assembleMedianMs: median(typed.map((each) => each.assembled)),
    load: loadavg()[0],
  };
  console.log(options.json ? JSON.stringify(result) : words(result));
}

/** How many pages to invent so that the printed paper is as near as can be to what was asked for; the sample has some of its own. */
async function inventedPages(): Promise<{ ask: number; pages: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-bench-'));
  try {
    let best = { ask: 25, pages: await pagesOf(25, folder) };
    for (let ask = 50; best.pages < pages; ask += 25) {
      const next = { ask, pages: await pagesOf(ask, folder) };
      if (Math.abs(next.pages - pages) > Math.abs(best.pages - pages)) break;
      best = next;
    }
    return best;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Printed pages of the pack with so many invented ones. */
async function pagesOf(ask: number, folder: string): Promise<number> {
  const rows = longPaperRows(ask, 'Counted.');
  const meetingId = rows.meeting.find((each) => each.ref === longPaperMeeting)?.id ?? '';
  const document = assemble({ meetingId, rows, assembledAt: sampleAssembledAt });
  const order = {
    format: 'pdf',
    file: join(folder, 'long.pdf'),
    signal: new AbortController().signal,
  } as const;
  const exported = await exportDocument(document, order);
  if (!exported.ok) throw new Error(exported.problem.message);
  return exported.value.pages ?? 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function words(result: Readonly<Record<string, number | undefined>>): string {
  const line = (label: string, key: string): string =>
    `${label.padEnd(48)}${(result[key] ?? 0).toFixed(1).padStart(8)} ms`;
  return [
    `All checks over a paper of ${result['pages']} pages, ${result['findings']} findings (${cpus()[0]?.model.trim()}, load ${result['load']?.toFixed(1)}).`,
    line('the first paper after the start of the program', 'firstMs'),
    line('a paper not read before', 'unreadMs'),
    line(`after typing in one paragraph, median (goal ${goal})`, 'typedMedianMs'),
    line('after typing in one paragraph, slowest', 'typedMaxMs'),
    line('after typing, processor time with the document', 'typedProcessorMs'),
    line('making the document again, median', 'assembleMedianMs'),
  ].join('\n');
}
