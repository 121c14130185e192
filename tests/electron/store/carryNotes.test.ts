import { expect, test } from 'vitest';
import type { Document, Part } from '../../../shared/document/blocks.ts';
import { paragraph } from '../../../shared/document/make.ts';
import { editionOf } from '../../../shared/notes/edition.ts';
import { textAnchorOf } from '../../../shared/notes/makeAnchor.ts';
import { type PackManifest, packFormatVersion } from '../../../shared/packFile/manifest.ts';
import { packedFile, utf8 } from '../../../electron/packFile/packedFile.ts';
import { carryNotes } from '../../../electron/store/carryNotes.ts';
import type { WriteHandle } from '../../../electron/store/handles.ts';
import { readRow, saveRow } from '../../../electron/store/rows.ts';
import { saveStep } from '../../../electron/store/saveStep.ts';
import { shelve } from '../../../electron/store/shelf.ts';
import { undoChange } from '../../../electron/store/undo.ts';
import { tinyNote } from '../../fixtures/notes.ts';
import { openTinyLibrary, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyId } from '../../fixtures/tinyRows.ts';

const said = 'The bridge is closed to lorries from the first day of May.';
const reworded = 'The bridge is closed to all lorries from the second day of May.';
const at = (day: number): string => `2021-08-${day}T09:00:00.000Z`;

function edition(day: number, blocks: Part['blocks'], id = 'ourtown'): Document {
  const title = 'Bridge';
  const parts: Part[] = [{ id: 'bridge', kind: 'paper', item: '6', title, runningTitle: title, blocks }];
  const house = { accent: '#003366', tint: '#e6edf5' };
  const named = { title, organisation: 'Ourtown Council', body: 'Cabinet', meetingDate: 'Today' };
  return { version: 1, id, language: 'en-GB', ...named, assembledAt: at(day), house, parts };
}

/** Puts an edition on the shelf as if it had arrived. */
function arrive(db: WriteHandle, document: Document, name: string, follows: string | null = null): void {
  const [json, pages, pdf] = [utf8(JSON.stringify(document)), utf8('{}'), utf8('%PDF-')];
  const council = { id: tinyId('organisation', 'council'), name: document.organisation };
  const manifest: PackManifest = {
    format: 'tabled-pack',
    formatVersion: packFormatVersion,
    pack: tinyId('packVersion', name),
    kind: follows === null ? 'main' : 'reissue',
    number: 1,
    follows: follows === null ? null : tinyId('packVersion', follows),
    title: document.title,
    organisation: council,
    body: { id: tinyId('body', 'cabinet'), name: 'Cabinet' },
    meeting: {
      id: tinyId('meeting', 'cabinet'),
      ref: 'ourtown',
      date: '2021-09-01',
      startsAt: null,
      place: '',
    },
    publishedAt: document.assembledAt,
    firstPage: 1,
    lastPage: 2,
    audience: 'public',
    exempt: 'none',
    files: [packedFile('document', json), packedFile('pages', pages), packedFile('pdf', pdf)],
  };
  valueOf(shelve(db, { manifest, signer: null, files: [json, pages, pdf] }, stamp));
}

const first = edition(20, [paragraph('bridge/p-1', said), paragraph('bridge/p-2', 'There are none.')]);
const note = tinyNote('lorries', { anchor: textAnchorOf(editionOf(first), { block: 'bridge/p-1' })! });
const statesOf = (db: WriteHandle) => readRow(db, 'note', note.id)?.places.map(({ state }) => state);

test('notes learn of each edition once, in the order in which they came out, and undo does not reach that', async () => {
  const db = await openTinyLibrary();
  arrive(db, first, 'one');
  arrive(db, edition(23, [paragraph('bridge/p-2', 'There are none.')]), 'three', 'two');
  arrive(db, edition(22, [paragraph('bridge/p-1', reworded)]), 'two', 'one');
  arrive(db, edition(24, [paragraph('bridge/p-7', said)]), 'four', 'three');
  valueOf(saveStep(db, 'note', note, stamp));
  expect(valueOf(carryNotes(db, stamp)).map(({ id }) => id)).toEqual([note.id]);
  expect(statesOf(db)).toEqual(['changed', 'gone', 'kept']);
  expect(readRow(db, 'note', note.id)?.places).toMatchObject([
    { edition: at(22), block: 'bridge/p-1', now: reworded },
    { edition: at(23) },
    { edition: at(24), block: 'bridge/p-7', offset: 0 },
  ]);
  expect(valueOf(carryNotes(db, stamp))).toEqual([]);
  valueOf(undoChange(db, stamp));
  expect(statesOf(db)).toHaveLength(3);
  expect(readRow(db, 'note', note.id)?.deletedAt).not.toBeNull();
});

test('a supplement without its paper, another council and an older edition say nothing of a note', async () => {
  const db = await openTinyLibrary();
  const other = edition(22, [], 'ourtown-supplement-1');
  arrive(db, { ...other, parts: [{ ...other.parts[0]!, id: 'roads' }] }, 'supplement', 'one');
  arrive(db, { ...edition(23, [paragraph('bridge/p-1', reworded)]), organisation: 'Elsewhere' }, 'elsewhere');
  arrive(db, edition(19, [paragraph('bridge/p-1', reworded)]), 'older');
  valueOf(saveRow(db, 'note', note, stamp));
  expect(valueOf(carryNotes(db, stamp))).toEqual([]);
  expect(statesOf(db)).toEqual([]);
});
