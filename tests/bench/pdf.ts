import { mkdir, stat } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkOutput, type Output } from './checkOutput.ts';
import { makePack } from './content.ts';
import type { Engine } from './engines/engine.ts';
import { engines } from './engines/index.ts';
import { limit } from './engines/limit.ts';
import { ours } from './engines/ours.ts';
import { installTypst } from './installTypst.ts';
import { measure, type Measurement } from './measure.ts';
import { printTable } from './printTable.ts';

/** One line of the benchmark's table. */
export interface Line extends Measurement, Partial<Output> {
  readonly engine: string;
  readonly bytes: number;
}

const usage = `npm run bench:pdf -- [--pages 500] [--runs 3] [--engine NAME]… [--with-typst] [--json]
Makes one synthetic pack with each engine in a process of its own and prints medians.
Engines: ${engines.map(({ name }) => name).join(', ')}.`;

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '500' },
    runs: { type: 'string', default: '3' },
    engine: { type: 'string', multiple: true },
    'with-typst': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(usage);
else await benchmark();

async function benchmark(): Promise<void> {
  if (options['with-typst']) installTypst();
  const pack = makePack(Number(options.pages));
  const folder = fileURLToPath(new URL('../../out/bench', import.meta.url));
  await mkdir(folder, { recursive: true });
  const lines: Line[] = [];
  for (const engine of engines.filter(({ name }) => options.engine?.includes(name) ?? true)) {
    const reason = engine.missing();
    if (reason !== undefined) {
      console.error(`${engine.name}: left out (${reason})`);
      continue;
    }
    console.error(`${engine.name}: ${options.runs} runs`);
    const files = {
      folder,
      input: join(folder, `${engine.name}.${engine.input}`),
      output: join(folder, `${engine.name}.pdf`),
    };
    await engine.prepare(pack, files);
    const measurement = await medianOf(engine, files, Number(options.runs));
    const output =
      engine === limit ? { bytes: (await stat(files.output)).size } : await checkOutput(pack, files.output);
    lines.push({ engine: engine.name, ...measurement, ...output });
  }
  if (options.json)
    console.log(
      JSON.stringify({
        reports: pack.reports.length,
        runs: Number(options.runs),
        cores: cpus().length,
        lines,
      }),
    );
  else printTable(lines, ours.name);
}

/** Medians of time and of peak memory over `runs` runs, each on its own. */
async function medianOf(
  engine: Engine,
  files: Parameters<typeof measure>[1],
  runs: number,
): Promise<Measurement> {
  const measured: Measurement[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure(engine, files));
  const peaks = measured.map(({ peakBytes }) => peakBytes).filter((peak) => peak !== undefined);
  return {
    seconds: median(measured.map(({ seconds }) => seconds)) ?? 0,
    peakBytes: median(peaks),
  };
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
