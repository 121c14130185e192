import { formatDate } from '../../../shared/dates.ts';
import { Action } from '../../components/Action.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { saveFields } from '../../store.ts';
import { DeleteAction } from '../parts/DeleteAction.tsx';
import { SidePanel } from '../parts/SidePanel.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import { RiskControls } from './RiskControls.tsx';
import form from '../parts/PanelForm.module.css';
import { RiskScores } from './RiskScores.tsx';
import { ScoreHistory } from './ScoreHistory.tsx';
import type { Risk } from './riskView.ts';
import { responseWords } from './riskWords.ts';

interface RiskPanelProps {
  readonly risk: Risk;
  readonly parts: ProgrammeParts;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** All that the register holds of one risk. Each field saves itself; closing and deleting stand at the end. */
export function RiskPanel({ risk, parts, readOnly, onClose }: RiskPanelProps) {
  const shared = { kind: 'risk', row: risk, isReadOnly: readOnly } as const;
  const { posts, workstreams, today } = parts;
  return (
    <SidePanel title={`Risk ${risk.ref}`} onClose={onClose}>
      {risk.closedOn !== null && (
        <p className={form.status}>Closed on {formatDate(risk.closedOn, 'medium')}.</p>
      )}
      <RowField {...shared} field="title" multiline />
      <RiskScores risk={risk} parts={parts} readOnly={readOnly} />
      <section aria-labelledby="risk-story" className={form.group}>
        <h3 id="risk-story" className={form.heading}>
          What may happen
        </h3>
        <RowField {...shared} field="cause" multiline />
        <RowField {...shared} field="event" multiline />
        <RowField {...shared} field="consequence" multiline />
      </section>
      <RiskControls risk={risk} readOnly={readOnly} />
      <section aria-labelledby="risk-response" className={form.group}>
        <h3 id="risk-response" className={form.heading}>
          Response and owner
        </h3>
        <RowChoice
          {...shared}
          field="ownerPostId"
          options={posts.map(({ id, title }) => ({ value: id, label: title }))}
          none="Not assigned"
        />
        <div className={form.pair}>
          <RowChoice {...shared} field="response" options={optionsOf(responseWords)} />
          <RowField {...shared} field="reviewOn" form="day" />
        </div>
        <RowChoice
          {...shared}
          field="workstreamId"
          options={workstreams.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
          none="Whole programme"
        />
        <RowField {...shared} field="category" />
      </section>
      <ScoreHistory risk={risk} parts={parts} readOnly={readOnly} />
      <section aria-labelledby="risk-register" className={form.group}>
        <h3 id="risk-register" className={form.heading}>
          On the register
        </h3>
        <div className={form.pair}>
          <RowField {...shared} field="ref" />
          <RowField {...shared} field="raisedOn" form="day" />
          {risk.closedOn !== null && <RowField {...shared} field="closedOn" form="day" />}
        </div>
        <RowField {...shared} field="source" multiline />
      </section>
      {!readOnly && (
        <div className={form.feet}>
          {risk.closedOn === null ? (
            <Action onPress={() => void saveFields('risk', risk.id, { closedOn: today })}>
              Close this risk
            </Action>
          ) : (
            <Action onPress={() => void saveFields('risk', risk.id, { closedOn: null })}>
              Open it again
            </Action>
          )}
          <DeleteAction kind="risk" id={risk.id} onDeleted={onClose} />
        </div>
      )}
    </SidePanel>
  );
}
