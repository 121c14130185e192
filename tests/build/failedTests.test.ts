import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type SuiteReport, failedTests } from '../../build/failedTests.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

/** What Vitest reports of these files, and the folder that they were in. */
function reportOn(files: Record<string, string>): { report: SuiteReport; root: string } {
  const root = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const json = join(root, 'report.json');
  const options = ['--globals', '--maxWorkers=1', '--no-isolate', '--reporter=json', `--outputFile=${json}`];
  spawnSync('vitest', ['run', '--root', root, ...options]);
  return { report: JSON.parse(readFileSync(json, 'utf8')) as SuiteReport, root };
}

test('names each failed test with its file and what it threw, and what failed outside a test', () => {
  const { report, root } = reportOn({
    'sums.test.js': `
      describe('sums', () => {
        test('of one', () => expect(1).toBe(1));
        test('of two', () => expect(1 + 1).toBe(3));
      });
      test('of none', () => { throw new Error('There is nothing to add\\n'.repeat(50)); });`,
    'unread.test.js': `import './absent.js';`,
    'hook.test.js': `beforeAll(() => { throw new Error('No ground to stand on'); }); test('stands', () => {});`,
    'sound.test.js': `test('holds', () => {});`,
  });
  const [hook, none, two, unread, ...more] = failedTests(report, root).toSorted();
  expect(more).toEqual([]);
  expect(hook).toMatch(/^hook\.test\.js\n {4}.*No ground to stand on/);
  expect(two).toMatch(/^sums\.test\.js > sums > of two\n {4}AssertionError: expected 2 to be 3/);
  expect(none).toMatch(/^sums\.test\.js > of none\n {4}Error: There is nothing to add\n/);
  expect(none?.split('\n').length).toBeLessThan(10);
  expect(unread).toMatch(/^unread\.test\.js\n {4}.*absent\.js/);
  expect(report).toMatchObject({ numPassedTests: 2, numFailedTests: 2 });
});

test('lists so few of very many that the end of the output holds them', () => {
  const failed = { ancestorTitles: [''], title: 'fails', status: 'failed', failureMessages: ['Error'] };
  const file = { name: '/project/many.test.ts', status: 'failed', message: '', assertionResults: [failed] };
  const report = { numPassedTests: 0, numFailedTests: 60, numPendingTests: 0 };
  const lines = failedTests({ ...report, testResults: Array.from({ length: 60 }, () => file) }, '/project');
  expect(lines).toHaveLength(41);
  expect(lines.slice(-2)).toEqual(['many.test.ts > fails\n    Error', '… and 20 more']);
});
