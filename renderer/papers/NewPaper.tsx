import { unrestricted } from '../../shared/entities/restriction.ts';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Problem } from '../../shared/api.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { templatesOf } from '../../shared/templates/index.ts';
import { startingSections } from '../../shared/templates/startingSections.ts';
import fieldStyles from '../fields/RowField.module.css';
import { createRow } from '../history/steps.ts';
import { paperPath } from '../paths.ts';
import { AddForm } from '../programme/parts/AddForm.tsx';
import { useEscape } from '../programme/parts/useEscape.ts';
import { shortCode } from '../programme/shortCode.ts';
import { freshRef } from './freshRef.ts';
import list from '../components/ListScreen.module.css';

interface NewPaperProps {
  readonly rows: Rows;
  readonly onClose: () => void;
}

/** Council, template, title and programme are enough for a draft; it opens with the sections and blank forms of its template. */
export function NewPaper({ rows, onClose }: NewPaperProps) {
  const navigate = useNavigate();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, onClose);
  const [organisationId, setOrganisationId] = useState(rows.organisation[0]?.id ?? '');
  const council = rows.organisation.find((each) => each.id === organisationId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [programmeId, setProgrammeId] = useState('');
  const templates = templatesOf(organisationId, rows);
  const template = templates.find((each) => each.id === (chosen ?? council?.houseTemplate)) ?? templates[0];
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    if (template === undefined) return null;
    const title = String(values['title']);
    const taken = rows.paper.filter((each) => each.organisationId === organisationId);
    const made = await createRow('paper', {
      organisationId,
      programmeId: programmeId === '' ? null : programmeId,
      ref: freshRef(
        shortCode(title, []),
        taken.map(({ ref }) => ref),
      ),
      template: template.id,
      title,
      shortTitle: shortened(title),
      reportNumber: '',
      status: 'draft',
      keyDecision: null,
      forwardPlanRef: '',
      header: {},
      sections: startingSections(template),
      recommendationStem: null,
      ...unrestricted,
      provenance: '',
    });
    if (!made.ok) return made.problem;
    await navigate(paperPath(made.value.id));
    return null;
  };
  return (
    <section ref={panel} aria-labelledby={id} className={list.new}>
      <h2 id={id} className={list.newTitle}>
        New paper
      </h2>
      <AddForm
        kind="paper"
        fields={[{ name: 'title', help: 'As it is printed: what the paper is about' }]}
        submit="Add paper"
        onAdd={add}
        onCancel={onClose}
        takesFocus
      >
        {rows.organisation.length > 1 && (
          <Choice
            label="Council"
            value={organisationId}
            onChange={(next) => {
              setOrganisationId(next);
              setChosen(null);
              setProgrammeId('');
            }}
          >
            {rows.organisation.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Choice>
        )}
        <Choice
          label="Template"
          value={template?.id ?? ''}
          onChange={setChosen}
          help={template?.description ?? ''}
        >
          {templates.map(({ id: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Choice>
        <Choice label="Programme" value={programmeId} onChange={setProgrammeId}>
          <option value="">No programme</option>
          {rows.programme
            .filter((each) => each.organisationId === organisationId)
            .map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </Choice>
      </AddForm>
    </section>
  );
}

/** For the running head, cut at a word. */
function shortened(title: string): string {
  if (title.length <= 60) return title;
  const cut = title.slice(0, 59);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30))}…`;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, help = '', children }: ChoiceProps) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <select
        id={id}
        className={`${fieldStyles.input} ${fieldStyles.choice}`}
        value={value}
        aria-describedby={help === '' ? undefined : `${id}-help`}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
      {help !== '' && (
        <span id={`${id}-help`} className={fieldStyles.help}>
          {help}
        </span>
      )}
    </div>
  );
}
