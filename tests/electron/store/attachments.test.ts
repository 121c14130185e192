import { expect, test } from 'vitest';
import type { TakenIn } from '../../../electron/import/takenIn.ts';
import { attachFile, attachmentAt } from '../../../electron/store/attachments.ts';
import { readAudit } from '../../../electron/store/audit.ts';
import { removeRow } from '../../../electron/store/bin.ts';
import { fileContent, keepFile } from '../../../electron/store/fileContent.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { newId } from '../../../electron/store/newId.ts';
import { readRow, saveRow } from '../../../electron/store/rows.ts';
import { snapshot } from '../../../electron/store/snapshot.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { assemble } from '../../../shared/assemble.ts';
import type { Attachment } from '../../../shared/entities/attachment.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const taken: TakenIn = {
  kind: 'pdf',
  placed: 'itself',
  pages: [{ width: 595, height: 842, text: 'Words' }],
  text: emptyText,
  tagged: false,
  encrypted: false,
  archive: 'none',
  accessible: false,
  removed: [],
  outcome: 'Taken in: 1 page.',
};
const file = { name: 'survey.pdf', bytes: Buffer.from('%PDF-survey') };
const appendix = tinyRows.appendix[0]!;
const to = { appendixId: appendix.id };
const meetingId = tinyId('meeting', 'cabinet');

const attach = (db: WriteHandle, more: Partial<TakenIn> = {}, bytes = file.bytes) =>
  valueOf(attachFile(db, to, { ...file, bytes }, { ...taken, ...more }, stamp));

test('a file is kept byte for byte, and its row says what it is', async () => {
  const db = await openTinyLibrary();
  attach(db);
  const row = attachmentAt(db, to)!;
  expect(row).toMatchObject({
    name: 'survey.pdf',
    bytes: 11,
    placedSha256: row.sha256,
    receivedAt: stamp.at,
  });
  expect(Buffer.from(valueOf(fileContent(db, row.sha256)))).toEqual(file.bytes);
  expect(readAudit(db, 'attachment', row.id).map(({ by }) => by)).toEqual(['A Clerk']);
});

test('the same bytes are kept once, and no bytes are ever changed or deleted', async () => {
  const db = await openTinyLibrary();
  expect(keepFile(db, file.bytes)).toBe(keepFile(db, file.bytes));
  expect(db.prepare('SELECT count(*) FROM fileContent').pluck().get()).toBe(1);
  expect(() => db.exec("UPDATE fileContent SET bytes = x'00'")).toThrow('never changed');
  expect(() => db.exec('DELETE FROM fileContent')).toThrow('never deleted');
});

test('a missing appendix is attached from then on, and undo takes both back', async () => {
  const db = await openTinyLibrary();
  valueOf(saveRow(db, 'appendix', { ...appendix, state: 'missing' }, stamp));
  const rows = attach(db);
  expect(rows.map(({ kind }) => kind)).toEqual(['attachment', 'appendix']);
  valueOf(undoChange(db, stamp));
  expect(attachmentAt(db, to)).toBeUndefined();
  expect(readRow(db, 'appendix', appendix.id)?.state).toBe('missing');
});

test('another file takes the place of the first, which undo brings back', async () => {
  const db = await openTinyLibrary();
  attach(db);
  const first = attachmentAt(db, to)!;
  valueOf(saveRow(db, 'attachment', { ...first, alt: 'A bar chart.' } satisfies Attachment, stamp));
  attach(db, {}, Buffer.from('%PDF-other'));
  const second = attachmentAt(db, to)!;
  expect([second.id, second.alt]).toEqual([first.id, '']);
  valueOf(undoChange(db, stamp));
  expect(attachmentAt(db, to)?.sha256).toBe(first.sha256);
});

test('a file that was mended is kept as it came and as it is placed', async () => {
  const db = await openTinyLibrary();
  attach(db, { placed: Buffer.from('%PDF-mended') });
  const { sha256, placedSha256 } = attachmentAt(db, to)!;
  expect(Buffer.from(valueOf(fileContent(db, sha256))).toString()).toBe('%PDF-survey');
  expect(Buffer.from(valueOf(fileContent(db, placedSha256!))).toString()).toBe('%PDF-mended');
});

test('a file whose bytes were changed on the disk is not handed out', async () => {
  const db = await openTinyLibrary();
  const sha256 = keepFile(db, file.bytes);
  db.exec('DROP TRIGGER fileContentIsNeverChanged');
  db.exec("UPDATE fileContent SET bytes = x'00'");
  expect(problemOf(fileContent(db, sha256)).kind).toBe('damaged');
});

test('a row without its file, and a second file at one place, are refused', async () => {
  const db = await openTinyLibrary();
  attach(db);
  const row = attachmentAt(db, to)!;
  const lost = { ...row, sha256: 'f'.repeat(64) };
  expect(() => saveRow(db, 'attachment', lost, stamp)).toThrow('kept before its row');
  expect(problemOf(saveRow(db, 'attachment', { ...row, id: newId(stamp.at) }, stamp)).kind).toBe('invalid');
});

test('nothing is attached to what is in the bin', async () => {
  const db = await openTinyLibrary();
  valueOf(removeRow(db, 'appendix', appendix.id, stamp));
  expect(problemOf(attachFile(db, to, file, taken, stamp)).kind).toBe('notFound');
});

test('the file goes into the bin with its appendix', async () => {
  const db = await openTinyLibrary();
  attach(db);
  valueOf(removeRow(db, 'appendix', appendix.id, stamp));
  expect(attachmentAt(db, to)).toBeUndefined();
});

test('a pack shows the pages of the file instead of what is written in the appendix', async () => {
  const db = await openTinyLibrary();
  attach(db);
  const document = assemble(snapshot(db, meetingId, stamp.at));
  const part = document.parts.find(({ kind }) => kind === 'appendix');
  expect(part?.blocks).toEqual([
    expect.objectContaining({
      kind: 'attachment',
      file: 'survey.pdf',
      pages: taken.pages,
      title: part?.title,
    }),
  ]);
});

test('a whole paper that arrives as a file is its pages', async () => {
  const db = await openTinyLibrary();
  valueOf(attachFile(db, { paperId: appendix.paperId }, file, taken, stamp));
  const document = assemble(snapshot(db, meetingId, stamp.at));
  const part = document.parts.find(({ kind }) => kind === 'paper');
  expect(part?.blocks.map(({ kind }) => kind)).toEqual(['attachment']);
});
