import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishPack } from '../../../electron/store/packs.ts';
import { readKind, saveRow } from '../../../electron/store/rows.ts';
import { overrideMusts } from '../../fixtures/overrideMusts.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { makeTinyLibrary, openForTest, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const meeting = 'ourtown-cabinet-2021-09-01';
const meetingId = tinyId('meeting', 'cabinet');

/** A published pack whose paper has another title since; gives the number of its item, too. */
async function revised(): Promise<readonly [library: string, item: string]> {
  const library = makeTinyLibrary();
  const db = await openForTest(library);
  overrideMusts(db, meetingId, stamp);
  valueOf(publishPack(db, meetingId, stamp));
  valueOf(saveRow(db, 'paper', { ...tinyRows.paper[0]!, title: 'The footbridge' }, stamp));
  overrideMusts(db, meetingId, stamp);
  const item = readKind(db, 'agendaItem').find((each) => each.paperId !== null)!.number;
  db.close();
  return [library, item];
}

const supplement = (library: string, ...args: string[]) =>
  runHere(['supplement', '--library', library, '--meeting', meeting, ...args]);

describe('supplement', () => {
  test('publishes for the items that are named, and writes the same file again by its number', async () => {
    const [library, item] = await revised();
    const [first, again] = ['first.pdf', 'again.pdf'].map((name) => join(temporaryFolder(), name));
    const made = await supplement(library, '--items', item, '--urgency', 'It is urgent', '--out', first!);
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out).toMatch(/first\.pdf: supplement 1, pages \d+ to \d+\.$/);
    const found = await supplement(library, '--number', '1', '--out', again!);
    expect(found.code).toBe(0);
    expect(readFileSync(again!).equals(readFileSync(first!))).toBe(true);
  });

  test.each([
    [['--out', 'a.pdf'], 'Say either which items to publish, --items 6,9, or which supplement, --number 1.'],
    [['--items', '99', '--out', 'a.pdf'], `The agenda of "${meeting}" has no item 99.`],
    [['--number', '7', '--out', 'a.pdf'], `"${meeting}" has no supplement 7.`],
    [['--number', '0', '--out', 'a.pdf'], '"0" is no number of a supplement.'],
  ])('refuses %j with one sentence', async (args, sentence) => {
    const [library] = await revised();
    const { code, err } = await supplement(library, ...args);
    expect([code, err]).toEqual([2, sentence]);
  });
});
