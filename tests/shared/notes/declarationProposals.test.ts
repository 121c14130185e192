import { describe, expect, test } from 'vitest';
import { meetingRecord } from '../../../shared/decisions/meetingRecord.ts';
import type { Note } from '../../../shared/entities/note.ts';
import { declarationProposals } from '../../../shared/notes/declarationProposals.ts';
import { tinyNote } from '../../fixtures/notes.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const [meeting] = tinyRows.meeting;
const [organisation] = tinyRows.organisation;
const [item] = tinyRows.agendaItem;
const paper = tinyRows.paper.find(({ id }) => id === item!.paperId)!;
const attendance = {
  id: tinyId('attendance', 'member'),
  deletedAt: null,
  meetingId: meeting!.id,
  postId: null,
  name: 'Councillor A Member',
  role: 'member',
  state: 'present',
  position: 1,
} as unknown as (typeof tinyRows.attendance)[number];

const shared = (otherwise: Partial<Note> = {}, where: Partial<Note['anchor']> = {}): Note => {
  const {
    council,
    edition,
    part,
    item: number,
    title,
    marking,
    pack,
  } = {
    ...tinyNote('x').anchor,
    council: organisation!.name,
    pack: meeting!.ref,
    part: paper.ref,
    ...where,
  };
  const anchor = { on: 'item' as const, council, pack, edition, part, item: number, title, marking };
  return tinyNote('interest', {
    kind: 'declaration',
    interest: 'registrable',
    from: 'Cllr A  Member',
    anchor,
    ...otherwise,
  });
};
const proposalsOf = (note: Note) => {
  const record = meetingRecord({ ...tinyRows, attendance: [attendance], note: [note] }, meeting!.id)!;
  return declarationProposals(record, item!);
};

describe('an interest that a member shared', () => {
  test('is proposed for its item, with whom on the list it is of', () => {
    expect(proposalsOf(shared())).toMatchObject([{ attendanceId: attendance.id }]);
    expect(proposalsOf(shared({}, { pack: `${meeting!.ref}-supplement-2` }))).toHaveLength(1);
    expect(proposalsOf(shared({ from: 'Somebody Else' }))).toMatchObject([{ attendanceId: null }]);
  });

  test('is proposed for no other item, meeting or council, and not where it is a note of one’s own', () => {
    expect(proposalsOf(shared({}, { part: 'another-paper' }))).toEqual([]);
    expect(proposalsOf(shared({}, { pack: 'another-meeting' }))).toEqual([]);
    expect(proposalsOf(shared({}, { council: 'Elsewhere' }))).toEqual([]);
    expect(proposalsOf(shared({ from: '' }))).toEqual([]);
    expect(proposalsOf(shared({ kind: 'comment' }))).toEqual([]);
  });
});
