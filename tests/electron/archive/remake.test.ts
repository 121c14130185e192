import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appVersion } from '../../../electron/appVersion.ts';
import { archiveMeeting } from '../../../electron/archive/archiveMeeting.ts';
import { bagContent } from '../../../electron/archive/bagContent.ts';
import { readDocument } from '../../../electron/archive/readDocument.ts';
import { remakeBag } from '../../../electron/archive/remake.ts';
import { meetingByRef, openLibrary } from '../../../electron/library.ts';
import { makeExempt } from '../../fixtures/exemptMeeting.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { now, problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';
import { newKey } from './smallArchive.ts';

const ref = 'rutland-cabinet-2017-04-18';
const { signal } = new AbortController();

describe('a bag that holds its documents as data', () => {
  let folder: string;
  let archive: string;
  let identity: string;
  const open = () => join(archive, `${ref}-v2`);
  const closed = () => join(archive, `${ref}-v2-restricted`);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tabled-remake-'));
    archive = join(folder, 'archive');
    const library = valueOf(await openLibrary(makeSampleLibrary(folder), { now }));
    makeExempt(library, ref);
    identity = await generateX25519Identity();
    const recipients = [await identityToRecipient(identity)];
    const meeting = valueOf(meetingByRef(library, ref));
    valueOf(await archiveMeeting({ library, meeting, archive, key: newKey(), recipients, now, signal }));
    library.close();
    writeFileSync(join(folder, 'identity.txt'), `# made for a test\n${identity}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has all its PDFs made again byte for byte, those of the public edition as well', async () => {
    const remade = valueOf(await remakeBag(valueOf(await bagContent(open(), '')), signal));
    const names = ['record-of-decisions', 'minutes', 'decision-notice', 'action-sheet'];
    const paths = [
      ...[1, 2].map((number) => `pack/${ref}-version-${number}-public`),
      ...names.map((name) => `records/${name}-public`),
    ];
    expect(remade.map(({ file, same }) => [file, same])).toEqual(
      paths.flatMap((path) => [
        [`${path}.pdf`, true],
        [`${path}-large-print.pdf`, true],
      ]),
    );
    expect(remade[0]).toMatchObject({ madeBy: appVersion(), version: appVersion() });
  });

  test('is read and made again out of the encrypted record, with the identity that it was encrypted for', async () => {
    const content = valueOf(await bagContent(closed(), ` ${identity}\n`));
    const remade = valueOf(await remakeBag(content, signal));
    expect(remade).toHaveLength(12);
    expect(remade.every(({ same }) => same)).toBe(true);
    expect(problemOf(await bagContent(closed(), '')).message).toContain('This bag is encrypted');
    expect(problemOf(await bagContent(closed(), 'AGE-SECRET-KEY-1X')).message).toContain(
      'no identity of age',
    );
    const other = await generateX25519Identity();
    expect(problemOf(await bagContent(closed(), other)).message).toContain('does not open the bag');
  });

  test('tells a PDF that is not what its data make, and does not blame the bag where another version made it', async () => {
    const real = valueOf(await bagContent(open(), ''));
    const pdf = `pack/${ref}-version-1-public.pdf`;
    const withPdf = {
      ...real,
      bytes: async (path: string) => (path === pdf ? Buffer.from('%PDF') : real.bytes(path)),
    };
    const changed = valueOf(await remakeBag(withPdf, signal));
    expect(changed.filter(({ same }) => !same).map(({ file }) => file)).toEqual([pdf]);
    const older = {
      ...withPdf,
      json: async (path: string) => {
        const value = await real.json(path);
        return path === 'remake.json' ? { ...(value as object), madeBy: '0.0.1' } : value;
      },
    };
    expect(valueOf(await remakeBag(older, signal))[0]).toMatchObject({ same: false, madeBy: '0.0.1' });
  });

  test('is refused where its data are none, or are those of a later version', async () => {
    const real = valueOf(await bagContent(open(), ''));
    const holding = (value: unknown) => ({ ...real, json: () => Promise.resolve(value) });
    expect(problemOf(await readDocument(holding(undefined), 'x.json')).kind).toBe('damaged');
    expect(problemOf(await readDocument(holding({ version: 1 }), 'x.json')).kind).toBe('damaged');
    expect(problemOf(await readDocument(holding({ version: 2 }), 'x.json')).message).toContain(
      'later version',
    );
    expect(problemOf(await remakeBag(holding({}), signal)).message).toContain('does not say what');
  });

  test('reads nothing that its own lists do not have, wherever they point', async () => {
    const content = valueOf(await bagContent(open(), ''));
    await expect(content.bytes('../bagit.txt')).rejects.toThrow('holds no file');
    expect(await content.json('../../../identity.txt')).toBeUndefined();
  });

  test('holds the schema of the data, and explains it', async () => {
    const content = valueOf(await bagContent(open(), ''));
    expect(await content.json('documents/schema.json')).toMatchObject({ title: 'Document of Tabled' });
    const readme = readFileSync(join(open(), 'data', 'README.txt'), 'utf8').replaceAll(/\s+/g, ' ');
    expect(readme).toContain('documents/schema.json" describes that tree in JSON Schema');
  });

  test('is made again by "verify --remake", which tells what it could not open', async () => {
    const alone = await runHere(['verify', archive, '--remake']);
    expect(alone.code).toBe(1);
    expect(alone.out).toContain(`  pack/${ref}-version-2-public.pdf: made again, byte for byte`);
    expect(alone.out).toContain('No PDF was made again: This bag is encrypted');
    const args = ['verify', archive, '--remake', '--identity-file', join(folder, 'identity.txt')];
    const both = await runHere(args);
    expect(both).toMatchObject({ code: 0, err: '' });
    expect(both.out.match(/byte for byte/g)).toHaveLength(24);
    const one = await runHere(['verify', open(), '--remake', '--json']);
    expect(JSON.parse(one.out)).toMatchObject({ sound: true, remade: { [`${ref}-v2`]: { ok: true } } });
  });
});
