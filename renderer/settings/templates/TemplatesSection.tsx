import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { countOf } from '../../../shared/entities/kindWords.ts';
import { asRow } from '../../../shared/templates/asTemplate.ts';
import { templates, templatesOf } from '../../../shared/templates/index.ts';
import type { Template } from '../../../shared/templates/template.ts';
import { Action } from '../../components/Action.tsx';
import { createRow } from '../../history/steps.ts';
import { settingsPath } from '../../paths.ts';
import form from '../parts/Form.module.css';
import { Group, Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { TemplatePage } from './TemplatePage.tsx';

/** The templates that a council makes its papers from; one of its own, where the address names it. */
export function TemplatesSection() {
  const { council, rows, readOnly } = useCouncil();
  const { rowId } = useParams();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const own = rows.paperTemplate.filter(({ organisationId }) => organisationId === council.id);
  const open = own.find(({ id }) => id === rowId);
  if (open !== undefined) return <TemplatePage key={open.id} row={open} />;
  const duplicate = async (template: Template): Promise<void> => {
    const names = templatesOf(council.id, rows).map(({ label }) => label);
    const made = await createRow(
      'paperTemplate',
      asRow(template, council.id, copyName(template.label, names)),
    );
    if (made.ok) await navigate(settingsPath('templates', made.value.id));
    else setProblem(made.problem.message);
  };
  const papersOf = (id: string): string => {
    const count = rows.paper.filter(({ template }) => template === id).length;
    return count === 0 ? 'No paper uses it' : countOf('paper', count);
  };
  const line = (template: Template, isOwn: boolean) => (
    <li key={template.id} className={form.line}>
      <div>
        {isOwn ? (
          <Link to={settingsPath('templates', template.id)}>{template.label}</Link>
        ) : (
          <p>{template.label}</p>
        )}
        <p className={form.about}>
          {papersOf(template.id)}
          {template.id === council.houseTemplate && ' · house template'}
        </p>
      </div>
      {!readOnly && (
        <Action weight="quiet" label={`Duplicate ${template.label}`} onPress={() => void duplicate(template)}>
          <Copy aria-hidden="true" size={16} /> Duplicate
        </Action>
      )}
    </li>
  );
  return (
    <Section
      title="Paper templates"
      lead="What a report holds, in which order, and what is mandatory. Duplicate one to make it your own."
    >
      {problem !== null && (
        <p role="alert" className={form.failure}>
          {problem}
        </p>
      )}
      <Group title="Your own">
        {own.length === 0 ? (
          <p className={form.about}>There is none yet. Duplicate one of those below, then change it.</p>
        ) : (
          <ul className={form.list}>
            {templatesOf(council.id, rows)
              .filter(({ id }) => own.some((row) => row.id === id))
              .map((template) => line(template, true))}
          </ul>
        )}
      </Group>
      <Group title="They come with Tabled" lead="These stay as they are.">
        <ul className={form.list}>{templates.map((template) => line(template, false))}</ul>
      </Group>
    </Section>
  );
}

/** "Cabinet report, copy", and with a number where there is one already. */
function copyName(label: string, taken: readonly string[]): string {
  const name = `${label}, copy`;
  let number = 2;
  if (!taken.includes(name)) return name;
  while (taken.includes(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
