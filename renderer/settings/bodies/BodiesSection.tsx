import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Problem } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { countOf } from '../../../shared/entities/kindWords.ts';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { createRow } from '../../history/steps.ts';
import { settingsPath } from '../../paths.ts';
import { AddForm } from '../../programme/parts/AddForm.tsx';
import { shortCode } from '../../programme/shortCode.ts';
import { today } from '../../today.ts';
import { SelectLine } from '../parts/FormLines.tsx';
import form from '../parts/Form.module.css';
import { Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { BodyPage } from './BodyPage.tsx';
import { bodyKindWords } from './bodyWords.ts';
import { sitting } from './seats.ts';

type Body = Row<'body'>;

/** The bodies of a council by name; one of them, where the address names it. */
export function BodiesSection() {
  const { council, rows, readOnly } = useCouncil();
  const { rowId } = useParams();
  const [adding, setAdding] = useState(false);
  const bodies = rows.body
    .filter(({ organisationId }) => organisationId === council.id)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const open = bodies.find(({ id }) => id === rowId);
  if (open !== undefined) return <BodyPage key={open.id} body={open} />;
  return (
    <Section
      title="Bodies and members"
      lead="Who meets, and who sits there from when to when. Members sit by their post: its holder changes, the seat stays."
      action={
        !readOnly &&
        !adding && (
          <Action weight="main" onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={17} /> New body
          </Action>
        )
      }
    >
      {adding && <NewBody taken={rows.body.map(({ ref }) => ref)} onClose={() => setAdding(false)} />}
      {bodies.length === 0 ? (
        <EmptyNote title="No body meets yet">
          Add the Cabinet, the Council, a committee or a board. Each has meetings of its own, with an agenda,
          papers and a pack.
        </EmptyNote>
      ) : (
        <ul className={form.list}>
          {bodies.map((body) => (
            <li key={body.id} className={form.line}>
              <div>
                <Link to={settingsPath('bodies', body.id)} className={form.name}>
                  {body.name}
                </Link>
                <p className={form.about}>{bodyKindWords[body.kind]}</p>
              </div>
              <span className={form.about}>
                {countOf('membership', sitting(rows.membership, body.id, today()).length)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface NewBodyProps {
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

function NewBody({ taken, onClose }: NewBodyProps) {
  const { council } = useCouncil();
  const navigate = useNavigate();
  const [kind, setKind] = useState<Body['kind']>('executive');
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const name = String(values['name']);
    const made = await createRow('body', {
      organisationId: council.id,
      ref: shortCode(`${council.ref}-${name}`, taken, 'body'),
      name,
      kind,
      quorum: null,
      decides: kind !== 'board' && kind !== 'scrutiny',
      standingItems: [],
    });
    if (!made.ok) return made.problem;
    onClose();
    await navigate(settingsPath('bodies', made.value.id));
    return null;
  };
  return (
    <section aria-label="New body" className={form.card}>
      <AddForm
        kind="body"
        fields={[{ name: 'name' }]}
        submit="Add body"
        onAdd={add}
        onCancel={onClose}
        takesFocus
      >
        <SelectLine
          label="Kind"
          options={optionsOf(bodyKindWords)}
          value={kind}
          onChange={(chosen) => setKind(chosen as Body['kind'])}
        />
      </AddForm>
    </section>
  );
}
