import { Trash2 } from 'lucide-react';
import type { EntityKind } from '../../../shared/entities/index.ts';
import { Action } from '../../components/Action.tsx';
import { removeRow } from '../../history/steps.ts';

interface DeleteActionProps {
  readonly kind: EntityKind;
  readonly id: string;
  readonly onDeleted: () => void;
}

/** Puts what is open into the bin without asking: the note that follows offers to undo it. */
export function DeleteAction({ kind, id, onDeleted }: DeleteActionProps) {
  const remove = async (): Promise<void> => {
    if (await removeRow(kind, id)) onDeleted();
  };
  return (
    <Action weight="quiet" onPress={() => void remove()}>
      <Trash2 aria-hidden="true" size={16} /> Delete
    </Action>
  );
}
