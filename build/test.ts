/**
 * `npm test`: everything that must hold before a change lands, in the order in which it fails fastest; at the end what
 * failed, because those who see the end of a long output alone must know it, and one line with the count of tests.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type SuiteReport, failedTests } from './failedTests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}/out/test`;
const suites = { unit: 'build/vitest.config.ts', e2e: 'build/vitest.e2e.config.ts' };
type Suite = keyof typeof suites;

/** Pictures of the screens are for people, who get them by `npm run test:e2e`. */
const env = { ...process.env, TABLED_PICTURES: 'none' };

const running = new Set<ChildProcess>();
// What runs beside a step that failed has no use any more.
process.once('exit', () => running.forEach((child) => child.kill()));

/** Runs a program to its end and gives its exit code. */
function run(command: string, args: readonly string[]): Promise<number> {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    running.add(child);
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

async function mustRun(command: string, ...args: readonly string[]): Promise<void> {
  const code = await run(command, args);
  if (code === 0) return;
  report([`${[command, ...args].join(' ')} ended with ${code}: its output above says why`]);
  process.exit(code);
}

async function vitest(suite: Suite): Promise<number> {
  return run('vitest', [
    'run',
    '--config',
    suites[suite],
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultOf(suite)}`,
  ]);
}

const resultOf = (suite: Suite): string => `${folder}/${suite}.json`;

/** What Vitest reported of a suite; undefined where it never came to it. */
function reportOf(suite: Suite): SuiteReport | undefined {
  try {
    return JSON.parse(readFileSync(resultOf(suite), 'utf8')) as SuiteReport;
  } catch {
    return undefined;
  }
}

/** Prints what failed, `steps` first, and as the last line the sum of what ran; a step that never came counts nothing. */
function report(steps: readonly string[], codes: Partial<Record<Suite, number>> = {}): void {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  const failed = [...steps];
  for (const suite of ['unit', 'e2e'] as const) {
    const result = reportOf(suite);
    if (result === undefined) {
      failed.push(`(no result of the ${suite} tests)`);
      continue;
    }
    sums.passed += result.numPassedTests;
    sums.failed += result.numFailedTests;
    sums.skipped += result.numPendingTests;
    const ofSuite = failedTests(result, root);
    if (ofSuite.length === 0 && (codes[suite] ?? 0) !== 0)
      ofSuite.push(`The ${suite} tests ended with ${codes[suite]} though each passed: see “Unhandled” above`);
    failed.push(...ofSuite);
  }
  if (failed.length > 0) console.log(`\nFailed:\n\n${failed.join('\n\n')}`);
  console.log(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// The steps of `npm run check` and the build, in two lanes that take about as long: Prettier and those after it keep one core
// busy, the type checks what is left of the other. What the tests need is fetched meanwhile, because no step here needs it.
await Promise.all([
  mustRun('node', 'build/prepareTests.ts'),
  mustRun('npm', 'run', '--silent', 'format')
    .then(() => mustRun('npm', 'run', '--silent', 'unused'))
    .then(() => mustRun('node', 'build/build.ts')),
  mustRun('npm', 'run', '--silent', 'types').then(() => mustRun('npm', 'run', '--silent', 'lint')),
]);
// One after the other, because each keeps all cores busy by itself.
const codes = { unit: await vitest('unit'), e2e: await vitest('e2e') };
report([], codes);
process.exitCode = Math.max(codes.unit, codes.e2e);
