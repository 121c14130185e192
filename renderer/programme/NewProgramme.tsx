import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Problem } from '../../shared/api.ts';
import type { Rows } from '../../shared/entities/index.ts';
import fieldStyles from '../fields/RowField.module.css';
import { createRow } from '../history/steps.ts';
import { programmePath } from '../paths.ts';
import { AddForm } from './parts/AddForm.tsx';
import { useEscape } from './parts/useEscape.ts';
import list from '../components/ListScreen.module.css';
import { shortCode } from './shortCode.ts';

interface NewProgrammeProps {
  readonly rows: Rows;
  readonly onClose: () => void;
}

/** Name and council are enough for a programme; the rest is filled in on its own screen. */
export function NewProgramme({ rows, onClose }: NewProgrammeProps) {
  const navigate = useNavigate();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, onClose);
  const councils = rows.organisation;
  const [organisationId, setOrganisationId] = useState(councils[0]?.id ?? '');
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const name = String(values['name']);
    const made = await createRow('programme', {
      organisationId,
      ref: shortCode(
        name,
        rows.programme.map((each) => each.ref),
      ),
      name,
      purpose: '',
      sponsorPostId: null,
      managerPostId: null,
      startsOn: null,
      endsOn: null,
      confidenceScale: 'five',
      confidence: [],
    });
    if (!made.ok) return made.problem;
    await navigate(programmePath(made.value.id));
    return null;
  };
  return (
    <section ref={panel} aria-labelledby={id} className={list.new}>
      <h2 id={id} className={list.newTitle}>
        New programme
      </h2>
      <AddForm
        kind="programme"
        fields={[{ name: 'name' }]}
        onCancel={onClose}
        submit="Add programme"
        onAdd={add}
        takesFocus
      >
        {councils.length > 1 && (
          <div className={fieldStyles.field}>
            <label htmlFor={`${id}-council`} className={fieldStyles.label}>
              Council
            </label>
            <select
              id={`${id}-council`}
              className={`${fieldStyles.input} ${fieldStyles.choice}`}
              value={organisationId}
              onChange={(event) => setOrganisationId(event.target.value)}
            >
              {councils.map((council) => (
                <option key={council.id} value={council.id}>
                  {council.name}
                </option>
              ))}
            </select>
          </div>
        )}
      </AddForm>
    </section>
  );
}
