import type { Problem } from '../../../shared/api.ts';
import { createRow } from '../../history/steps.ts';
import { nextRef } from '../nextRef.ts';
import { AddForm } from '../parts/AddForm.tsx';
import { SidePanel } from '../parts/SidePanel.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';

interface NewActionProps {
  readonly parts: ProgrammeParts;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** What is to be done and by when; the owner is chosen in its form, which opens. */
export function NewAction({ parts, onClose, onAdded }: NewActionProps) {
  const ref = nextRef(
    parts.actions.map((action) => action.ref),
    'A',
  );
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const made = await createRow('action', {
      programmeId: parts.programme.id,
      workstreamId: null,
      riskId: null,
      meetingId: null,
      agendaItemId: null,
      ref,
      text: String(values['text']),
      ownerPostId: null,
      dueOn: typeof values['dueOn'] === 'string' ? values['dueOn'] : null,
      doneOn: null,
      status: 'open',
      note: '',
    });
    if (!made.ok) return made.problem;
    onAdded(made.value.id);
    return null;
  };
  return (
    <SidePanel title={`New action ${ref}`} onClose={onClose}>
      <AddForm
        kind="action"
        fields={[{ name: 'text' }, { name: 'dueOn', form: 'day', help: 'May be left empty' }]}
        submit="Add action"
        onAdd={add}
        takesFocus
      />
    </SidePanel>
  );
}
