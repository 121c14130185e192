import type { Problem } from '../../../shared/api.ts';
import { createRow } from '../../history/steps.ts';
import { AddForm } from '../parts/AddForm.tsx';
import { SidePanel } from '../parts/SidePanel.tsx';
import type { ProgrammeParts } from '../programmeParts.ts';
import { newLine, nextPosition } from './newLine.ts';

interface NewLineProps {
  readonly parts: ProgrammeParts;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** What it is for is enough for a line; its form opens with all the rest. */
export function NewLine({ parts, onClose, onAdded }: NewLineProps) {
  const { programme, financeLines } = parts;
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const made = await createRow(
      'financeLine',
      newLine(programme.id, nextPosition(financeLines), { label: String(values['label']) }),
    );
    if (!made.ok) return made.problem;
    onAdded(made.value.id);
    return null;
  };
  return (
    <SidePanel title="New line" onClose={onClose}>
      <AddForm kind="financeLine" fields={[{ name: 'label' }]} submit="Add line" onAdd={add} takesFocus />
    </SidePanel>
  );
}
