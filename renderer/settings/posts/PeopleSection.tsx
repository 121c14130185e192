import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { createRow } from '../../history/steps.ts';
import { RemoveButton } from '../../history/RemoveButton.tsx';
import { AddForm } from '../../programme/parts/AddForm.tsx';
import { today } from '../../today.ts';
import { FilterBox } from '../parts/FilterBox.tsx';
import form from '../parts/Form.module.css';
import { Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { peopleOf } from './posts.ts';

const manyPeople = 8;

/** The people whom the posts are held by, with how they can be reached. */
export function PeopleSection() {
  const { council, rows, readOnly } = useCouncil();
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed).toLowerCase().split(/\s+/).filter(Boolean);
  const people = peopleOf(rows, council.id);
  const shown = people.filter(({ name, email }) =>
    words.every((word) => `${name} ${email}`.toLowerCase().includes(word)),
  );
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const made = await createRow('person', {
      organisationId: council.id,
      name: String(values['name']),
      email: String(values['email']),
      telephone: String(values['telephone']),
    });
    return made.ok ? null : made.problem;
  };
  return (
    <Section
      title="People"
      lead="Names as they should be printed. Somebody who holds a post, or ever did, is kept."
      action={
        !readOnly &&
        !adding && (
          <Action weight="main" onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={17} /> New person
          </Action>
        )
      }
    >
      {adding && (
        <section aria-label="New person" className={form.card}>
          <AddForm
            key={people.length}
            kind="person"
            fields={[{ name: 'name' }, { name: 'email' }, { name: 'telephone' }]}
            submit="Add person"
            onAdd={add}
            onCancel={() => setAdding(false)}
            cancelWord="Done"
            takesFocus
          />
        </section>
      )}
      {people.length > manyPeople && <FilterBox label="Find a person" value={typed} onChange={setTyped} />}
      {people.length === 0 && !adding && (
        <EmptyNote title="Nobody is in the library yet">
          People come in with the posts that they hold, or one by one here.
        </EmptyNote>
      )}
      {people.length > 0 && shown.length === 0 && (
        <EmptyNote title="Nobody matches">Try a part of the name or of the e-mail address.</EmptyNote>
      )}
      {shown.length > 0 && (
        <div className={form.list}>
          <div className={`${form.fields} ${form.three} ${form.heads}`} aria-hidden="true">
            <span>Name and posts today</span>
            <span>E-mail</span>
            <span>Telephone</span>
            <span />
          </div>
          {shown.map((person) => (
            <PersonLine key={person.id} person={person} />
          ))}
        </div>
      )}
    </Section>
  );
}

function PersonLine({ person }: { readonly person: Row<'person'> }) {
  const { rows, readOnly } = useCouncil();
  const { name } = person;
  const shared = { kind: 'person', row: person, isReadOnly: readOnly } as const;
  const held = rows.postHolder.filter(({ personId }) => personId === person.id);
  const titles = held
    .filter(({ from, until }) => from <= today() && (until === null || until >= today()))
    .flatMap(({ postId }) => rows.post.find(({ id }) => id === postId)?.title ?? []);
  return (
    <fieldset aria-label={name} className={`${form.fields} ${form.three}`}>
      <div>
        <RowField {...shared} field="name" hiddenLabel={`Name of ${name}`} />
        {titles.length > 0 && <p className={`${form.about} ${form.under}`}>{titles.join(', ')}</p>}
      </div>
      <RowField {...shared} field="email" placeholder="None" hiddenLabel={`E-mail of ${name}`} />
      <RowField {...shared} field="telephone" placeholder="None" hiddenLabel={`Telephone of ${name}`} />
      {readOnly || held.length > 0 ? <span /> : <RemoveButton kind="person" id={person.id} what={name} />}
    </fieldset>
  );
}
