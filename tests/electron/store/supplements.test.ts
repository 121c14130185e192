import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../fixtures/sampleDocument.ts';
import { ok } from '../../../shared/api.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { frozenSupplement } from '../../../shared/records/supplement.ts';
import { renderText } from '../../../shared/document/text.ts';
import { countBefore } from '../../../electron/countBefore.ts';
import { countPages } from '../../../electron/export/countPages.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { packInputs } from '../../../electron/store/packInputs.ts';
import { frozenDocument, latestPack, publishPack } from '../../../electron/store/packs.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { snapshot } from '../../../electron/store/snapshot.ts';
import { draftSupplement, supplementsOf } from '../../../electron/store/supplements.ts';
import { supplementPack } from '../../../electron/supplement.ts';
import { overrideMusts } from '../../fixtures/overrideMusts.ts';
import { openTinyLibrary, problemOf, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const meetingId = tinyId('meeting', 'cabinet');
const count = async (document: Document) => ok(await countPages(document));
/** Long after the day by which the agenda has to be open. */
const late = { at: '2026-11-23T08:00:00.000Z', by: 'Another Clerk' };
const urgency = 'The bridge was closed on Sunday.';

const itemWithPaper = (db: WriteHandle): string =>
  readKind(db, 'agendaItem').find((item) => item.meetingId === meetingId && item.paperId !== null)!.id;

async function publishedLibrary(): Promise<WriteHandle> {
  const db = await openTinyLibrary();
  overrideMusts(db, meetingId, stamp);
  valueOf(publishPack(db, meetingId, stamp));
  return db;
}

/** The paper says something else, and goes out again. */
async function reissue(db: WriteHandle, title: string, at = late) {
  valueOf(saveRow(db, 'paper', { ...tinyRows.paper[0]!, title }, at));
  overrideMusts(db, meetingId, at);
  return supplementPack(db, { meetingId, items: [itemWithPaper(db)], urgency }, count, at);
}

describe('a supplement', () => {
  test('goes on from the last page of the pack, and the next one from its own', async () => {
    const db = await publishedLibrary();
    const pack = await countPages(valueOf(frozenDocument(latestPack(db, meetingId)!)));
    const first = valueOf(await reissue(db, 'The footbridge over the brook'));
    const second = valueOf(
      await reissue(db, 'The footbridge over the river', { ...late, at: '2026-11-24T08:00:00.000Z' }),
    );
    expect([first.number, first.firstPage]).toEqual([1, pack + 1]);
    expect([second.number, second.firstPage]).toEqual([2, first.firstPage + first.pages]);
    expect(first.pages).toBe(await countPages(valueOf(frozenSupplement(first))));
  });

  test('names its items, and lists what has changed in a paper that is issued again', async () => {
    const db = await publishedLibrary();
    const supplement = valueOf(await reissue(db, 'The footbridge over the brook'));
    expect(supplement.items).toMatchObject([{ brings: 'revised paper' }]);
    const document = valueOf(frozenSupplement(supplement));
    const text = renderText(document);
    expect(text).toContain('Supplement 1 to the agenda');
    expect(blocksOf(document, 'cover')[0]?.details.at(-1)).toEqual({
      label: 'For item 1',
      value: 'The bridge: the paper issued again, with changes',
    });
    expect(text).toMatch(/\[deleted: bridge\]\s+\[inserted: footbridge\]/);
    expect(document.parts.map(({ kind }) => kind).slice(0, 3)).toEqual(['cover', 'contents', 'contents']);
  });

  test('compares a paper with the supplement that it last went out in', async () => {
    const db = await publishedLibrary();
    await reissue(db, 'The footbridge over the brook');
    const next = await reissue(db, 'The footbridge over the river', {
      ...late,
      at: '2026-11-24T08:00:00.000Z',
    });
    const text = renderText(valueOf(frozenSupplement(valueOf(next))));
    expect(text).toMatch(/\[deleted: brook\]\s+\[inserted: river\]/);
    expect(text).not.toContain('[inserted: footbridge]');
  });

  test('leaves the pack as it was, and is never changed itself', async () => {
    const db = await publishedLibrary();
    const before = latestPack(db, meetingId);
    const supplement = valueOf(await reissue(db, 'The footbridge'));
    expect(latestPack(db, meetingId)).toEqual(before);
    expect(() => db.prepare('UPDATE supplement SET pages = 1').run()).toThrow('never changed');
    expect(() => db.prepare('DELETE FROM supplement').run()).toThrow('never deleted');
    expect(problemOf(saveRow(db, 'supplement', supplement, late)).kind).toBe('invalid');
    const forged = { ...supplement, document: supplement.document.replace('footbridge', 'tunnel') };
    expect(problemOf(frozenSupplement(forged)).kind).toBe('damaged');
  });

  test('keeps what it was made from', async () => {
    const db = await publishedLibrary();
    const supplement = valueOf(await reissue(db, 'The footbridge'));
    expect(valueOf(packInputs(db, supplement.inputs))).toEqual(snapshot(db, meetingId, late.at));
    const pack = latestPack(db, meetingId)!;
    expect(valueOf(packInputs(db, pack.inputs!)).rows.paper[0]?.title).toBe(tinyRows.paper[0]?.title);
  });

  test('says on its front page why it cannot wait', async () => {
    const db = await publishedLibrary();
    const { parts } = valueOf(frozenSupplement(valueOf(await reissue(db, 'The footbridge'))));
    const cover = parts[0]?.blocks[0];
    const notice = cover?.kind === 'cover' ? cover.notice.join(' ') : '';
    expect(notice).toContain(
      'The bridge was closed on Sunday (Local Government Act 1972, section 100B(4)(b)).',
    );
  });
});

describe('a supplement is refused', () => {
  const order = (db: WriteHandle) => ({ meetingId, items: [itemWithPaper(db)], urgency });

  test('before the pack is published', async () => {
    const db = await openTinyLibrary();
    expect(problemOf(draftSupplement(db, order(db), late)).message).toContain('Publish the pack first');
  });

  test('without items, and for an item that is not on the agenda', async () => {
    const db = await publishedLibrary();
    const refusal = (items: string[]) =>
      problemOf(draftSupplement(db, { ...order(db), items }, late)).message;
    expect(refusal([])).toContain('Choose the items');
    expect(refusal([tinyId('agendaItem', 'nowhere')])).toContain('no longer on the agenda');
  });

  test('late without a reason, and not in time without one', async () => {
    const db = await publishedLibrary();
    const draft = (at: string) => draftSupplement(db, { ...order(db), urgency: ' ' }, { ...late, at }, 9);
    expect(problemOf(draft('2021-08-24T08:00:00.000Z')).message).toBe(
      'Say why it is urgent: papers of this meeting had to be open to inspection by Monday 23 August 2021.',
    );
    expect(valueOf(draft('2021-08-23T08:00:00.000Z')).firstPage).toBe(10);
  });

  test('with a fault that must be mended, and then nothing is published', async () => {
    const db = await publishedLibrary();
    valueOf(
      saveRow(db, 'paper', { ...tinyRows.paper[0]!, title: 'The footbridge', restriction: 'exempt' }, late),
    );
    const refused = problemOf(await supplementPack(db, order(db), count, late));
    expect(refused.message).toMatch(/must be mended first/);
    expect(supplementsOf(db, meetingId)).toEqual([]);
  });

  test('where the papers changed while its pages were counted', async () => {
    const db = await publishedLibrary();
    const meddle = async (document: Document) => {
      valueOf(saveRow(db, 'paper', { ...tinyRows.paper[0]!, title: `Changed ${document.id}` }, late));
      return count(document);
    };
    const refused = problemOf(await supplementPack(db, order(db), meddle, late));
    expect(refused.message).toContain('have changed while');
  });
});

test('the pages that were counted before publication are kept with the pack, if they are its own', async () => {
  const db = await openTinyLibrary();
  overrideMusts(db, meetingId, stamp);
  const stray = { sha256: 'f'.repeat(64), pages: 3 };
  expect(valueOf(publishPack(db, meetingId, stamp, { counted: stray })).pages).toBeNull();
  const again = { ...stamp, at: '2026-11-22T10:00:00.000Z' };
  const document = valueOf(frozenDocument(latestPack(db, meetingId)!));
  const counted = await countBeforeHere(db, again.at, document);
  expect(valueOf(publishPack(db, meetingId, again, { counted })).pages).toBe(counted.pages);
});

async function countBeforeHere(db: WriteHandle, at: string, before: Document) {
  const counted = await countBefore(db, meetingId, at, async (document) => {
    expect(document.parts.length).toBe(before.parts.length);
    return count(document);
  });
  if (counted === undefined) throw new Error('the pages were not counted');
  return counted;
}
