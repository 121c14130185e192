import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exportFormats } from '../../../shared/editions.ts';
import { exportDocument } from '../../../electron/export/export.ts';
import { smallDisk } from '../../fixtures/smallDisk.ts';
import { kitchenSink as document } from '../../fixtures/kitchenSink.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';

describe.each(exportFormats)('an export as %s', (format) => {
  test('is one whole file, and its size and hash are those of the file', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'pack');
    const exported = valueOf(await exportDocument(document, { format, file }));
    const bytes = readFileSync(file);
    expect(exported).toMatchObject({ file, bytes: bytes.length });
    expect(exported.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(readdirSync(folder)).toEqual(['pack']);
  });

  test('has the same bytes each time', async () => {
    const folder = temporaryFolder();
    const once = valueOf(await exportDocument(document, { format, file: join(folder, 'a') }));
    const again = valueOf(await exportDocument(document, { format, file: join(folder, 'b') }));
    expect(again.sha256).toBe(once.sha256);
  });

  test('tells how far it is, up to the end', async () => {
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number) => void steps.push([done, total]);
    valueOf(await exportDocument(document, { format, file: join(temporaryFolder(), 'a'), onProgress }));
    const last = steps.at(-1)!;
    expect(last[0]).toBe(last[1]);
    expect(steps.every(([, total]) => total === last[1])).toBe(true);
    expect(steps.map(([done]) => done)).toEqual(steps.map(([done]) => done).sort((a, b) => a - b));
  });

  test('replaces an older file of the name', async () => {
    const file = join(temporaryFolder(), 'pack');
    writeFileSync(file, 'old');
    valueOf(await exportDocument(document, { format, file }));
    expect(statSync(file).size).toBeGreaterThan(1000);
  });

  test('that is cancelled before it begins writes nothing', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'pack');
    const options = { format, file, signal: AbortSignal.abort() };
    expect(problemOf(await exportDocument(document, options)).kind).toBe('cancelled');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('pages are counted in PDF and braille, and in no other format', async () => {
  const file = join(temporaryFolder(), 'pack');
  const pages = [];
  for (const format of exportFormats)
    pages.push(valueOf(await exportDocument(document, { format, file })).pages);
  expect(pages).toEqual([expect.any(Number), null, null, null, expect.any(Number)]);
  expect(pages[0]).toBeGreaterThan(3);
});

describe.each(exportFormats)('a cancelled export as %s', (format) => {
  test.each(['first', 'last'])(
    'at its %s step keeps the older file and leaves nothing beside it',
    async (step) => {
      const folder = temporaryFolder();
      const file = join(folder, 'pack');
      writeFileSync(file, 'old');
      const cancel = new AbortController();
      const onProgress = (done: number, total: number) => {
        if (step === 'first' || done === total) cancel.abort();
      };
      const options = { format, file, onProgress, signal: cancel.signal };
      expect(problemOf(await exportDocument(document, options))).toEqual({
        kind: 'cancelled',
        message: 'The export was cancelled, and no file was written.',
      });
      expect(readdirSync(folder)).toEqual(['pack']);
      expect(readFileSync(file, 'utf8')).toBe('old');
    },
  );
});

describe('a place that cannot be written', () => {
  const refusals: [string, (folder: string) => string, RegExp][] = [
    ['a folder that does not exist', (folder) => join(folder, 'no', 'a.pdf'), /its folder does not exist/],
    ['a folder that is a file', (folder) => join(folder, 'file', 'a.pdf'), /its folder does not exist/],
    ['a name that a folder has', (folder) => join(folder, 'taken.pdf'), /A folder is called "taken.pdf"/],
    ['a name that is too long', (folder) => join(folder, `${'a'.repeat(250)}.pdf`), /too long a name/],
  ];
  test.each(refusals)('%s is refused', async (_, name, sentence) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'taken.pdf'));
    const problem = problemOf(await exportDocument(document, { format: 'text', file: name(folder) }));
    expect(problem.kind).toBe('cannotWrite');
    expect(problem.message).toMatch(sentence);
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken.pdf']);
  });
});

describe('a full disk', () => {
  const disk = smallDisk(24);
  afterAll(() => disk?.remove());
  test.skipIf(disk === undefined).each(exportFormats)(
    'stops %s, and keeps the older file',
    async (format) => {
      const { folder } = disk!;
      const file = join(folder, 'pack');
      writeFileSync(file, 'old');
      const problem = problemOf(await exportDocument(document, { format, file }));
      expect(problem).toEqual({
        kind: 'diskFull',
        message: 'There is no room left on the disk for "pack": free some space or choose another folder.',
      });
      expect(readdirSync(folder)).toEqual(['pack']);
      expect(readFileSync(file, 'utf8')).toBe('old');
    },
  );
});
