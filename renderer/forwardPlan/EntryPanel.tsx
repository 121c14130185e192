import { Users } from 'lucide-react';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { RowChoice } from '../fields/RowChoice.tsx';
import { RowField } from '../fields/RowField.tsx';
import { RowProse } from '../fields/RowProse.tsx';
import { RowSwitch } from '../fields/RowSwitch.tsx';
import { optionsOf } from '../fields/optionsOf.ts';
import { DeleteAction } from '../programme/parts/DeleteAction.tsx';
import form from '../programme/parts/PanelForm.module.css';
import { SidePanel } from '../programme/parts/SidePanel.tsx';
import { saveFields } from '../store.ts';
import { today } from '../today.ts';
import styles from './ForwardPlan.module.css';
import { WayOutFields } from './WayOutFields.tsx';
import { entryState } from './entryState.ts';
import { membersOn } from './newEntry.ts';

interface EntryPanelProps {
  readonly entry: Row<'forwardPlanEntry'>;
  readonly rows: Rows;
  readonly organisation: Row<'organisation'>;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

const routeWords = {
  'forward-plan': 'The forward plan (28 clear days)',
  'general-exception': 'General exception (regulation 10)',
  'special-urgency': 'Special urgency (regulation 11)',
} as const;

/** All that an entry says, in the order of the regulation. Each field saves itself. */
export function EntryPanel({ entry, rows, organisation, readOnly, onClose }: EntryPanelProps) {
  const shared = { kind: 'forwardPlanEntry', row: entry, isReadOnly: readOnly } as const;
  const bodies = rows.body.filter(({ organisationId }) => organisationId === organisation.id);
  const papers = rows.paper.filter(({ organisationId }) => organisationId === organisation.id);
  const { words, missing, kind } = entryState(entry, organisation);
  const fillMembers = (): void =>
    void saveFields('forwardPlanEntry', entry.id, {
      members: membersOn(rows, entry.bodyId, entry.publishedOn ?? today()),
    });
  return (
    <SidePanel title={entry.ref === '' ? 'Forward plan entry' : entry.ref} onClose={onClose}>
      <div className={styles.state}>
        <p className={styles[kind]}>{words}</p>
        {missing.length > 0 && (
          <ul>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </div>
      <RowField {...shared} field="matter" multiline />
      <div className={form.pair}>
        <RowField {...shared} field="ref" />
        <RowField {...shared} field="publishedOn" form="day" />
      </div>
      <RowSwitch {...shared} field="keyDecision" />
      <section aria-labelledby="entry-who" className={form.group}>
        <h3 id="entry-who" className={form.heading}>
          Who decides and when
        </h3>
        <RowChoice
          {...shared}
          field="bodyId"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <RowField {...shared} field="individual" />
        <RowProse {...shared} field="members" lines help="One a line" />
        {!readOnly && (
          <div>
            <Action onPress={fillMembers}>
              <Users aria-hidden="true" size={16} /> Take the members from the seats
            </Action>
          </div>
        )}
        <div className={form.pair}>
          <RowField {...shared} field="decisionOn" form="day" />
          <RowField {...shared} field="decisionUntil" form="day" />
        </div>
      </section>
      <section aria-labelledby="entry-documents" className={form.group}>
        <h3 id="entry-documents" className={form.heading}>
          Documents
        </h3>
        <RowProse {...shared} field="documents" lines help="One a line" />
        <RowField {...shared} field="copiesFrom" multiline />
        <RowSwitch {...shared} field="otherDocuments" />
        <RowField {...shared} field="howToAsk" multiline />
        <RowChoice
          {...shared}
          field="paperId"
          options={papers.map(({ id, title }) => ({ value: id, label: title }))}
          none="None yet"
        />
      </section>
      <section aria-labelledby="entry-notice" className={form.group}>
        <h3 id="entry-notice" className={form.heading}>
          Notice
        </h3>
        <RowChoice {...shared} field="route" options={optionsOf(routeWords)} />
        <WayOutFields entry={entry} readOnly={readOnly} />
      </section>
      {!readOnly && (
        <div className={form.feet}>
          <DeleteAction kind="forwardPlanEntry" id={entry.id} onDeleted={onClose} />
        </div>
      )}
    </SidePanel>
  );
}
