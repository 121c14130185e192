import { useId } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { DecisionDraft } from '../../shared/entities/decided.ts';
import type { Row } from '../../shared/entities/index.ts';
import fieldStyles from '../fields/RowField.module.css';
import styles from './DecisionCard.module.css';
import { DraftText } from './DraftText.tsx';

interface VoteFieldsProps {
  readonly draft: DecisionDraft;
  readonly voters: readonly Row<'attendance'>[];
  readonly save: (fields: Partial<DecisionDraft>) => Promise<Problem | null>;
}

const votes = {
  'not-recorded': 'Not recorded',
  unanimous: 'Unanimous',
  counted: 'Counted',
  named: 'Named vote',
} as const;
const sides = { for: 'For', against: 'Against', abstained: 'Abstained' } as const;
type Side = keyof typeof sides;

/** How it was voted on. A named vote lists who is in the room and counts itself. */
export function VoteFields({ draft, voters, save }: VoteFieldsProps) {
  const id = useId();
  return (
    <>
      <div className={fieldStyles.field}>
        <label htmlFor={id} className={fieldStyles.label}>
          Vote
        </label>
        <select
          id={id}
          className={`${fieldStyles.input} ${fieldStyles.choice}`}
          value={draft.vote}
          onChange={(event) => void save({ vote: event.target.value as DecisionDraft['vote'] })}
        >
          {Object.entries(votes).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {draft.vote === 'counted' && (
        <div className={styles.counts}>
          <DraftText draft={draft} field="votesFor" save={save} />
          <DraftText draft={draft} field="votesAgainst" save={save} />
          <DraftText draft={draft} field="abstentions" save={save} />
        </div>
      )}
      {draft.vote === 'named' && <NamedVotes draft={draft} voters={voters} save={save} />}
    </>
  );
}

function NamedVotes({ draft, voters, save }: VoteFieldsProps) {
  const id = useId();
  const put = (name: string, vote: Side): void => {
    const others = draft.namedVotes.filter((each) => each.name !== name);
    const namedVotes = [...others, { name, vote }];
    const count = (side: Side): number => namedVotes.filter((each) => each.vote === side).length;
    void save({
      namedVotes,
      votesFor: count('for'),
      votesAgainst: count('against'),
      abstentions: count('abstained'),
    });
  };
  if (voters.length === 0) return <p className={styles.soft}>Nobody is marked as present who could vote.</p>;
  return (
    <ul className={styles.named}>
      {voters.map(({ id: personId, name }) => (
        <li key={personId}>
          <fieldset className={styles.voter}>
            <legend>{name}</legend>
            {(Object.keys(sides) as Side[]).map((side) => (
              <label key={side}>
                <input
                  type="radio"
                  name={`${id}-${personId}`}
                  checked={draft.namedVotes.some((each) => each.name === name && each.vote === side)}
                  onChange={() => put(name, side)}
                />
                {sides[side]}
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
