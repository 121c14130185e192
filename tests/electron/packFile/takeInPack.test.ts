import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { ok } from '../../../shared/api.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { everyString } from '../../../shared/document/everyString.ts';
import { redact } from '../../../shared/document/redact.ts';
import { tight } from '../../../shared/document/secrets.ts';
import { shelfMeetings } from '../../../shared/packFile/shelfMeetings.ts';
import { publicHex } from '../../../electron/archive/ledger.ts';
import { zipParts } from '../../../electron/import/zipEntries.ts';
import { pdfPieces } from '../../../electron/export/leaks/pdfPieces.ts';
import { makePackFile } from '../../../electron/packFile/makePackFile.ts';
import { openShelfPack } from '../../../electron/packFile/openShelfPack.ts';
import { takeInPack } from '../../../electron/packFile/takeInPack.ts';
import { openLibrary } from '../../../electron/library.ts';
import { supplementPack } from '../../../electron/supplement.ts';
import { countPages } from '../../../electron/export/countPages.ts';
import { fileContent } from '../../../electron/store/fileContent.ts';
import { backUp } from '../../../electron/store/backup.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { forgetSigner, knownSigners } from '../../../electron/store/packSigners.ts';
import { publishPack } from '../../../electron/store/packs.ts';
import { readKind, readRows, saveRow } from '../../../electron/store/rows.ts';
import { readShelf, shelfFile } from '../../../electron/store/shelf.ts';
import {
  councilKey,
  emptyLibrary,
  otherKey,
  packOf,
  runHere,
  signed,
  smallDocument,
  smallManifest,
  smallPack,
  uuid,
} from '../../fixtures/packFiles.ts';
import { exemptWords, makeExempt } from '../../fixtures/exemptMeeting.ts';
import { attachedDocument, takenOf } from '../../fixtures/attachedDocument.ts';
import { overrideMusts } from '../../fixtures/overrideMusts.ts';
import { onePagePdf, pagesPdf } from '../../fixtures/pdfObjects.ts';
import { restrictedLibrary } from '../../fixtures/restrictedLibrary.ts';
import { planted, restrictedPack } from '../../fixtures/restrictedPack.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { now, openForTest, openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

function onDisk(bytes: Uint8Array): string {
  const file = join(temporaryFolder(), 'a.tabledpack');
  writeFileSync(file, bytes);
  return file;
}

const take = (db: WriteHandle, bytes: Uint8Array, trust: string | null = publicHex(councilKey)) =>
  takeInPack(db, onDisk(bytes), { run: runHere, trust: trust ?? undefined, stamp });

async function shelved(db: WriteHandle, bytes: Uint8Array) {
  const taken = valueOf(await take(db, bytes));
  if (taken.kind !== 'onShelf') throw new Error('The signer was not known.');
  return taken;
}

test('the packs of the sample go from one library to another, each as the public may see it', async () => {
  const library = valueOf(await openLibrary(makeSampleLibrary(), { now }));
  const versions = readKind(library.read, 'packVersion');
  const reader = await emptyLibrary();
  for (const { id, document } of versions) {
    const { pack } = await shelved(reader, await packOf(library.read, { kind: 'packVersion', id }));
    const open = valueOf(openShelfPack(reader, pack.id));
    expect(open.document).toEqual(valueOf(redact(JSON.parse(document) as Document)));
    expect(open.entry.exempt).toBe('none');
    for (const part of open.document.parts) {
      expect(open.pages[part.id]).toBeGreaterThanOrEqual(pack.manifest.firstPage);
      expect(open.pages[part.id]).toBeLessThanOrEqual(pack.manifest.lastPage);
    }
    expect(valueOf(shelfFile(reader, pack, 'pdf')).length).toBeGreaterThan(10_000);
  }
  library.close();
  expect(versions).toHaveLength(6);
  expect(readShelf(reader)).toHaveLength(6);
}, 180_000);

