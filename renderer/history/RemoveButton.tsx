import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { EntityKind } from '../../shared/entities/index.ts';
import styles from '../components/IconButton.module.css';
import { keepPlace } from './keepPlace.ts';
import { removeRow } from './steps.ts';

interface RemoveButtonProps {
  readonly kind: EntityKind;
  readonly id: string;
  /** What is deleted, for its name: "item 3", "risk R1". */
  readonly what: string;
}

/** Puts a row into the bin without asking: the note that follows offers to undo it. */
export function RemoveButton({ kind, id, what }: RemoveButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const remove = async (): Promise<void> => {
    const stay = button.current === null ? undefined : keepPlace(button.current, '[data-remove]');
    if (!(await removeRow(kind, id))) stay?.();
  };
  return (
    <Button
      ref={button}
      data-remove=""
      className={`${styles.remove}`}
      aria-label={`Delete ${what}`}
      onPress={() => void remove()}
    >
      <Trash2 aria-hidden="true" size={16} />
    </Button>
  );
}
