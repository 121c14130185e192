import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishPart, finishedName, newPart, removePart } from '../../electron/partFile.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

/** The number of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('a part takes the place of the old file when it is finished', () => {
  const file = join(temporaryFolder(), 'pack.pdf');
  writeFileSync(file, 'old');
  const part = newPart(file);
  writeFileSync(part, 'new');
  expect(readFileSync(file, 'utf8')).toBe('old');
  finishPart(part, file);
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test('two that write the same file have two parts', () => {
  const file = join(temporaryFolder(), 'pack.pdf');
  expect(newPart(file)).not.toBe(newPart(file));
});

test('what a killed process left is removed, and nothing else', () => {
  const folder = temporaryFolder();
  const dead = deadProcess();
  const left = [`pack.pdf.${dead}-1.part`, `pack.pdf.${dead}-2.part-wal`, `pack.pdf.${dead}-2.part-shm`];
  const others = [
    'pack.pdf',
    'pack.pdf.part',
    `pack.pdf.${process.pid}-99.part`,
    `other.pdf.${dead}-1.part`,
    `pack.pdf.${dead}-1.part.pdf`,
    `old-pack.pdf.${dead}-1.part`,
  ];
  for (const name of [...left, ...others]) writeFileSync(join(folder, name), '');
  newPart(join(folder, 'pack.pdf'));
  expect(readdirSync(folder).sort()).toEqual(others.sort());
});

test('a part is removed with the journals beside it', () => {
  const folder = temporaryFolder();
  const part = newPart(join(folder, 'a.tabled'));
  for (const suffix of ['', '-wal', '-shm', '-journal']) writeFileSync(part + suffix, '');
  removePart(part);
  expect(readdirSync(folder)).toEqual([]);
});

test('a person is told the name that a part will have', () => {
  expect(finishedName(newPart(join('some', 'pack.1-2.pdf')))).toBe('pack.1-2.pdf');
  expect(finishedName(join('some', 'pack.pdf'))).toBe('pack.pdf');
});
