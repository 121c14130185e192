import { expect, test } from 'vitest';
import type { SearchHit } from '../../../shared/api.ts';
import { type PaletteState, paletteGroups } from '../../../renderer/search/paletteGroups.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const meetingId = tinyId('meeting', 'cabinet');
const paperId = tinyId('paper', 'bridge');
const hit = (kind: SearchHit['kind'], name: string, rest: Partial<SearchHit> = {}): SearchHit => ({
  kind,
  id: tinyId(kind, name),
  name,
  place: ['Ourtown Council'],
  snippet: [],
  meeting: null,
  programmeId: null,
  paper: null,
  ...rest,
});
const groups = (state: Partial<PaletteState> = {}) =>
  paletteGroups({ typed: '', rows: tinyRows, hits: [], hasPack: false, today: '2026-11-22', ...state });
const names = (state: Partial<PaletteState> = {}) =>
  groups(state).map(({ name, items }) => [name, items.map((item) => item.name)]);

test('before anything is typed, commands and the latest meetings stand ready', () => {
  expect(names()).toEqual([
    [
      'Commands',
      [
        'Go home',
        'Go to meetings',
        'Go to papers',
        'Go to the reading room',
        'Go to the forward plan',
        'Go to decisions',
        'Go to programmes',
        'Go to the archive',
        'Open a pack to read',
        'Go to settings',
        'Go to the bin',
        'New meeting',
        'New paper',
        'New programme',
        'Undo',
        'Redo',
        'Keyboard and colours',
      ],
    ],
    ['Meetings', ['Cabinet, Wednesday 1 September 2021']],
  ]);
});

test('exports are offered where a pack is on screen', () => {
  expect(names({ typed: 'export', hasPack: true })[0]?.[1]).toHaveLength(2);
  expect(names({ typed: 'export' })).toEqual([]);
});

test('a command is found by the beginning of its words and by other words for it', () => {
  expect(names({ typed: 'und' })).toEqual([['Commands', ['Undo']]]);
  expect(names({ typed: 'deleted' })).toEqual([['Commands', ['Go to the bin']]]);
  expect(names({ typed: 'ndo' })).toEqual([]);
});

test('hits stand by what they are, and those that no screen shows are left out', () => {
  const inText = { id: meetingId, block: 'paper/p-1' };
  const hits = [
    hit('paper', 'passage', { meeting: inText, paper: { id: paperId, place: 'p-1' } }),
    hit('paper', 'Bridges', { paper: { id: paperId, place: null } }),
    hit('risk', 'R1 Steel', { programmeId: tinyId('programme', 'roads') }),
    hit('agendaItem', 'Item 1', { meeting: { id: meetingId, block: 'agenda.1' } }),
    hit('person', 'Councillor A Member'),
    hit('membership', 'Chair, Leader'),
  ];
  expect(names({ typed: 'xyz', hits })).toEqual([
    ['Papers', ['Bridges']],
    ['Risks', ['R1 Steel']],
    ['Elsewhere in the library', ['Item 1', 'Councillor A Member']],
    ['In the text of papers', ['passage']],
  ]);
  const destinations = groups({ typed: 'xyz', hits }).flatMap(({ items }) =>
    items.map(({ destination }) => destination.kind),
  );
  expect(destinations).toEqual(['paper', 'programme', 'meeting', 'settings', 'paper']);
});

test('a section of the settings is found by its name and by other words for it', () => {
  expect(names({ typed: 'quorum' })).toEqual([['Settings', ['Bodies and members']]]);
  expect(names({ typed: 'posts hold' })).toEqual([['Settings', ['Posts and holders']]]);
  const [first] = groups({ typed: 'quorum' });
  expect(first?.items[0]?.destination).toEqual({ kind: 'settings', path: ['bodies'], councilId: null });
});

test('every item has a key of its own, however often one block is hit', () => {
  const twice = hit('paper', 'same', { meeting: { id: meetingId, block: 'paper/t-1' } });
  const keys = groups({ typed: 'xyz', hits: [twice, twice] }).flatMap(({ items }) =>
    items.map(({ key }) => key),
  );
  expect(new Set(keys).size).toBe(2);
});
