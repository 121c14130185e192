import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { automaticBackups } from '../../../electron/automaticBackups.ts';
import { backUpBeside } from '../../../electron/store/backup.ts';
import {
  automatic,
  backUpAutomatically,
  byHand,
  letDisposedGo,
  listBackups,
} from '../../../electron/store/backups.ts';
import { takeIn } from '../../../electron/import/takeIn.ts';
import { attachFile } from '../../../electron/store/attachments.ts';
import { newId } from '../../../electron/store/newId.ts';
import { checkMeeting } from '../../../electron/store/checkMeeting.ts';
import { dispose } from '../../../electron/store/dispose.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { hold as holdOn, releaseHold } from '../../../electron/store/holds.ts';
import { frozenDocument } from '../../../electron/store/packs.ts';
import { readKind, readRows, saveRow } from '../../../electron/store/rows.ts';
import { inChange } from '../../../electron/store/changes.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { assemblePaper } from '../../../shared/assemblePaper.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { documentSchema } from '../../../shared/document/documentSchema.ts';
import { renderText } from '../../../shared/document/text.ts';
import { recordDocument } from '../../../shared/records/recordDocument.ts';
import { disposalOf } from '../../../shared/retention/disposedReport.ts';
import { hold } from '../../fixtures/heldMeeting.ts';
import { onePagePdf } from '../../fixtures/pdfObjects.ts';
import { problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';

const ref = 'rutland-cabinet-2017-04-18';
/** Words of the report and of nothing else. */
const words = 'we are building a full dataset';
const order = {
  kind: 'reports',
  authorisedBy: 'Head of Democratic Services',
  reason: 'Yearly review',
} as const;
const day = (date: string) => ({ at: `${date}T09:00:00.000Z`, by: 'Clerk' });

interface Held {
  readonly db: WriteHandle;
  readonly meetingId: string;
}

/** The meeting with its first recommendation agreed. */
async function held(): Promise<Held> {
  const { db, record } = await hold(ref, [{ outcome: 'agreed' }]);
  return { db, meetingId: record().meeting.id };
}

const bytesOf = (db: WriteHandle): string =>
  [db.name, `${db.name}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file).toString('latin1'))
    .join('');

const packOf = ({ db, meetingId }: Held) =>
  readKind(db, 'packVersion', 'meetingId = :meetingId', { meetingId })[0]!;

test('reports that are due go with every trace of their words, and decisions, minutes and hashes remain', async () => {
  const both = await held();
  const { db, meetingId } = both;
  const before = { decisions: readKind(db, 'decision'), pack: packOf(both) };
  const rows = readRows(db);
  const minutes = recordDocument(rows, { kind: 'minutes', meetingId, audience: 'members' }, stamp.at);
  expect(bytesOf(db).includes(words)).toBe(true);
  const certificate = valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));

  expect(bytesOf(db).includes(words)).toBe(false);
  expect(readKind(db, 'decision')).toEqual(before.decisions);
  expect(before.decisions).not.toHaveLength(0);
  const left = packOf(both);
  expect(left.sha256).toBe(before.pack.sha256);
  const document = valueOf(frozenDocument(left));
  expect(documentSchema.safeParse(document).success).toBe(true);
  expect(renderText(document).replaceAll(/\s+/g, ' ')).toContain(
    'This report was disposed of on Tuesday 18 April 2023',
  );
  const after = readRows(db);
  expect(recordDocument(after, { kind: 'minutes', meetingId, audience: 'members' }, stamp.at)).toEqual(
    minutes,
  );
  expect(after.recommendation).toEqual(rows.recommendation);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');

  const printed = renderText(JSON.parse(certificate.document) as Document).replaceAll(/\s+/g, ' ');
  for (const told of [
    'Head of Democratic Services',
    'section 100C(1)',
    '6 years',
    'Version 1 of the pack',
    'Yearly review',
  ])
    expect(printed).toContain(told);
  expect(printed.replaceAll(' ', '')).toContain(before.pack.sha256);
});

test('a disposal after which the program ends at once leaves no words behind either', async () => {
  const { db, meetingId } = await held();
  // SQLite does not write a library anew while a statement is under way.
  db.unsafeMode(true);
  const underWay = db.prepare('SELECT id FROM organisation').iterate();
  underWay.next();
  expect(() => dispose(db, { ...order, meetingId }, day('2023-04-18'))).toThrow('cannot VACUUM');
  underWay.return?.();
  expect(readKind(db, 'disposal')).toHaveLength(1);
  db.pragma('wal_checkpoint(TRUNCATE)');
  expect(bytesOf(db).includes(words)).toBe(false);
});

test('the words that an override quotes go with the report, and who overrode what, when and why stays', async () => {
  const { db, meetingId } = await held();
  const ofMeeting = () => readKind(db, 'checkOverride', 'meetingId = :meetingId', { meetingId });
  const before = ofMeeting().filter(({ paperId }) => paperId !== null);
  expect(before.some(({ quote }) => quote !== '')).toBe(true);
  valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));
  const left = ofMeeting().filter(({ paperId }) => paperId !== null);
  expect(left).toEqual(before.map((row) => ({ ...row, quote: '', message: '' })));
  const bytes = bytesOf(db);
  for (const { message } of before) expect(bytes.includes(message), message).toBe(false);
});

test('where the report stood, its pack and its paper say that it was disposed of and under which certificate', async () => {
  const { db, meetingId } = await held();
  const { document } = valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));
  const reference = `${ref}-disposal-reports`;
  expect((JSON.parse(document) as Document).id).toBe(reference);
  const sentence = `the certificate of disposal, ${reference}, says by which rule`;
  const working = checkMeeting(db, meetingId, '2023-04-19T09:00:00.000Z');
  const said = (parts: Document['parts']): string => JSON.stringify(parts);
  expect(said(working.context.document.parts)).toContain(sentence);
  expect(working.findings.filter(({ paper }) => paper !== null)).toEqual([]);
  const rows = readRows(db);
  const paper = rows.paper.find(({ ref: each }) => each.startsWith('rutland'))!;
  expect(said(assemblePaper(rows, paper.id, '2023-04-19')!.document.parts)).toContain(sentence);
  const published = packOf({ db, meetingId });
  expect(said(valueOf(frozenDocument(published)).parts)).toContain(sentence);
  const others = rows.paper.filter(({ id }) => id !== paper.id);
  expect(others.filter((each) => disposalOf(each, rows) !== undefined)).toEqual([]);
});

test('the certificate names the backups that still hold it: until when Tabled keeps its own, and those made by hand', async () => {
  const { db, meetingId } = await held();
  const made = await backUpBeside(db, byHand, new Date('2023-04-01T09:00:00.000Z'));
  await backUpBeside(db, automatic, new Date('2023-04-02T09:00:00.000Z'));
  const { document } = valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));
  const printed = renderText(JSON.parse(document) as Document).replaceAll(/\s+/g, ' ');
  expect(printed).toContain('hold it until Tuesday 13 June 2023');
  expect(printed).toContain(`beside the library: “${basename(made)}”.`);
});

test('the certificate names no file that came with what is not for publication', async () => {
  const { db, meetingId } = await held();
  const paper = readRows(db).paper.find(({ ref: each }) => each.startsWith('rutland'))!;
  const [first] = readKind(db, 'appendix', 'paperId = :paperId', { paperId: paper.id });
  const result = await takeIn(onePagePdf('A plan.'), {});
  if (result.kind !== 'taken') throw new Error('The file was not taken in.');
  for (const [position, restriction, name] of [
    [8, 'open', 'plan.pdf'],
    [9, 'exempt', 'offer-of-a-bidder.pdf'],
  ] as const) {
    const appendix = { ...first!, id: newId(stamp.at), position, restriction };
    valueOf(saveRow(db, 'appendix', appendix, stamp));
    const file = { name, bytes: onePagePdf(name) };
    valueOf(attachFile(db, { appendixId: appendix.id }, file, result.taken, stamp));
  }
  const { document } = valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));
  expect(document).toContain('File received: plan.pdf');
  expect(document).toContain('File received, not for publication');
  expect(document).not.toContain('offer-of-a-bidder');
});

describe('backups from before a disposal', () => {
  const names = (db: WriteHandle): string[] =>
    listBackups(db.name).map(({ at, kind }) => `${kind} ${at.slice(0, 10)}`);
  async function backedUp() {
    const both = await held();
    for (const [what, date] of [
      [byHand, '2023-04-01'],
      [automatic, '2023-04-02'],
      ['before version 99', '2023-04-03'],
    ] as const)
      await backUpBeside(both.db, what, new Date(`${date}T09:00:00.000Z`));
    valueOf(dispose(both.db, { ...order, meetingId: both.meetingId }, day('2023-04-18')));
    return both;
  }

  test('go eight weeks after it, but for those made by hand, once there is a later one', async () => {
    const { db } = await backedUp();
    await backUpAutomatically(db, new Date('2023-04-20T09:00:00.000Z'));
    const all = [
      'automatic 2023-04-20',
      'beforeUpdate 2023-04-03',
      'automatic 2023-04-02',
      'byHand 2023-04-01',
    ];
    letDisposedGo(db, new Date('2023-06-12T23:00:00.000Z'));
    expect(names(db)).toEqual(all);
    letDisposedGo(db, new Date('2023-06-13T01:00:00.000Z'));
    expect(names(db)).toEqual(['automatic 2023-04-20', 'byHand 2023-04-01']);
  });

  test('stay as long as there is no later one', async () => {
    const { db } = await backedUp();
    letDisposedGo(db, new Date('2023-12-24T09:00:00.000Z'));
    expect(names(db)).toHaveLength(3);
    await backUpAutomatically(db, new Date('2023-12-25T09:00:00.000Z'));
    expect(names(db)).toEqual(['automatic 2023-12-25', 'byHand 2023-04-01']);
  });

  test('go when the library is opened, also where nothing has changed since the last one', async () => {
    const { db } = await backedUp();
    await backUpBeside(db, automatic, new Date('2023-06-20T09:00:00.000Z'));
    const library = { name: 'x', file: db.name, read: db, write: db, backup: null, close: () => undefined };
    const backups = automaticBackups(
      () => undefined,
      () => new Date('2023-06-20T10:00:00.000Z'),
    );
    backups.opened(library);
    await backups.closing();
    expect(names(db)).toEqual(['automatic 2023-06-20', 'byHand 2023-04-01']);
  });
});

test('other meetings, their papers and their files are left as they were', async () => {
  const { db, meetingId } = await held();
  const others = () => {
    const { paper, packVersion, appendix, option } = readRows(db);
    const own = new Set(
      readKind(db, 'agendaItem', 'meetingId = :meetingId', { meetingId }).map(({ paperId }) => paperId),
    );
    return [
      paper.filter(({ id }) => !own.has(id)),
      packVersion.filter((each) => each.meetingId !== meetingId),
      appendix.filter(({ paperId }) => !own.has(paperId)),
      option.filter(({ paperId }) => !own.has(paperId)),
      db.prepare("SELECT count(*) FROM audit WHERE new NOT LIKE '%disposalId%'").pluck().get() as number,
    ];
  };
  const before = others();
  valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));
  expect(others().slice(0, 4)).toEqual(before.slice(0, 4));
  expect(db.prepare('SELECT count(*) FROM fileContent').pluck().get()).toBe(
    readKind(db, 'packVersion').filter(({ disposed }) => disposed === null).length,
  );
});

test('who changed what and when stays in the audit, without the words', async () => {
  const { db, meetingId } = await held();
  const paper = readRows(db).paper.find(({ ref: each }) => each.startsWith('rutland'));
  const audit = () =>
    db
      .prepare<[string], { id: string; at: string; by: string; field: string | null; new: string }>(
        "SELECT id, at, by, field, new FROM audit WHERE entity = 'paper' AND rowId = ? ORDER BY id",
      )
      .all(paper!.id);
  const before = audit();
  const { id } = valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));
  const after = audit();
  const withoutWords = (rows: typeof before) =>
    rows.map(({ id: own, at, by, field }) => [own, at, by, field]);
  const old = new Set(before.map((row) => row.id));
  expect(withoutWords(after.filter((row) => old.has(row.id)))).toEqual(withoutWords(before));
  expect(new Set(after.map((row) => row.new))).toEqual(new Set([JSON.stringify({ disposalId: id })]));
});

test('a change from before cannot bring the words back', async () => {
  const { db, meetingId } = await held();
  const paper = readRows(db).paper.find(({ ref: each }) => each.startsWith('rutland'))!;
  valueOf(
    inChange(db, day('2017-05-01'), (at) => saveRow(db, 'paper', { ...paper, title: 'Another title' }, at)),
  );
  valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));
  expect(problemOf(undoChange(db, day('2023-04-19'))).kind).toBe('notFound');
});

test('background papers go alone, earlier than the reports', async () => {
  const { db, meetingId } = await held();
  const certificate = valueOf(dispose(db, { ...order, kind: 'background', meetingId }, day('2021-04-18')));
  expect(bytesOf(db).includes(words)).toBe(true);
  const ids = new Set<string | null>(
    readKind(db, 'agendaItem', 'meetingId = :meetingId', { meetingId }).map(({ paperId }) => paperId),
  );
  expect(readKind(db, 'backgroundPaper').filter(({ paperId }) => ids.has(paperId))).toEqual([]);
  expect(certificate.document).toContain('section 100D(2)');
});

test.each([
  ['This is not due yet', { ...order }, '2023-04-17'],
  ['Enter who authorised', { ...order, authorisedBy: ' ' }, '2023-04-18'],
])('is refused with "%s", and nothing goes', async (sentence, given, date) => {
  const both = await held();
  const before = packOf(both);
  const refused = problemOf(dispose(both.db, { ...given, meetingId: both.meetingId }, day(date)));
  expect(refused.message).toContain(sentence);
  expect(packOf(both)).toEqual(before);
});

test('a hold stops it until it is released, and a second disposal is refused', async () => {
  const { db, meetingId } = await held();
  const on = valueOf(
    holdOn(db, { meetingId, reason: 'A claim', heldBy: 'Monitoring officer' }, day('2022-01-01')),
  );
  expect(on.from).toBe('2022-01-01');
  const due = () => dispose(db, { ...order, meetingId }, day('2023-04-18'));
  expect(problemOf(due()).message).toContain('A hold stops this disposal');
  const release = { retentionHoldId: on.id, reason: 'Settled', releasedBy: 'Monitoring officer' };
  valueOf(releaseHold(db, release, day('2023-01-01')));
  expect(problemOf(releaseHold(db, release, day('2023-01-02'))).message).toContain('released already');
  valueOf(due());
  expect(problemOf(due()).message).toContain('disposed of before');
});

test.each([
  ["UPDATE retentionHold SET reason = 'x'"],
  ['DELETE FROM retentionHold'],
  ["UPDATE holdRelease SET reason = 'x'"],
  ["UPDATE disposal SET reason = 'x'"],
  ['DELETE FROM disposal'],
  ['INSERT OR REPLACE INTO disposal SELECT * FROM disposal'],
  ["UPDATE packVersion SET document = '{}'"],
  ['UPDATE packVersion SET document = \'{}\', disposed = \'{"disposalId":"none"}\''],
  ["UPDATE audit SET new = '{}'"],
  ["UPDATE audit SET new = (SELECT json_object('disposalId', id) FROM disposal), by = 'somebody'"],
  [
    "UPDATE audit SET new = (SELECT json_object('disposalId', id) FROM disposal), old = iif(old IS NULL, NULL, new)",
  ],
  ['DELETE FROM fileContent'],
  ["UPDATE checkOverride SET reason = 'x'"],
  ["UPDATE checkOverride SET quote = '', message = ''"],
  ["UPDATE checkOverride SET quote = '', message = '', by = 'somebody'"],
])('the database itself refuses: %s', async (sql) => {
  const { db, meetingId } = await held();
  const on = valueOf(holdOn(db, { meetingId, reason: 'A claim', heldBy: 'MO' }, day('2022-01-01')));
  valueOf(
    releaseHold(db, { retentionHoldId: on.id, reason: 'Settled', releasedBy: 'MO' }, day('2022-02-01')),
  );
  valueOf(dispose(db, { ...order, meetingId }, day('2023-04-18')));
  expect(() => db.exec(sql)).toThrow(/never|stops/);
});
