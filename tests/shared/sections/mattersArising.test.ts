import { describe, expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import { renderText } from '../../../shared/document/text.ts';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { withoutRestrictedFigures } from '../../../shared/restriction/restrictedFigures.ts';
import { snapshot } from '../../../electron/store/snapshot.ts';
import { recordDecision } from '../../../electron/store/decisions.ts';
import { saveRow } from '../../../electron/store/rows.ts';
import { openTinyLibrary, stamp, valueOf } from '../../fixtures/tinyLibrary.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const next: Row<'meeting'> = {
  ...tinyRows.meeting[0]!,
  id: tinyId('meeting', 'next'),
  ref: 'next',
  date: '2021-10-06',
};
const paper: Row<'paper'> = {
  ...tinyRows.paper[0]!,
  id: tinyId('paper', 'matters'),
  ref: 'matters',
  title: 'Matters arising',
  sections: [
    {
      key: 'background',
      heading: null,
      none: null,
      text: {
        type: 'doc',
        content: [{ type: 'liveBlock', attrs: { id: 'live', section: 'mattersArising', options: {} } }],
      },
    },
  ],
};
const item: Row<'agendaItem'> = {
  ...tinyRows.agendaItem[0]!,
  id: tinyId('agendaItem', 'matters'),
  meetingId: next.id,
  paperId: paper.id,
};
const own = (last: string, fields: Partial<Row<'decision'>>): Row<'decision'> => ({
  ...tinyDecision,
  id: `${tinyDecision.id.slice(0, -1)}${last}`,
  ...fields,
});
const held: Rows = {
  ...tinyRows,
  meeting: [...tinyRows.meeting, next],
  paper: [...tinyRows.paper, paper],
  agendaItem: [...tinyRows.agendaItem, item],
  decision: [
    own('b', { text: 'Build the bridge.' }),
    own('c', { text: 'It waits.', outcome: 'deferred', originalText: 'Paint the bridge.' }),
    own('d', { text: 'No.', outcome: 'rejected' }),
    own('e', { text: 'This very meeting decided it.', meetingId: next.id }),
  ],
};
const progress = (state: Row<'decisionProgress'>['state'], note = ''): Rows['decisionProgress'] => [
  {
    id: tinyId('decisionProgress', 'b'),
    deletedAt: null,
    meetingId: tinyDecision.meetingId,
    decisionId: held.decision[0]!.id,
    state,
    ownerPostId: tinyId('post', 'leader'),
    doneOn: null,
    note,
  },
];
const blankSheet: Omit<Row<'itemRecord'>, 'agendaItemId' | 'inPrivate'> = {
  id: tinyId('itemRecord', 'a'),
  deletedAt: null,
  discussion: '',
  exclusion: '',
  publicSummary: '',
  urgency: '',
  drafts: [],
};
const textOf = (rows: Rows): string =>
  renderText(assemble({ meetingId: next.id, rows, assembledAt: stamp.at })).replace(/\s+/g, ' ');

describe('matters arising', () => {
  test('are what earlier meetings left to be done, with who does it and how it stands', () => {
    const text = textOf({ ...held, decisionProgress: progress('in-hand', 'Steel is ordered.') });
    expect(text).toContain('Matters arising from earlier meetings of Cabinet');
    expect(text).toMatch(/Build the bridge\..*Leader of the Council.*In hand\. Steel is ordered\./);
    expect(text).toMatch(/Paint the bridge\..*Deferred/);
    expect(text).toMatch(/Ask for a fixed price.*Open, due 1 Oct 2021/);
    expect(text).not.toContain('No.');
    expect(text).not.toContain('This very meeting');
  });

  test('leave out what is carried out, and say where nothing is left', () => {
    expect(textOf({ ...held, decisionProgress: progress('carried-out') })).not.toContain('Build the bridge.');
    expect(textOf({ ...held, decision: [], action: [] })).toContain(
      'Nothing that earlier meetings of Cabinet decided is left to be done.',
    );
  });

  test('tell of what was heard in private only what the public may read', () => {
    const sheet = { ...blankSheet, agendaItemId: tinyDecision.agendaItemId!, inPrivate: true };
    const { agendaItemId } = sheet;
    const action = held.action.map((each) => ({ ...each, agendaItemId }));
    const decisionProgress = progress('in-hand', 'The buyer waits.');
    const text = textOf({ ...held, itemRecord: [sheet], action, decisionProgress });
    expect(text).toContain('A matter that was heard in private');
    for (const words of ['Build the bridge.', 'The buyer waits.', 'Ask for a fixed price'])
      expect(text).not.toContain(words);
    const openSheet = { ...sheet, inPrivate: false };
    const openly = textOf({ ...held, itemRecord: [openSheet], action, decisionProgress });
    for (const words of ['Build the bridge.', 'The buyer waits.', 'Ask for a fixed price'])
      expect(openly).toContain(words);
  });

  test('and the tables of a programme leave out what was agreed in private at any body’s meeting', async () => {
    const db = await openTinyLibrary();
    const board = { ...tinyRows.body[0]!, id: tinyId('body', 'board'), ref: 'board', name: 'Board' };
    const elsewhere = { ...next, id: tinyId('meeting', 'board'), ref: 'board', bodyId: board.id };
    const heard = { ...item, id: tinyId('agendaItem', 'board'), meetingId: elsewhere.id, paperId: null };
    const action = { ...held.action[0]!, meetingId: elsewhere.id, agendaItemId: heard.id };
    valueOf(saveRow(db, 'body', board, stamp));
    valueOf(saveRow(db, 'meeting', elsewhere, stamp));
    valueOf(saveRow(db, 'agendaItem', heard, stamp));
    valueOf(saveRow(db, 'action', action, stamp));
    valueOf(saveRow(db, 'itemRecord', { ...blankSheet, agendaItemId: heard.id, inPrivate: true }, stamp));
    const [meeting] = tinyRows.meeting;
    const { rows } = snapshot(db, meeting!.id, stamp.at);
    expect(rows.action.map(({ id }) => id)).toContain(action.id);
    const open = withoutRestrictedFigures(rows, [meeting!.date]);
    expect(open.action.map(({ id }) => id)).not.toContain(action.id);
  });

  test('are the same out of the library as out of all rows', async () => {
    const db = await openTinyLibrary();
    for (const kind of ['meeting', 'paper', 'agendaItem'] as const)
      for (const row of held[kind]) valueOf(saveRow(db, kind, row, stamp));
    for (const decision of held.decision) valueOf(recordDecision(db, decision, stamp));
    for (const row of progress('in-hand')) valueOf(saveRow(db, 'decisionProgress', row, stamp));
    const fromLibrary = assemble(snapshot(db, next.id, stamp.at));
    expect(renderText(fromLibrary).replace(/\s+/g, ' ')).toBe(
      textOf({ ...held, decisionProgress: progress('in-hand') }),
    );
  });
});
