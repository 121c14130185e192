import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArchiveOrder, archiveMeeting } from '../../../electron/archive/archiveMeeting.ts';
import { zipParts } from '../../../electron/import/zipEntries.ts';
import { bagContent } from '../../../electron/archive/bagContent.ts';
import { folderFiles } from '../../../electron/archive/folderFiles.ts';
import { publicHex } from '../../../electron/archive/ledger.ts';
import { remakeBag } from '../../../electron/archive/remake.ts';
import { verifyArchive } from '../../../electron/archive/verifyArchive.ts';
import { type Library, meetingByRef, openLibrary } from '../../../electron/library.ts';
import { dispose } from '../../../electron/store/dispose.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { exemptWords, makeExempt } from '../../fixtures/exemptMeeting.ts';
import { tinyNote } from '../../fixtures/notes.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { now, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { newKey } from './smallArchive.ts';

const exemptRef = 'bcp-cabinet-2021-09-01';
const openRef = 'rutland-cabinet-2017-04-18';
/** What a reader has noted for themselves. */
const privateWord = 'Quitchdrummer';

describe('meetings of the sample', () => {
  let folder: string;
  let library: Library;
  let archive: string;
  let identity: string;
  const key = newKey();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tabled-archive-'));
    archive = join(folder, 'archive');
    library = valueOf(await openLibrary(makeSampleLibrary(folder), { now }));
    identity = await generateX25519Identity();
    makeExempt(library, exemptRef);
    for (const pack of [openRef, exemptRef]) {
      const anchor = { ...tinyNote(pack).anchor, pack };
      const note = tinyNote(pack, { text: privateWord, from: '', anchor });
      valueOf(saveRow(library.write!, 'note', note, { at: now.toISOString(), by: 'A Member' }));
    }
    for (const ref of [openRef, exemptRef])
      valueOf(await archiveMeeting(await orderFor(library, ref, archive, { key, identity })));
  });
  afterAll(() => {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('become bags that verify finds sound, an open one and, where there is more, a restricted one', async () => {
    const verdict = valueOf(await verifyArchive(archive, publicHex(key)));
    expect(verdict).toEqual({
      bags: [`${openRef}-v1`, `${exemptRef}-v2`, `${exemptRef}-v2-restricted`].map((name) => ({
        name,
        problems: [],
      })),
      problems: [],
      key: publicHex(key),
    });
    expect(readdirSync(archive)).toHaveLength(4);
  });

  test('explain themselves, with every file named', () => {
    const bag = join(archive, `${openRef}-v1`, 'data');
    const html = readFileSync(join(bag, 'index.html'), 'utf8');
    const text = readFileSync(join(bag, 'README.txt'), 'utf8').replaceAll(/\s+/g, '');
    const others = folderFiles(bag).files.filter((path) => !['index.html', 'README.txt'].includes(path));
    expect(others.length).toBeGreaterThan(15);
    for (const path of others) {
      expect(html).toContain(path);
      expect(text).toContain(path.replaceAll(/\s+/g, ''));
    }
  });

  test('keep the published document byte for byte, so that its hash can be checked', () => {
    const [version] = readKind(library.read, 'packVersion', 'meetingId = :id', {
      id: valueOf(meetingByRef(library, openRef)).id,
    });
    const kept = join(archive, `${openRef}-v1`, 'data', 'documents', 'version-1.json');
    expect(readFileSync(kept, 'utf8')).toBe(version?.document);
  });

  test('leave out of the open bag what the public may not see', () => {
    const bag = join(archive, `${exemptRef}-v2`);
    for (const path of folderFiles(bag).files.filter((each) => !each.endsWith('.pdf'))) {
      const text = readFileSync(join(bag, path), 'utf8').replaceAll(/\s+/g, ' ');
      expect(text.includes(exemptWords), path).toBe(false);
    }
  });

  test('hold nothing of what a reader noted for themselves, not even the restricted one', async () => {
    for (const path of folderFiles(archive).files)
      expect(readFileSync(join(archive, path)).includes(privateWord), path).toBe(false);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const file = join(archive, `${exemptRef}-v2-restricted`, 'data', 'record.zip.age');
    const record = await zipParts(await decrypter.decrypt(readFileSync(file)));
    for (const name of ['decisions.json', 'audit.jsonl', 'checks.json'])
      expect(await record.text(name), name).not.toContain(privateWord);
  });

  test('keep the whole record for the recipients alone', async () => {
    const file = join(archive, `${exemptRef}-v2-restricted`, 'data', 'record.zip.age');
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const record = await zipParts(await decrypter.decrypt(readFileSync(file)));
    const text = await record.text('pack/bcp-cabinet-2021-09-01-version-2-members.txt');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(exemptWords);
    const other = new Decrypter();
    other.addIdentity(await generateX25519Identity());
    await expect(other.decrypt(readFileSync(file))).rejects.toThrow('no identity matched');
  });

  test('are archived again under another name, and never over what is there', async () => {
    const again = valueOf(await archiveMeeting(await orderFor(library, openRef, archive, { key, identity })));
    expect(again.bags).toEqual([`${openRef}-v1-2`]);
    expect(valueOf(await verifyArchive(archive)).bags).toHaveLength(4);
  });

  test('leave the restricted bag out where somebody asks for the open one alone', async () => {
    const other = join(folder, 'open-only');
    const order = await orderFor(library, exemptRef, other, { key });
    expect(valueOf(await archiveMeeting({ ...order, openOnly: true })).bags).toEqual([`${exemptRef}-v2`]);
    expect(valueOf(await verifyArchive(other)).problems).toEqual([]);
  });

  test('are refused without recipients, with another key, and into an archive that was tampered with', async () => {
    const order = await orderFor(library, exemptRef, archive, { key, identity });
    expect(problemOf(await archiveMeeting({ ...order, recipients: [] })).message).toContain(
      'not for publication',
    );
    expect(problemOf(await archiveMeeting({ ...order, recipients: ['age1nonsense'] })).message).toContain(
      '"age1nonsense" is no recipient',
    );
    expect(problemOf(await archiveMeeting({ ...order, key: newKey() })).message).toContain('another key');
    const ledger = join(archive, 'ledger.jsonl');
    const sound = readFileSync(ledger);
    writeFileSync(ledger, sound.subarray(0, -2));
    expect(problemOf(await archiveMeeting(order)).kind).toBe('damaged');
    writeFileSync(ledger, sound);
    expect(valueOf(await verifyArchive(archive)).problems).toEqual([]);
  });
});

