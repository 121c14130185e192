import type { Outcome } from '../entities/decided.ts';
import type { Row } from '../entities/index.ts';

interface OutcomeWords {
  /** On screen and in lists. */
  readonly label: string;
  /** The key that chooses it at the meeting. */
  readonly key: string;
  /** In capitals before the words of the decision, as minutes have it. */
  readonly verb: string;
}

export const outcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  agreed: { label: 'Agreed', key: 'A', verb: 'RESOLVED' },
  amended: { label: 'Agreed as amended', key: 'M', verb: 'RESOLVED, as amended' },
  rejected: { label: 'Rejected', key: 'R', verb: 'NOT AGREED' },
  deferred: { label: 'Deferred', key: 'D', verb: 'DEFERRED' },
  withdrawn: { label: 'Withdrawn', key: 'W', verb: 'WITHDRAWN' },
  'recommended-to-council': { label: 'Recommended to Council', key: 'C', verb: 'RECOMMENDED to Council' },
  noted: { label: 'Noted', key: 'N', verb: 'NOTED' },
};

type Voted = Pick<
  Row<'decision'>,
  'vote' | 'votesFor' | 'votesAgainst' | 'abstentions' | 'namedVotes' | 'dissent' | 'movedBy' | 'secondedBy'
>;

/** "Moved by …, seconded by …. Unanimous." Empty where nothing of it is recorded. */
export function voteWords(decision: Voted): string {
  const { movedBy, secondedBy, dissent } = decision;
  const moved = movedBy.trim() === '' ? '' : `Moved by ${movedBy.trim()}`;
  const seconded =
    secondedBy.trim() === '' ? '' : `${moved === '' ? 'S' : ', s'}econded by ${secondedBy.trim()}`;
  return [
    moved + seconded,
    countWords(decision),
    dissent.trim() === '' ? '' : `Dissent recorded: ${dissent.trim().replace(/\.$/, '')}`,
  ]
    .filter((each) => each !== '')
    .map((each) => `${each}.`)
    .join(' ');
}

function countWords({ vote, votesFor, votesAgainst, abstentions, namedVotes }: Voted): string {
  switch (vote) {
    case 'not-recorded':
      return '';
    case 'unanimous':
      return 'Voting: unanimous';
    case 'counted':
      return `Voting: ${votesFor ?? 0} for, ${votesAgainst ?? 0} against, ${abstentions ?? 0} abstained`;
    case 'named':
      return `Named vote. ${(['for', 'against', 'abstained'] as const)
        .map((side) => ({
          side,
          names: namedVotes.filter((each) => each.vote === side).map(({ name }) => name),
        }))
        .filter(({ names }) => names.length > 0)
        .map(({ side, names }) => `${sides[side]} (${names.length}): ${names.join('; ')}`)
        .join('. ')}`;
  }
}

const sides = { for: 'For', against: 'Against', abstained: 'Abstained' } as const;
