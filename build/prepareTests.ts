import { spawnSync } from 'node:child_process';
import { findBrowser, findJava, findProgram, isDebian } from './prepareFind.ts';

/** Something outside npm that tests use. */
interface Need {
  readonly name: string;
  readonly packages: readonly string[];
  readonly isThere: () => boolean;
  /** What the run does without it. */
  readonly without: 'stop' | 'skip';
  /** One sentence for people on a system where this script installs nothing. */
  readonly advice: string;
}

const needs: readonly Need[] = [
  {
    name: 'a browser',
    packages: ['chromium'],
    isThere: () => findBrowser() !== undefined,
    without: 'stop',
    advice: 'The end-to-end tests need Chromium, Chrome or Edge: install one, or name it in TABLED_BROWSER.',
  },
  {
    name: 'Java with JAXB 2',
    packages: ['default-jre-headless', 'libjaxb-java'],
    isThere: () => findJava() !== undefined,
    without: 'skip',
    advice:
      'PDF/UA validation is skipped: it needs Java 17 and the JAXB 2 jars of Debian (default-jre-headless, libjaxb-java).',
  },
  {
    name: 'Poppler',
    packages: ['poppler-utils'],
    isThere: () =>
      ['pdftotext', 'pdfinfo', 'pdftoppm'].every((program) => findProgram(program) !== undefined),
    without: 'skip',
    advice:
      'Tests that read PDFs with pdftotext, pdfinfo and pdftoppm are skipped: install Poppler to run them.',
  },
  {
    name: 'qpdf',
    packages: ['qpdf'],
    isThere: () => findProgram('qpdf') !== undefined,
    without: 'skip',
    advice: 'Syntax checks of PDFs are skipped: install qpdf to run them.',
  },
  {
    name: 'liblouis',
    packages: ['liblouis-bin', 'liblouis-data'],
    isThere: () => findProgram('lou_translate') !== undefined,
    without: 'skip',
    advice:
      'Contracted braille, and our own letter by letter beside another, are not tested: install liblouis.',
  },
  {
    name: 'age',
    packages: ['age'],
    isThere: () => findProgram('age') !== undefined,
    without: 'skip',
    advice: 'That the program age reads what Tabled has encrypted is not tested: install age.',
  },
];

/** `apt-get` as root or through a sudo that asks for no password; undefined where neither is possible. */
function aptGet(): readonly string[] | undefined {
  if (!isDebian() || findProgram('apt-get') === undefined) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const sudo = findProgram('sudo');
  if (sudo === undefined || spawnSync(sudo, ['-n', 'true']).status !== 0) return undefined;
  return [sudo, '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
}

/** Installs with as little said as possible; what apt-get printed is shown only when it failed. */
function install(apt: readonly string[], packages: readonly string[]): void {
  const [program = 'apt-get', ...before] = apt;
  const steps = [
    ['update', '-qq'],
    ['install', '-qq', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...packages],
  ];
  for (const step of steps) {
    console.log(
      `Preparing the tests: apt-get ${step[0]} ${step[0] === 'install' ? packages.join(' ') : ''}`.trimEnd(),
    );
    const run = spawnSync(program, [...before, ...step], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (run.status !== 0) {
      console.error(run.stderr);
      return;
    }
  }
}

/**
 * Finds what the tests need besides npm packages; on Debian, installs what is missing; elsewhere says in a sentence what
 * to install. Ends with 1 only where the tests cannot run at all.
 */
function prepareTests(): number {
  let missing = needs.filter((need) => !need.isThere());
  const apt = missing.length > 0 ? aptGet() : undefined;
  if (apt !== undefined) {
    install(
      apt,
      missing.flatMap((need) => need.packages),
    );
    missing = missing.filter((need) => !need.isThere());
  }
  for (const need of missing) {
    const onDebian = isDebian() ? ` As root: apt-get install ${need.packages.join(' ')}` : '';
    (need.without === 'stop' ? console.error : console.log)(`${need.advice}${onDebian}`);
  }
  return missing.some((need) => need.without === 'stop') ? 1 : 0;
}

process.exitCode = prepareTests();