test('a meeting whose reports were disposed of is archived with what is left, and says that they are gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-archive-'));
  const library = valueOf(await openLibrary(makeSampleLibrary(folder), { now }));
  try {
    const { id: meetingId } = valueOf(meetingByRef(library, openRef));
    const order = { meetingId, kind: 'reports', authorisedBy: 'Head of Service', reason: '' } as const;
    valueOf(dispose(library.write!, order, stamp));
    const archive = join(folder, 'archive');
    valueOf(await archiveMeeting(await orderFor(library, openRef, archive, { key: newKey() })));
    const bag = join(archive, `${openRef}-v1`);
    const readme = readFileSync(join(bag, 'data', 'README.txt'), 'utf8').replaceAll(/\s+/g, ' ');
    expect(readme).toContain('its reports have been disposed of since');
    expect(readme).not.toContain('byte for byte as they were published');
    const { signal } = new AbortController();
    const remade = valueOf(await remakeBag(valueOf(await bagContent(bag, '')), signal));
    expect(remade.filter(({ same }) => !same)).toEqual([]);
    const text = readFileSync(join(bag, 'data', 'pack', `${openRef}-version-1-public.txt`), 'utf8');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      `the certificate of disposal, ${openRef}-disposal-reports`,
    );
  } finally {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a meeting whose pack is not published is refused, and no archive is begun', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tabled-archive-'));
  const library = valueOf(await openLibrary(makeSampleLibrary(folder), { now }));
  try {
    const meeting = valueOf(meetingByRef(library, openRef));
    const unpublished = { ...meeting, id: '01890a5d-ac96-774b-bcce-b302099a8057' };
    const order = await orderFor(library, openRef, join(folder, 'archive'), { key: newKey() });
    const problem = problemOf(await archiveMeeting({ ...order, meeting: unpublished }));
    expect(problem.message).toBe(
      'The pack of this meeting has not been published: publish it before it is archived.',
    );
    expect(existsSync(join(folder, 'archive'))).toBe(false);
  } finally {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function orderFor(
  library: Library,
  ref: string,
  archive: string,
  { key, identity }: { key: ArchiveOrder['key']; identity?: string },
): Promise<ArchiveOrder> {
  const meeting = valueOf(meetingByRef(library, ref));
  const recipients = identity === undefined ? [] : [await identityToRecipient(identity)];
  return { library, meeting, archive, key, recipients, now, signal: new AbortController().signal };
}

test.skipIf(spawnSync('age', ['--version']).status !== 0)(
  'what is encrypted is read by the program age',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tabled-archive-'));
    const library = valueOf(await openLibrary(makeSampleLibrary(folder), { now }));
    try {
      makeExempt(library, exemptRef);
      const identity = await generateX25519Identity();
      const archive = join(folder, 'archive');
      valueOf(await archiveMeeting(await orderFor(library, exemptRef, archive, { key: newKey(), identity })));
      writeFileSync(join(folder, 'identity.txt'), `${identity}\n`);
      const file = join(archive, `${exemptRef}-v2-restricted`, 'data', 'record.zip.age');
      const zip = execFileSync('age', ['-d', '-i', join(folder, 'identity.txt'), file], {
        maxBuffer: 1 << 28,
      });
      expect(zip.subarray(0, 2).toString()).toBe('PK');
    } finally {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
