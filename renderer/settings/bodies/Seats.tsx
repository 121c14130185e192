import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Row } from '../../../shared/entities/index.ts';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { RemoveButton } from '../../history/RemoveButton.tsx';
import { settingsPath } from '../../paths.ts';
import { today } from '../../today.ts';
import form from '../parts/Form.module.css';
import { postsOf } from '../posts/posts.ts';
import { useCouncil } from '../useCouncil.ts';
import { NewSeat } from './NewSeat.tsx';
import { seatFaults, seatGroups } from './seats.ts';

/** Who sits on a body: a post, a role and two days each. */
export function Seats({ body }: { readonly body: Row<'body'> }) {
  const { council, rows, readOnly } = useCouncil();
  const [adding, setAdding] = useState(false);
  const posts = postsOf(rows, council.id);
  const titleOf = (postId: string): string =>
    posts.find(({ id }) => id === postId)?.title ?? 'A deleted post';
  const { present, former } = seatGroups(rows.membership, body.id, today());
  const faults = seatFaults(rows.membership, body.id, titleOf);
  if (posts.length === 0) {
    return (
      <EmptyNote title="There is no post to seat yet">
        Members sit by their post. <Link to={settingsPath('posts')}>Add the first posts</Link>, then seat them
        here.
      </EmptyNote>
    );
  }
  return (
    <>
      {faults.length > 0 && (
        <ul className={form.notes}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {present.length === 0 ? (
        <p className={form.about}>Nobody sits on this body yet.</p>
      ) : (
        <SeatList seats={present} titleOf={titleOf} />
      )}
      {adding && <NewSeat body={body} posts={posts} onClose={() => setAdding(false)} />}
      {!readOnly && !adding && (
        <div>
          <Action onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={17} /> Add a member
          </Action>
        </div>
      )}
      {former.length > 0 && (
        <details>
          <summary>Former members ({former.length})</summary>
          <SeatList seats={former} titleOf={titleOf} />
        </details>
      )}
    </>
  );
}

interface SeatListProps {
  readonly seats: readonly Row<'membership'>[];
  readonly titleOf: (postId: string) => string;
}

function SeatList({ seats, titleOf }: SeatListProps) {
  const { council, rows, readOnly } = useCouncil();
  const options = postsOf(rows, council.id).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <div className={form.list}>
      <div className={`${form.fields} ${form.heads}`} aria-hidden="true">
        <span>Post</span>
        <span>Role</span>
        <span>From</span>
        <span>Until</span>
        <span />
      </div>
      {seats.map((seat) => {
        const title = titleOf(seat.postId);
        const shared = { kind: 'membership', row: seat, isReadOnly: readOnly } as const;
        return (
          <fieldset key={seat.id} aria-label={title} className={form.fields}>
            <RowChoice
              {...shared}
              field="postId"
              options={options}
              hiddenLabel={`Post of the seat of ${title}`}
            />
            <RowField {...shared} field="role" hiddenLabel={`Role of ${title}`} />
            <RowField {...shared} field="from" form="day" hiddenLabel={`${title} from`} />
            <RowField
              {...shared}
              field="until"
              form="day"
              placeholder="No end"
              hiddenLabel={`${title} until`}
            />
            {readOnly ? (
              <span />
            ) : (
              <RemoveButton kind="membership" id={seat.id} what={`the seat of ${title}`} />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
