import type { Problem } from '../../../shared/api.ts';
import { createRow } from '../../history/steps.ts';
import { AddForm } from '../parts/AddForm.tsx';
import { SidePanel } from '../parts/SidePanel.tsx';
import { nextRef } from '../nextRef.ts';
import type { ProgrammeParts } from '../programmeParts.ts';

interface NewRiskProps {
  readonly parts: ProgrammeParts;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** A name is enough for a risk; its form opens with the next reference, unscored, raised today. */
export function NewRisk({ parts, onClose, onAdded }: NewRiskProps) {
  const { programme, risks, today } = parts;
  const ref = nextRef(
    risks.map((risk) => risk.ref),
    'R',
  );
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const made = await createRow('risk', {
      programmeId: programme.id,
      workstreamId: null,
      ref,
      title: String(values['title']),
      cause: '',
      event: '',
      consequence: '',
      category: 'Delivery',
      inherent: null,
      residual: null,
      target: null,
      response: 'treat',
      controls: [],
      ownerPostId: null,
      raisedOn: today,
      reviewOn: null,
      closedOn: null,
      history: [],
      source: '',
    });
    if (!made.ok) return made.problem;
    onAdded(made.value.id);
    return null;
  };
  return (
    <SidePanel title={`New risk ${ref}`} onClose={onClose}>
      <AddForm
        kind="risk"
        fields={[{ name: 'title', help: 'A short name, as the register and the heat map show it' }]}
        submit="Add risk"
        onAdd={add}
        takesFocus
      />
    </SidePanel>
  );
}
