import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderFiles } from '../../../electron/archive/folderFiles.ts';
import { publicHex } from '../../../electron/archive/ledger.ts';
import { type Verdict, verifyArchive } from '../../../electron/archive/verifyArchive.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { addBag, makeArchive, newKey } from './smallArchive.ts';
import { draws } from '../../fixtures/draws.ts';

const faultsOf = ({ bags, problems }: Verdict): string[] => [
  ...problems,
  ...bags.flatMap((bag) => bag.problems.map((problem) => `${bag.name}: ${problem}`)),
];

const verdictOn = async (folder: string, key?: string): Promise<string[]> =>
  faultsOf(valueOf(await verifyArchive(folder, key)));

async function archive(): Promise<string> {
  const folder = temporaryFolder();
  await makeArchive(folder);
  return folder;
}

describe('an archive that nobody touched', () => {
  test('is complete, unaltered and in the chain, as is a copy of it elsewhere', async () => {
    const folder = await archive();
    const verdict = valueOf(await verifyArchive(folder));
    expect(faultsOf(verdict)).toEqual([]);
    expect(verdict.bags.map(({ name }) => name)).toEqual(['cabinet-1', 'cabinet-2', 'board-1']);
    const stick = join(temporaryFolder(), 'stick');
    cpSync(folder, stick, { recursive: true });
    expect(valueOf(await verifyArchive(stick))).toEqual(verdict);
  });

  test('is checked bag by bag, too', async () => {
    const folder = await archive();
    expect(await verdictOn(join(folder, 'cabinet-2'))).toEqual([]);
    appendFileSync(join(folder, 'cabinet-1', 'data', 'pack.pdf'), ' ');
    expect(await verdictOn(join(folder, 'cabinet-2'))).toEqual([]);
    expect(await verdictOn(join(folder, 'cabinet-1'))).toEqual([
      'cabinet-1: "data/pack.pdf" has been altered.',
    ]);
  });

  test.each(['sha256', 'sha512'])('has manifests that %ssum reads', async (algorithm) => {
    const folder = await archive();
    // RFC 8493 encodes the % in a name of the other bag, which these programs do not know; no bag of ours has one.
    for (const bag of ['cabinet-1', 'board-1'])
      for (const manifest of [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`]) {
        const args = ['--strict', '--quiet', '-c', manifest];
        const { status, stderr } = spawnSync(`${algorithm}sum`, args, { cwd: join(folder, bag) });
        expect([status, stderr.toString()]).toEqual([0, '']);
      }
  });
});

describe('says exactly what is wrong', () => {
  const cases: [string, (folder: string) => void, string[]][] = [
    [
      'a file renamed',
      (folder) =>
        renameSync(join(folder, 'cabinet-1/data/pack.pdf'), join(folder, 'cabinet-1/data/agenda.pdf')),
      ['cabinet-1: "data/pack.pdf" has been renamed to "data/agenda.pdf".'],
    ],
    [
      'a file removed',
      (folder) => rmSync(join(folder, 'board-1/data/a/b/c.txt')),
      [
        'board-1: "data/a/b/" is no file, and no bag of Tabled holds such a thing.',
        'board-1: "data/a/b/c.txt" is missing.',
      ],
    ],
    [
      'a file added beside the payload',
      (folder) => writeFileSync(join(folder, 'cabinet-2/note.txt'), 'x'),
      ['cabinet-2: "note.txt" has been added: no manifest names it.'],
    ],
    [
      'a link in place of a file',
      (folder) => {
        rmSync(join(folder, 'cabinet-1/data/pack.pdf'));
        symlinkSync('/etc/hostname', join(folder, 'cabinet-1/data/pack.pdf'));
      },
      [
        'cabinet-1: "data/pack.pdf" is no file, and no bag of Tabled holds such a thing.',
        'cabinet-1: "data/pack.pdf" is missing.',
      ],
    ],
    [
      'a bag removed',
      (folder) => rmSync(join(folder, 'cabinet-2'), { recursive: true }),
      ['cabinet-2: The bag is missing.'],
    ],
    [
      'a bag put in',
      (folder) => cpSync(join(folder, 'cabinet-2'), join(folder, 'cabinet-3'), { recursive: true }),
      ['cabinet-3: The ledger does not name this bag.'],
    ],
    [
      'an unfinished bag',
      (folder) => mkdirSync(join(folder, 'cabinet-9.part')),
      [
        'cabinet-9.part: "bagit.txt" is missing: this is no bag.',
        'cabinet-9.part: "manifest-sha256.txt" is missing.',
        'cabinet-9.part: "tagmanifest-sha256.txt" is missing.',
        'cabinet-9.part: "manifest-sha512.txt" is missing.',
        'cabinet-9.part: "tagmanifest-sha512.txt" is missing.',
        'cabinet-9.part: The ledger does not name this bag.',
      ],
    ],
    [
      'two lines of the ledger in the other order',
      (folder) => changeLedger(folder, ([a = '', b = '', c = '']) => [b, a, c]),
      ['Line 1 of the ledger has the number 2: lines were taken out, put in or moved.'],
    ],
    [
      'a line taken out of the ledger',
      (folder) => changeLedger(folder, ([, ...rest]) => rest),
      ['Line 1 of the ledger has the number 2: lines were taken out, put in or moved.'],
    ],
    [
      'the last line of the ledger cut off',
      (folder) => changeLedger(folder, (lines) => lines.slice(0, -1)),
      ['board-1: The ledger does not name this bag.'],
    ],
  ];

  test.each(cases)('%s', async (_, tamper, faults) => {
    const folder = await archive();
    tamper(folder);
    expect(await verdictOn(folder)).toEqual(faults);
  });

  test('a bag made anew with other files and right manifests does not fit the ledger', async () => {
    const folder = await archive();
    const ledger = readFileSync(join(folder, 'ledger.jsonl'), 'utf8');
    rmSync(join(folder, 'cabinet-2'), { recursive: true });
    await addBag(folder, 'cabinet-2', { 'pack.pdf': 'forged' }, newKey());
    writeFileSync(join(folder, 'ledger.jsonl'), ledger);
    expect(await verdictOn(folder)).toEqual([
      'cabinet-2: Its tag manifests are not those that the ledger was signed for.',
    ]);
  });

  test('an archive signed anew with another key is told by the key', async () => {
    const key = newKey();
    const folder = temporaryFolder();
    await makeArchive(folder, newKey());
    expect(await verdictOn(folder)).toEqual([]);
    const [fault = ''] = await verdictOn(folder, publicHex(key));
    expect(fault).toMatch(
      /^The ledger is signed with the key [0-9a-f]{64}, not with the one that was given\.$/,
    );
  });

  test('a line signed with a second key is refused', async () => {
    const folder = await archive();
    await addBag(folder, 'board-2', { 'a.txt': 'a' }, newKey());
    expect(await verdictOn(folder)).toContain(
      'Line 4 of the ledger is signed with another key than the lines before it.',
    );
  });
});

test('a folder without ledger and bag, and one that is not there, are refused', async () => {
  expect(problemOf(await verifyArchive(temporaryFolder())).kind).toBe('invalid');
  expect(problemOf(await verifyArchive(join(temporaryFolder(), 'none'))).kind).toBe('notFound');
});

test(`of ${draws(1000)} random tamperings each is found`, async () => {
  const folder = await archive();
  const { files } = folderFiles(folder);
  const file = fc.constantFrom(...files);
  const tampering = fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), file, at: fc.nat(), bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('remove' as const), file }),
    fc.record({ kind: fc.constant('rename' as const), file, to: fc.stringMatching(/^[a-z]{1,8}$/) }),
    fc.record({ kind: fc.constant('add' as const), file, name: fc.stringMatching(/^[a-z]{1,8}$/) }),
    fc.record({ kind: fc.constant('cut' as const), file, by: fc.nat() }),
    fc.record({ kind: fc.constant('swap' as const), a: fc.nat(2), b: fc.nat(2) }),
  );
  await fc.assert(
    fc.asyncProperty(tampering, async (how) => {
      const undo = tamperWith(folder, how);
      fc.pre(undo !== undefined);
      try {
        // A ledger that is gone leaves no archive at all, which is a refusal.
        const verdict = await verifyArchive(folder);
        expect(verdict.ok ? faultsOf(verdict.value) : [verdict.problem.message]).not.toEqual([]);
      } finally {
        undo?.();
      }
    }),
    { numRuns: draws(1000) },
  );
  expect(await verdictOn(folder)).toEqual([]);
});

type Tampering =
  | { kind: 'flip'; file: string; at: number; bit: number }
  | { kind: 'remove'; file: string }
  | { kind: 'rename'; file: string; to: string }
  | { kind: 'add'; file: string; name: string }
  | { kind: 'cut'; file: string; by: number }
  | { kind: 'swap'; a: number; b: number };

/** Does it and gives what takes it back; undefined where it would change nothing. */
function tamperWith(folder: string, how: Tampering): (() => void) | undefined {
  if (how.kind === 'swap') {
    if (how.a === how.b) return undefined;
    const ledger = join(folder, 'ledger.jsonl');
    const before = readFileSync(ledger);
    changeLedger(folder, (lines) =>
      lines.map((line, at) =>
        at === how.a ? (lines[how.b] ?? '') : at === how.b ? (lines[how.a] ?? '') : line,
      ),
    );
    return () => writeFileSync(ledger, before);
  }
  const path = join(folder, how.file);
  if (how.kind === 'add') {
    const added = join(dirname(path), `${how.name}.added`);
    writeFileSync(added, 'x');
    return () => rmSync(added);
  }
  const before = readFileSync(path);
  const putBack = (): void => writeFileSync(path, before);
  switch (how.kind) {
    case 'remove':
      rmSync(path);
      return putBack;
    case 'rename': {
      const to = join(dirname(path), `${how.to}.renamed`);
      renameSync(path, to);
      return () => renameSync(to, path);
    }
    case 'cut':
      if (before.length === 0) return undefined;
      writeFileSync(path, before.subarray(0, how.by % before.length));
      return putBack;
    case 'flip': {
      if (before.length === 0) return undefined;
      const bytes = Buffer.from(before);
      const at = how.at % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << how.bit);
      writeFileSync(path, bytes);
      return putBack;
    }
  }
}

function changeLedger(folder: string, change: (lines: string[]) => string[]): void {
  const ledger = join(folder, 'ledger.jsonl');
  const lines = readFileSync(ledger, 'utf8').trimEnd().split('\n');
  writeFileSync(
    ledger,
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}
