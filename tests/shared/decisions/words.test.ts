import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeWords, voteWords } from '../../../shared/decisions/outcomeWords.ts';
import { quorumNow } from '../../../shared/decisions/quorum.ts';
import { decisionLines } from '../../../shared/decisions/standing.ts';
import { textDifference } from '../../../shared/decisions/textDifference.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { tinyDecision, tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

describe('a difference', () => {
  const shown = (before: string, after: string): string =>
    textDifference(before, after)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
      .join('');

  test('leaves what both texts have', () => {
    expect(
      shown('in consultation with the holder for Skills.', 'in consultation with the holder for Delivery.'),
    ).toBe('in consultation with the holder for [-Skills.][+Delivery.]');
    expect(shown('', 'a b')).toBe('[+a b]');
    expect(shown('a b', 'a b')).toBe('a b');
  });

  test('gives back both texts, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c ', ' ', 'd\n'), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = textDifference(before, after);
        const of = (kind: string) =>
          pieces
            .filter((piece) => piece.kind === 'same' || piece.kind === kind)
            .map(({ text }) => text)
            .join('');
        expect([of('gone'), of('new')]).toEqual([before, after]);
      }),
    );
  });
});

describe('votes in words', () => {
  const none = {
    movedBy: '',
    secondedBy: '',
    dissent: '',
    vote: 'not-recorded' as const,
    votesFor: null,
    votesAgainst: null,
    abstentions: null,
    namedVotes: [],
  };
  test('say movers, count, names and dissent, as far as they are recorded', () => {
    expect(voteWords(none)).toBe('');
    expect(voteWords({ ...none, vote: 'unanimous', movedBy: 'A', secondedBy: 'B' })).toBe(
      'Moved by A, seconded by B. Voting: unanimous.',
    );
    expect(
      voteWords({ ...none, vote: 'counted', votesFor: 5, votesAgainst: 2, dissent: 'C dissented.' }),
    ).toBe('Voting: 5 for, 2 against, 0 abstained. Dissent recorded: C dissented.');
    const namedVotes = [
      { name: 'A', vote: 'for' as const },
      { name: 'B', vote: 'abstained' as const },
      { name: 'C', vote: 'for' as const },
    ];
    expect(voteWords({ ...none, vote: 'named', namedVotes })).toBe(
      'Named vote. For (2): A; C. Abstained (1): B.',
    );
  });

  test('each outcome has a key of its own', () => {
    const keys = Object.values(outcomeWords).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('the quorum counts members and substitutes who are in the room', () => {
  const person = (fields: Partial<Row<'attendance'>>): Row<'attendance'> => ({
    id: tinyId('attendance', JSON.stringify(fields)),
    deletedAt: null,
    meetingId: tinyDecision.meetingId,
    position: 1,
    postId: null,
    name: 'A',
    role: 'member',
    state: 'present',
    substituteForPostId: null,
    arrivedAt: null,
    leftAt: null,
    ...fields,
  });
  const people = [
    person({}),
    person({ role: 'substitute', arrivedAt: '10:20' }),
    person({ leftAt: '11:00' }),
    person({ state: 'apologies' }),
    person({ state: 'expected' }),
    person({ role: 'officer' }),
    person({ deletedAt: '2021-09-01T10:00:00Z' }),
  ];
  const body = tinyRows.body[0]!;
  expect(quorumNow(people, { ...body, quorum: 3 })).toEqual({ present: 2, needed: 3, isMet: false });
  expect(quorumNow(people, { ...body, quorum: 2 }).isMet).toBe(true);
  expect(quorumNow(people, { ...body, quorum: null })).toEqual({ present: 2, needed: null, isMet: true });
});

test('corrections are folded into a line of which the last stands', () => {
  const first = tinyDecision;
  const second = { ...first, id: tinyId('decision', 'b'), supersedesId: first.id };
  const third = { ...first, id: tinyId('decision', 'a'), supersedesId: second.id };
  const other = { ...first, id: `${first.id.slice(0, -1)}f` };
  expect(decisionLines([third, other, first, second])).toMatchObject([
    { firstId: first.id, standing: third, corrected: [second, first] },
    { firstId: other.id, standing: other, corrected: [] },
  ]);
});
