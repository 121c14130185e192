/**
 * `npm test`: everything that must hold before a change lands, in the order in which it fails fastest, and at
 * the end one line with the count of tests.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = { unit: 'out/test/unit.json', e2e: 'out/test/e2e.json' };

function run(command: string, ...args: string[]): void {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    report();
    process.exit(status ?? 1);
  }
}

function vitest(config: string, outputFile: string): void {
  run(
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  );
}

/** Prints the sum of what ran; a step that never came counts nothing. */
function report(): void {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  for (const file of Object.values(results)) {
    try {
      const counts = JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as Record<string, number>;
      sums.passed += counts['numPassedTests'] ?? 0;
      sums.failed += counts['numFailedTests'] ?? 0;
      sums.skipped += counts['numPendingTests'] ?? 0;
    } catch {
      console.log(`(no result in ${file})`);
    }
  }
  console.log(`\n${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
}

for (const file of Object.values(results)) rmSync(`${root}/${file}`, { force: true });
run('node', 'build/prepareTests.ts');
run('npm', 'run', '--silent', 'check');
vitest('build/vitest.config.ts', results.unit);
run('node', 'build/build.ts');
vitest('build/vitest.e2e.config.ts', results.e2e);
report();
