import { useId, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import fieldStyles from '../fields/RowField.module.css';
import { createRow } from '../history/steps.ts';
import { AddForm } from '../programme/parts/AddForm.tsx';
import { SidePanel } from '../programme/parts/SidePanel.tsx';
import { today } from '../today.ts';
import { newEntry } from './newEntry.ts';

interface NewEntryProps {
  readonly rows: Rows;
  /** Bodies that may decide, the likeliest first. */
  readonly bodies: readonly Row<'body'>[];
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** Matter, body and day; what the council's data say already is filled in, and the rest is written in its form. */
export function NewEntry({ rows, bodies, onClose, onAdded }: NewEntryProps) {
  const id = useId();
  const [bodyId, setBodyId] = useState(bodies[0]?.id ?? '');
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const body = bodies.find((each) => each.id === bodyId);
    if (body === undefined) return { kind: 'invalid', message: 'Choose the body that decides.' };
    const made = await createRow(
      'forwardPlanEntry',
      newEntry(rows, body, {
        matter: String(values['matter']),
        decisionOn: typeof values['decisionOn'] === 'string' ? values['decisionOn'] : null,
        today: today(),
      }),
    );
    if (!made.ok) return made.problem;
    onAdded(made.value.id);
    return null;
  };
  return (
    <SidePanel title="New forward plan entry" onClose={onClose}>
      <AddForm
        kind="forwardPlanEntry"
        fields={[{ name: 'matter' }, { name: 'decisionOn', form: 'day', help: 'May be left empty' }]}
        submit="Add entry"
        onAdd={add}
        takesFocus
      >
        <div className={fieldStyles.field}>
          <label htmlFor={id} className={fieldStyles.label}>
            Body that decides
          </label>
          <select
            id={id}
            className={`${fieldStyles.input} ${fieldStyles.choice}`}
            value={bodyId}
            onChange={(event) => setBodyId(event.target.value)}
          >
            {bodies.map((body) => (
              <option key={body.id} value={body.id}>
                {body.name}
              </option>
            ))}
          </select>
        </div>
      </AddForm>
    </SidePanel>
  );
}
