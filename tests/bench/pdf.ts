import { mkdir, stat } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkOutput, type Output } from './checkOutput.ts';
import { makePack, type Pack } from './content.ts';
import type { Engine, Files } from './engines/engine.ts';
import { engines } from './engines/index.ts';
import { limit } from './engines/limit.ts';
import { ours } from './engines/ours.ts';
import { installTypst } from './installTypst.ts';
import { measure, type Measurement } from './measure.ts';
import { measureTask, type TaskLine } from './measureTask.ts';
import { printTable } from './printTable.ts';
import { printTasks } from './printTasks.ts';
import { tasks } from './tasks/index.ts';

/** One line of the benchmark's table: medians of the runs, and what the last of them wrote. */
export interface Line extends Measurement, Partial<Output> {
  readonly engine: string;
  readonly bytes: number;
}

const usage = `npm run bench:pdf -- [--quick] [--pages 500] [--runs 3] [--engine NAME]... [--task NAME]... [--with-typst] [--json]
Makes one synthetic pack with each engine in a process of its own and prints medians; with Typst one of 2,000 pages, too.
Then does what packs are made to do: made again after a change, with attachments, and for the public.
Tasks: ${tasks.map(({ name }) => name).join(', ')}; "none" leaves them out. --quick: small packs, and each once.
Engines: ${engines.map(({ name }) => name).join(', ')}. The limit is our own streams compressed and written, nothing else.`;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    pages: { type: 'string' },
    runs: { type: 'string' },
    task: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true },
    'with-typst': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const pages = Number(options.pages ?? (options.quick ? 100 : 500));
const runs = Number(options.runs ?? (options.quick ? 1 : 3));
/** Where the others take minutes: the goal is to be twice as fast as Typst in under 700 MB. */
const longPages = 2000;

if (options.help) console.log(usage);
else if (!(pages >= 1 && runs >= 1)) {
  console.error(`--pages and --runs are numbers from 1.\n${usage}`);
  process.exitCode = 2;
} else await benchmark();

async function benchmark(): Promise<void> {
  if (options['with-typst']) installTypst();
  const folder = fileURLToPath(new URL('../../out/bench', import.meta.url));
  await mkdir(folder, { recursive: true });
  const chosen = engines.filter(({ name }) => options.engine?.includes(name) ?? true);
  for (const { name, missing } of chosen)
    if (missing() !== undefined) say(`${name} is left out: ${missing()}`);
  const load = loadavg()[0] ?? 0;
  if (load > 1) say(`This machine is busy (load ${load.toFixed(1)}): the times will be too long.`);

  const present = chosen.filter(({ missing }) => missing() === undefined);
  const lines = await runAll(present, makePack(pages), folder);
  const typst = present.filter(({ name }) => name === ours.name || name === 'typst');
  const long =
    options['with-typst'] && !options.quick ? await runAll(typst, makePack(longPages), folder) : [];
  const done: TaskLine[] = [];
  for (const task of tasks.filter(({ name }) => options.task?.includes(name) ?? true)) {
    say(`Task: ${task.name}`);
    done.push(await measureTask(task, options.quick ? task.quickSize : task.size, runs));
  }
  if (options.json)
    console.log(JSON.stringify({ pages, runs, cores: cpus().length, load, lines, long, tasks: done }));
  else {
    if (lines.length > 0) printTable(lines, ours.name);
    if (long.length > 0) printTable(long, ours.name);
    if (done.length > 0) printTasks(done);
  }
}

/** Round by round, so that a disturbance of the machine falls on all engines alike; then looks at what was written. */
async function runAll(present: readonly Engine[], pack: Pack, folder: string): Promise<Line[]> {
  const measured = new Map<Engine, Measurement[]>();
  for (let round = 1; round <= runs; round++) {
    for (const engine of present) {
      say(`Round ${round} of ${runs}: ${engine.name}`);
      const files = filesOf(engine, folder);
      if (round === 1) await engine.prepare(pack, files);
      measured.set(engine, [...(measured.get(engine) ?? []), await measure(engine, files)]);
    }
  }
  const lines: Line[] = [];
  for (const [engine, measurements] of measured) {
    const { output } = filesOf(engine, folder);
    const written = engine === limit ? { bytes: (await stat(output)).size } : await checkOutput(pack, output);
    lines.push({ engine: engine.name, ...medians(measurements), ...written });
  }
  return lines;
}

function filesOf(engine: Engine, folder: string): Files {
  return {
    folder,
    input: join(folder, `${engine.name}.${engine.input}`),
    output: join(folder, `${engine.name}.pdf`),
  };
}

function medians(measurements: readonly Measurement[]): Measurement {
  const peaks = measurements.map(({ peakBytes }) => peakBytes).filter((peak) => peak !== undefined);
  return { seconds: median(measurements.map(({ seconds }) => seconds)) ?? 0, peakBytes: median(peaks) };
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** To stderr: stdout carries the table or the JSON only. */
function say(sentence: string): void {
  console.error(sentence);
}
