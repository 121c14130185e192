import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Row } from '../../../shared/entities/index.ts';
import { Action } from '../../components/Action.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { RemoveButton } from '../../history/RemoveButton.tsx';
import { settingsPath } from '../../paths.ts';
import { DeleteAction } from '../../programme/parts/DeleteAction.tsx';
import { today } from '../../today.ts';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { NewHolder } from './NewHolder.tsx';
import { holderFaults, holdersOf, peopleOf, postKindWords, usesOfPost } from './posts.ts';

/** One post: what it is called, and who holds it from when to when. */
export function PostPage({ post }: { readonly post: Row<'post'> }) {
  const { rows, readOnly } = useCouncil();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const shared = { kind: 'post', row: post, isReadOnly: readOnly } as const;
  const faults = holderFaults(rows, post.id, today());
  const uses = usesOfPost(rows, post.id);
  return (
    <Section title={post.title} back={{ to: settingsPath('posts'), label: 'All posts' }}>
      <div className={form.pair}>
        <RowField {...shared} field="title" />
        <RowChoice {...shared} field="kind" options={optionsOf(postKindWords)} />
      </div>
      <Group title="Holders" lead="A paper prints whoever holds the post on the day of its meeting.">
        {faults.length > 0 && (
          <ul className={form.notes}>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
        <Holders post={post} />
        {adding && <NewHolder post={post} onClose={() => setAdding(false)} />}
        {!readOnly && !adding && (
          <div>
            <Action onPress={() => setAdding(true)}>
              <Plus aria-hidden="true" size={17} /> Add a holder
            </Action>
          </div>
        )}
      </Group>
      {!readOnly && (
        <Group
          title="Delete this post"
          lead={
            uses === ''
              ? 'Its holders go into the bin with it, and come back with it.'
              : `It cannot be deleted, because it is named by ${uses}. A post that has ended stays, with a last day for its holder.`
          }
        >
          {uses === '' && (
            <div className={form.buttons}>
              <DeleteAction kind="post" id={post.id} onDeleted={() => void navigate(settingsPath('posts'))} />
            </div>
          )}
        </Group>
      )}
    </Section>
  );
}

function Holders({ post }: { readonly post: Row<'post'> }) {
  const { council, rows, readOnly } = useCouncil();
  const holders = holdersOf(rows, post.id);
  const people = peopleOf(rows, council.id);
  if (holders.length === 0) return <p className={form.about}>Nobody holds this post yet.</p>;
  return (
    <div className={form.list}>
      <div className={`${form.fields} ${form.three} ${form.heads}`} aria-hidden="true">
        <span>Held by</span>
        <span>From</span>
        <span>Until</span>
        <span />
      </div>
      {holders.map((holder) => {
        const name = people.find(({ id }) => id === holder.personId)?.name ?? 'A deleted person';
        const shared = { kind: 'postHolder', row: holder, isReadOnly: readOnly } as const;
        return (
          <fieldset key={holder.id} aria-label={name} className={`${form.fields} ${form.three}`}>
            <RowChoice
              {...shared}
              field="personId"
              options={people.map((person) => ({ value: person.id, label: person.name }))}
              hiddenLabel={`Holder, ${name}`}
            />
            <RowField {...shared} field="from" form="day" hiddenLabel={`${name} from`} />
            <RowField
              {...shared}
              field="until"
              form="day"
              placeholder="No end"
              hiddenLabel={`${name} until`}
            />
            {readOnly ? (
              <span />
            ) : (
              <RemoveButton kind="postHolder" id={holder.id} what={`${name} as holder`} />
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
