/**
 * `npm test`: everything that must hold before a change lands, in the order in which it fails fastest, and at
 * the end one line with the count of tests.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/out/test`;
const suites = { unit: 'build/vitest.config.ts', e2e: 'build/vitest.e2e.config.ts' };
type Suite = keyof typeof suites;

/** Runs a program to its end and gives its exit code. */
function run(command: string, args: readonly string[]): Promise<number> {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
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

const vitest = (suite: Suite): Promise<number> =>
  run('vitest', [
    'run',
    '--config',
    suites[suite],
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultOf(suite)}`,
  ]);

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
// One after the other, because each keeps all cores busy by itself.
const codes = [await vitest('unit'), await vitest('e2e')];
report();
process.exitCode = Math.max(...codes);