describe('a pack with a report that is not for publication', () => {
  test('has nothing of it in the open part, and the same bytes each time it is made', async () => {
    const { db, version } = await restrictedLibrary();
    const order = { kind: 'packVersion', id: version.id } as const;
    const file = await packOf(db, order, { largePrint: true });
    expect((await packOf(db, order, { largePrint: true })).equals(file)).toBe(true);
    const withExempt = await packOf(db, order, { exempt: { kind: 'passphrase', passphrase: 'winter quay' } });
    for (const each of [file, withExempt]) {
      const said = tight(await openWords(each));
      expect(said).toContain(tight('The footpath is muddy.'));
      for (const [place, words] of Object.entries(planted))
        expect(said.includes(tight(words)), place).toBe(false);
    }
  });

  test('is handed over where its paper has the tables and numbered places of any other', async () => {
    const library = valueOf(await openLibrary(makeSampleLibrary(), { now }));
    makeExempt(library, 'bcp-cabinet-2023-09-27');
    const [version] = readKind(library.read, 'packVersion', 'number = 2');
    const file = await packOf(library.read, { kind: 'packVersion', id: version!.id });
    expect(tight(await openWords(file))).not.toContain(tight(exemptWords));
    library.close();
  }, 60_000);

  test('opens whole for whoever has the passphrase, and for nobody else', async () => {
    const { db, version } = await restrictedLibrary();
    const exempt = { kind: 'passphrase', passphrase: 'winter quay' } as const;
    const reader = await emptyLibrary();
    const { pack } = await shelved(
      reader,
      await packOf(db, { kind: 'packVersion', id: version.id }, { exempt }),
    );
    expect(valueOf(openShelfPack(reader, pack.id)).entry.exempt).toBe('locked');
    const { manifest } = pack;
    const unlock = (secret: string) =>
      runHere({ kind: 'exempt', bytes: valueOf(shelfFile(reader, pack, 'exempt')), secret, manifest });
    expect(problemOf((await unlock('summer quay')) as never).message).toContain('does not open the file');
    const unlocked = valueOf((await unlock('winter quay')) as never) as Parameters<typeof openShelfPack>[2];
    const open = valueOf(openShelfPack(reader, pack.id, unlocked));
    expect([open.document, open.entry.exempt]).toEqual([restrictedPack, 'open']);
    const kept = reader.prepare<[], Buffer>('SELECT bytes FROM fileContent').pluck().all();
    for (const words of [planted.paragraph, planted.title])
      expect(kept.some((bytes) => bytes.includes(words))).toBe(false);
  });

  test('opens for each recipient, and its part in no other pack', async () => {
    const { db, version } = await restrictedLibrary();
    const [mine, theirs, strange] = [
      await generateX25519Identity(),
      await generateX25519Identity(),
      await generateX25519Identity(),
    ];
    const recipients = await Promise.all([mine, theirs].map(identityToRecipient));
    const reader = await emptyLibrary();
    const file = await packOf(
      db,
      { kind: 'packVersion', id: version.id },
      { exempt: { kind: 'recipients', recipients } },
    );
    const { pack } = await shelved(reader, file);
    const bytes = valueOf(shelfFile(reader, pack, 'exempt'));
    const unlock = (secret: string, manifest = pack.manifest) =>
      runHere({ kind: 'exempt', bytes, secret, manifest }) as Promise<Parameters<typeof problemOf>[0]>;
    for (const secret of [mine, theirs]) valueOf(await unlock(secret));
    expect(problemOf(await unlock(strange)).message).toContain('locked for somebody else');
    expect(problemOf(await unlock('AGE-SECRET-KEY-1NONSENSE')).message).toContain('no secret key of age');
    const elsewhere = { ...pack.manifest, pack: uuid(9) };
    expect(problemOf(await unlock(mine, elsewhere)).message).toContain('does not hold what it says');
  });

  test('is made for recipients that age knows, and only where there is something to lock', async () => {
    const { db, version } = await restrictedLibrary();
    const recipients = ['age1nonsense'];
    await expect(
      packOf(db, { kind: 'packVersion', id: version.id }, { exempt: { kind: 'recipients', recipients } }),
    ).rejects.toThrow('"age1nonsense" is no recipient of age');
    const library = valueOf(await openLibrary(makeSampleLibrary(), { now }));
    const [open] = readKind(library.read, 'packVersion');
    const exempt = { kind: 'passphrase', passphrase: 'winter quay' } as const;
    await expect(packOf(library.read, { kind: 'packVersion', id: open!.id }, { exempt })).rejects.toThrow(
      'Everything in this pack is public',
    );
    library.close();
  });
});

