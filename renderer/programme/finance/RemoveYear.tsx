import { useRef } from 'react';
import { formatPence } from '../../../shared/money.ts';
import { ModalDialog } from '../../checks/ModalDialog.tsx';
import { Action } from '../../components/Action.tsx';
import { saveFields } from '../../store.ts';
import styles from './FinanceTab.module.css';
import { type Line, sumOf } from './financeLines.ts';

interface RemoveYearProps {
  readonly year: string;
  readonly lines: readonly Line[];
  readonly onClosed: () => void;
  readonly onRemoved: () => void;
}

/** Asks before a year goes that holds amounts, because each line is then a step of its own to undo. */
export function RemoveYear({ year, lines, onClosed, onRemoved }: RemoveYearProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const held = lines.filter((line) => line.amounts[year] !== undefined);
  const remove = async (): Promise<void> => {
    onRemoved();
    dialog.current?.close();
    for (const line of held) {
      const { [year]: _, ...amounts } = line.amounts;
      if ((await saveFields('financeLine', line.id, { amounts })) !== null) return;
    }
  };
  return (
    <ModalDialog title={`Remove ${year}`} dialog={dialog} onClosed={onClosed}>
      <p>
        {held.length === 1 ? 'One line has an amount' : `${held.length} lines have amounts`} in {year},{' '}
        {formatPence(sumOf(held)[year] ?? 0, { unit: '£' })} in all. They will be emptied. Undo brings them
        back, one line at a time.
      </p>
      <div className={styles.buttons}>
        <Action weight="main" onPress={() => void remove()}>
          Empty and remove {year}
        </Action>
        <Action onPress={() => dialog.current?.close()}>Keep it</Action>
      </div>
    </ModalDialog>
  );
}
