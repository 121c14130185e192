import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDate } from '../../../shared/dates.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import type { PlacedFinding } from '../../checks/placedFindings.ts';
import { Action } from '../../components/Action.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { duplicatePaper } from '../../papers/duplicatePaper.ts';
import { statusWords } from '../../papers/paperWords.ts';
import { meetingPath, paperPath, papersPath } from '../../paths.ts';
import { DeleteAction } from '../../programme/parts/DeleteAction.tsx';
import form from '../../programme/parts/PanelForm.module.css';
import type { PaperParts } from '../paperParts.ts';
import { KeyDecision } from './KeyDecision.tsx';
import { Restriction } from './Restriction.tsx';

interface DetailsProps {
  readonly parts: PaperParts;
  readonly rows: Rows;
  readonly findings: readonly PlacedFinding[];
  readonly isReadOnly: boolean;
}

/** What is known of the paper besides its words. */
export function Details({ parts, rows, findings, isReadOnly }: DetailsProps) {
  const { paper, organisation, template, agendas, programmes } = parts;
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string | null>(null);
  const shared = { kind: 'paper', row: paper, isReadOnly } as const;
  const duplicate = async (): Promise<void> => {
    const made = await duplicatePaper(rows, paper);
    if (made.ok) await navigate(paperPath(made.value));
    else setProblem(made.problem.message);
  };
  return (
    <>
      <RowField {...shared} field="shortTitle" />
      <RowChoice {...shared} field="status" options={optionsOf(statusWords)} />
      <RowChoice
        {...shared}
        field="programmeId"
        options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
        none="No programme"
      />
      <section aria-labelledby="paper-meetings" className={form.group}>
        <h3 id="paper-meetings" className={form.heading}>
          Meetings
        </h3>
        {agendas.length === 0 ? (
          <p className={form.hint}>
            On no agenda yet. A meeting takes the paper up on its own screen, under Agenda.
          </p>
        ) : (
          <ul>
            {agendas.map(({ item, meeting, body }) => (
              <li key={item.id}>
                <Link to={meetingPath(meeting.id)}>
                  {body.name}, {formatDate(meeting.date, 'medium')}
                </Link>
                , item {item.number}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Restriction parts={parts} findings={findings} isReadOnly={isReadOnly} />
      <section aria-labelledby="paper-plan" className={form.group}>
        <h3 id="paper-plan" className={form.heading}>
          Forward plan and numbers
        </h3>
        <div className={form.pair}>
          <KeyDecision paper={paper} isReadOnly={isReadOnly} />
          <RowField {...shared} field="forwardPlanRef" />
        </div>
        <div className={form.pair}>
          <RowField {...shared} field="reportNumber" />
          <RowField {...shared} field="ref" />
        </div>
        <p className={form.hint}>
          {template.label}, {organisation.name}
        </p>
      </section>
      {problem !== null && (
        <p role="alert" className={form.problem}>
          {problem}
        </p>
      )}
      {!isReadOnly && (
        <div className={form.feet}>
          <Action onPress={() => void duplicate()}>
            <Copy aria-hidden="true" size={16} /> Duplicate
          </Action>
          <DeleteAction kind="paper" id={paper.id} onDeleted={() => void navigate(papersPath)} />
        </div>
      )}
    </>
  );
}