test('a file with a script in it stays behind, and the pack has its pages all the same', async () => {
  const plain = pagesPdf(['The survey of the quay']);
  const scripted = onePagePdf('A form', { catalogue: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' });
  const files = await Promise.all([plain, scripted].map((bytes) => takenOf(bytes)));
  const { document, attachments } = attachedDocument(files);
  const made = await makePackFile(
    { header: smallManifest, document, largePrint: false, exempt: { kind: 'none' } },
    { attachments, signal: new AbortController().signal },
  );
  const { bytes, leftOut } = valueOf(made);
  expect(leftOut).toEqual(['survey 2.pdf']);
  const reader = await emptyLibrary();
  const { pack } = await shelved(reader, signed(bytes));
  const [first, second, ...more] = valueOf(openShelfPack(reader, pack.id)).attachments;
  expect(more).toEqual([]);
  expect(first).toMatchObject({ file: 'survey 1.pdf', pages: 1, page: 2, bytes: plain.length });
  expect(second).toMatchObject({ file: 'survey 2.pdf', pages: 1, page: 3, bytes: null });
  expect(Buffer.from(valueOf(fileContent(reader, first!.sha256))).equals(plain)).toBe(true);
});

test('a pack that no reader could open is not handed over', async () => {
  const made = await makePackFile(
    {
      header: { ...smallManifest, title: 'Another title' },
      document: smallDocument,
      largePrint: false,
      exempt: { kind: 'none' },
    },
    { attachments: () => Promise.reject(new Error('there are none')), signal: new AbortController().signal },
  );
  expect(problemOf(made).message).toContain('No file was written, because no reader could open it.');
});

test('a supplement finds its pack, though it comes first', async () => {
  const db = await openTinyLibrary();
  const meetingId = tinyId('meeting', 'cabinet');
  overrideMusts(db, meetingId, stamp);
  const version = valueOf(publishPack(db, meetingId, stamp));
  const late = { ...stamp, at: '2026-11-23T08:00:00.000Z' };
  valueOf(saveRow(db, 'paper', { ...tinyRows.paper[0]!, title: 'The footbridge' }, late));
  overrideMusts(db, meetingId, late);
  const items = readKind(db, 'agendaItem').flatMap(({ id, paperId }) => (paperId === null ? [] : [id]));
  const order = { meetingId, items, urgency: 'The bridge is shut.' };
  const count = async (document: Document) => ok(await countPages(document));
  const supplement = valueOf(await supplementPack(db, order, count, late));
  const reader = await emptyLibrary();
  await shelved(reader, await packOf(db, { kind: 'supplement', id: supplement.id }));
  expect(shelfMeetings(readShelf(reader))).toMatchObject([{ pack: undefined }]);
  await shelved(reader, await packOf(db, { kind: 'packVersion', id: version.id }));
  const [meeting, ...others] = shelfMeetings(readShelf(reader));
  expect(others).toEqual([]);
  expect(meeting?.pack?.pack.pack).toBe(version.id);
  expect(meeting?.supplements.map(({ pack }) => pack.manifest)).toMatchObject([
    {
      kind: 'supplement',
      number: 1,
      follows: version.id,
      firstPage: supplement.firstPage,
      lastPage: supplement.firstPage + supplement.pages - 1,
    },
  ]);
});

describe('whose pack it is', () => {
  test('is asked at first sight, before anything is written, and remembered', async () => {
    const db = await emptyLibrary();
    const before = JSON.stringify([readRows(db), counts(db)]);
    const asked = valueOf(await take(db, await smallPack(), null));
    expect(asked).toMatchObject({ kind: 'unknownSigner', checked: { signer: publicHex(councilKey) } });
    const other = valueOf(await take(db, await smallPack(), publicHex(otherKey)));
    expect(other.kind).toBe('unknownSigner');
    expect(JSON.stringify([readRows(db), counts(db)])).toBe(before);
    expect((await shelved(db, await smallPack())).already).toBe(false);
    const next = { pack: uuid(8), kind: 'reissue', number: 2, follows: uuid(1) };
    expect(valueOf(await take(db, await smallPack({ manifest: next }), null)).kind).toBe('onShelf');
  });

  test('is refused where a council that is known has another key, by its name or its identifier', async () => {
    const db = await emptyLibrary();
    await shelved(db, await smallPack());
    for (const organisation of [
      { id: smallManifest.organisation.id, name: 'Another Council' },
      { id: uuid(7), name: 'SALTMARSH  council' },
    ]) {
      const file = await smallPack({ manifest: { organisation, pack: uuid(5) } }, otherKey);
      const refused = problemOf(await take(db, file, publicHex(otherKey)));
      expect(refused.message).toContain('signed with another key');
    }
    expect(readShelf(db)).toHaveLength(1);
    expect(valueOf(forgetSigner(db, smallManifest.organisation.id))).toEqual([]);
    const after = await take(
      db,
      await smallPack({ manifest: { pack: uuid(5) } }, otherKey),
      publicHex(otherKey),
    );
    expect(valueOf(after).kind).toBe('onShelf');
    expect(knownSigners(db)).toHaveLength(1);
  });

  test('is asked again for another council with the same key', async () => {
    const db = await emptyLibrary();
    await shelved(db, await smallPack());
    const organisation = { id: uuid(7), name: 'Another Council' };
    const file = await smallPack({ manifest: { organisation, pack: uuid(5) } });
    expect(valueOf(await take(db, file, null)).kind).toBe('unknownSigner');
  });
});

test('a backup of the library has the shelf in it, with its files and the signers that are known', async () => {
  const db = await emptyLibrary();
  const { pack } = await shelved(db, await smallPack());
  const copy = join(temporaryFolder(), 'backup.tabled');
  await backUp(db, copy);
  const elsewhere = await openForTest(copy);
  expect(valueOf(openShelfPack(elsewhere, pack.id))).toEqual(valueOf(openShelfPack(db, pack.id)));
  expect(valueOf(shelfFile(elsewhere, pack, 'pdf'))).toEqual(valueOf(shelfFile(db, pack, 'pdf')));
  expect(knownSigners(elsewhere)).toEqual(knownSigners(db));
});

describe('what arrives again', () => {
  test('is one pack, with what the new file has more', async () => {
    const { db, version } = await restrictedLibrary();
    const order = { kind: 'packVersion', id: version.id } as const;
    const reader = await emptyLibrary();
    const plain = await packOf(db, order);
    const first = await shelved(reader, plain);
    expect((await shelved(reader, plain)).already).toBe(true);
    const large = await shelved(reader, await packOf(db, order, { largePrint: true }));
    const exempt = { kind: 'passphrase', passphrase: 'winter quay' } as const;
    const more = await shelved(reader, await packOf(db, order, { exempt }));
    expect([large.already, more.already]).toEqual([false, false]);
    expect((await shelved(reader, plain)).already).toBe(true);
    const [entry, ...others] = readShelf(reader);
    expect([entry?.pack.id, others]).toEqual([first.pack.id, []]);
    expect(entry?.pack.manifest.files.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['largePrint', 'exempt', 'document', 'pages', 'pdf', 'html']),
    );
    expect(entry?.pack.manifest.exempt).toBe('passphrase');
  });
});

const counts = (db: WriteHandle): unknown =>
  ['fileContent', 'packSigner', 'audit', 'change', 'readingPlace'].map((table) =>
    db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );

/** All that can be read in the parts of a pack that are not encrypted, their names too. */
async function openWords(file: Uint8Array): Promise<string> {
  const parts = await zipParts(file);
  const words: string[] = [...parts.names];
  for (const name of parts.names) {
    if (name.endsWith('.age')) continue;
    if (!name.endsWith('.pdf')) words.push(await parts.text(name));
    else for await (const { text } of pdfPieces(await parts.bytes(name))) words.push(text);
    if (name === 'document.json') words.push(...everyString(JSON.parse(await parts.text(name)) as object));
  }
  return words.join(' ');
}
