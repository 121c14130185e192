/**
 * `npm test`: everything that must hold before a change lands, in the order in which it fails fastest, and at
 * the end one line with the count of tests.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/out/test`;
const suites = { unit: 'build/vitest.config.ts', e2e: 'build/vitest.e2e.config.ts' };
type Suite = keyof typeof suites;

/** Runs a program to its end and gives its exit code. What it prints is shown at once, or kept in a file. */
function run(command: string, args: readonly string[], log?: string): Promise<number> {
  const said = [command, ...args].join(' ');
  console.log(log === undefined ? `\n> ${said}` : `\n> ${said}   (shown when it has ended)`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: log === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    if (log !== undefined) {
      const file = createWriteStream(log);
      child.stdout?.pipe(file, { end: false });
      child.stderr?.pipe(file, { end: false });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function mustRun(command: string, ...args: readonly string[]): Promise<void> {
  const code = await run(command, args);
  if (code === 0) return;
  report();
  process.exit(code);
}

const vitest = (suite: Suite, log?: string): Promise<number> =>
  run(
    'vitest',
    [
      'run',
      '--config',
      suites[suite],
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${resultOf(suite)}`,
    ],
    log,
  );

const resultOf = (suite: Suite): string => `${folder}/${suite}.json`;

/** Prints the sum of what ran; a step that never came counts nothing. */
function report(): void {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of ['unit', 'e2e'] as const) {
    try {
      const counts = JSON.parse(readFileSync(resultOf(suite), 'utf8')) as Record<string, number>;
      sums.passed += counts['numPassedTests'] ?? 0;
      sums.failed += counts['numFailedTests'] ?? 0;
      sums.skipped += counts['numPendingTests'] ?? 0;
    } catch {
      console.log(`(no result of the ${suite} tests)`);
    }
  }
  console.log(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await mustRun('node', 'build/prepareTests.ts');
await mustRun('npm', 'run', '--silent', 'check');
await mustRun('node', 'build/build.ts');
// Side by side: an app that starts waits as much as it works, and neither suite keeps two cores busy by itself.
const e2eLog = `${folder}/e2e.log`;
const codes = await Promise.all([vitest('unit'), vitest('e2e', e2eLog)]);
console.log(`\n${readFileSync(e2eLog, 'utf8')}`);
report();
process.exitCode = Math.max(...codes);
