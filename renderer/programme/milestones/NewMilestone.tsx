import type { Problem } from '../../../shared/api.ts';
import { createRow } from '../../history/steps.ts';
import { AddForm } from '../parts/AddForm.tsx';
import { SidePanel } from '../parts/SidePanel.tsx';

interface NewMilestoneProps {
  readonly programmeId: string;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** A milestone needs a name and a day, which is both the planned and the expected one until it slips. */
export function NewMilestone({ programmeId, onClose, onAdded }: NewMilestoneProps) {
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const day = String(values['forecastOn']);
    const made = await createRow('milestone', {
      programmeId,
      workstreamId: null,
      name: String(values['name']),
      baselineOn: day,
      forecastOn: day,
      doneOn: null,
      status: 'notStarted',
      note: '',
    });
    if (!made.ok) return made.problem;
    onAdded(made.value.id);
    return null;
  };
  return (
    <SidePanel title="New milestone" onClose={onClose}>
      <AddForm
        kind="milestone"
        fields={[{ name: 'name' }, { name: 'forecastOn', form: 'day', help: 'For example 31 March 2027' }]}
        submit="Add milestone"
        onAdd={add}
        takesFocus
      />
    </SidePanel>
  );
}
