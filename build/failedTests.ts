import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What is read of the report that Vitest writes as JSON of one suite. */
export interface SuiteReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  /** The path of the file, absolute. */
  readonly name: string;
  readonly status: string;
  /** What went wrong outside the tests of the file; empty where nothing did. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[];
    readonly title: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

const mostListed = 40;
const linesOfAnError = 6;

/**
 * The failed tests of a suite, a few lines for each: the file below `root`, the name, the first lines of what it threw. A
 * file that failed outside its tests (it does not load, its worker died, a hook threw) is named with what it says of that.
 */
export function failedTests({ testResults }: SuiteReport, root: string): string[] {
  const failed = testResults.flatMap((file) => failedOf(file, relative(root, file.name)));
  const left = failed.length - mostListed;
  return left > 0 ? [...failed.slice(0, mostListed), `… and ${left} more`] : failed;
}

function failedOf({ status, message, assertionResults }: FileReport, path: string): string[] {
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length > 0)
    return tests.map((test) =>
      described(
        [path, ...test.ancestorTitles.filter((title) => title !== ''), test.title],
        test.failureMessages,
      ),
    );
  if (status !== 'failed') return [];
  return [described([path], [message || 'failed outside its tests: its output above says where'])];
}

function described(name: readonly string[], errors: readonly string[]): string {
  const lines = errors.flatMap((error) =>
    stripVTControlCharacters(error)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, linesOfAnError),
  );
  return [name.join(' > '), ...lines.map((line) => `    ${line.slice(0, 300)}`)].join('\n');
}
