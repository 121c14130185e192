import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { DeleteAction } from '../parts/DeleteAction.tsx';
import form from '../parts/PanelForm.module.css';
import { SidePanel } from '../parts/SidePanel.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import { type Milestone, changeWords } from './milestoneColumns.tsx';
import { milestoneWords } from './milestoneWords.ts';

interface MilestonePanelProps {
  readonly milestone: Milestone;
  readonly parts: ProgrammeParts;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** All that is held of one milestone. Each field saves itself. */
export function MilestonePanel({ milestone, parts, readOnly, onClose }: MilestonePanelProps) {
  const shared = { kind: 'milestone', row: milestone, isReadOnly: readOnly } as const;
  const change = changeWords(milestone);
  return (
    <SidePanel title="Milestone" onClose={onClose}>
      <RowField {...shared} field="name" multiline />
      <RowChoice
        {...shared}
        field="status"
        options={optionsOf(milestoneWords)}
        // What is done was done on some day: today, until another is typed.
        also={(status) => ({ doneOn: status === 'done' ? (milestone.doneOn ?? parts.today) : null })}
      />
      <div className={form.pair}>
        <RowField {...shared} field="baselineOn" form="day" />
        <RowField {...shared} field="forecastOn" form="day" />
        {milestone.status === 'done' && <RowField {...shared} field="doneOn" form="day" />}
      </div>
      {change !== '' && (
        <p className={form.hint}>{change === 'As planned' ? 'As planned.' : `${change} than planned.`}</p>
      )}
      <RowChoice
        {...shared}
        field="workstreamId"
        options={parts.workstreams.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
        none="Whole programme"
      />
      <RowField {...shared} field="note" multiline />
      {!readOnly && (
        <div className={form.feet}>
          <DeleteAction kind="milestone" id={milestone.id} onDeleted={onClose} />
        </div>
      )}
    </SidePanel>
  );
}
