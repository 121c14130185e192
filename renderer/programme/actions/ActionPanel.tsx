import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { DeleteAction } from '../parts/DeleteAction.tsx';
import form from '../parts/PanelForm.module.css';
import { SidePanel } from '../parts/SidePanel.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import { ActionSource } from './ActionSource.tsx';
import type { ProgrammeAction } from './actionView.ts';
import { actionWords } from './actionWords.ts';

interface ActionPanelProps {
  readonly action: ProgrammeAction;
  readonly parts: ProgrammeParts;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** All that is held of one action. Each field saves itself. */
export function ActionPanel({ action, parts, readOnly, onClose }: ActionPanelProps) {
  const shared = { kind: 'action', row: action, isReadOnly: readOnly } as const;
  const { posts, workstreams, risks, today } = parts;
  return (
    <SidePanel title={`Action ${action.ref}`} onClose={onClose}>
      <RowField {...shared} field="text" multiline />
      <ActionSource action={action} />
      <RowChoice
        {...shared}
        field="ownerPostId"
        options={posts.map(({ id, title }) => ({ value: id, label: title }))}
        none="Not assigned"
      />
      <RowChoice
        {...shared}
        field="status"
        options={optionsOf(actionWords)}
        // What is done was done on some day: today, until another is typed.
        also={(status) => ({ doneOn: status === 'done' ? (action.doneOn ?? today) : null })}
      />
      <div className={form.pair}>
        <RowField {...shared} field="dueOn" form="day" />
        {action.status === 'done' && <RowField {...shared} field="doneOn" form="day" />}
      </div>
      <RowField {...shared} field="note" multiline />
      <RowChoice
        {...shared}
        field="workstreamId"
        options={workstreams.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
        none="Whole programme"
      />
      <RowChoice
        {...shared}
        field="riskId"
        options={risks.map(({ id, ref, title }) => ({ value: id, label: `${ref} ${title}` }))}
        none="None"
      />
      <RowField {...shared} field="ref" />
      {!readOnly && (
        <div className={form.feet}>
          <DeleteAction kind="action" id={action.id} onDeleted={onClose} />
        </div>
      )}
    </SidePanel>
  );
}
