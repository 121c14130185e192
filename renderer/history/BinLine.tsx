import { RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { BinEntry } from '../../shared/api.ts';
import { formatTime } from '../../shared/dates.ts';
import { kindWords } from '../../shared/entities/kindWords.ts';
import { useStore } from '../store.ts';
import styles from './BinLine.module.css';
import { clockTime } from './binList.ts';
import { keepPlace } from './keepPlace.ts';
import { restoreRow } from './steps.ts';

/** One record in the bin: what it is, where it was, when it was deleted, and the button that brings it back. */
export function BinLine({ entry }: { readonly entry: BinEntry }) {
  const { kind, id, name, place, deletedAt, parts } = entry;
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const button = useRef<HTMLButtonElement>(null);
  const restore = async (): Promise<void> => {
    const stay = button.current === null ? undefined : keepPlace(button.current, '[data-restore]');
    if (!(await restoreRow(kind, id))) stay?.();
  };
  const facts = [
    kindWords[kind][0],
    place.join(', '),
    `deleted at ${formatTime(clockTime(deletedAt))}`,
    parts === 0 ? '' : `with ${parts} ${parts === 1 ? 'part' : 'parts'}`,
  ];
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <p className={styles.name}>{name}</p>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {!readOnly && (
        <Button
          ref={button}
          data-restore=""
          className={`${styles.restore}`}
          aria-label={`Restore ${name}`}
          onPress={() => void restore()}
        >
          <RotateCcw aria-hidden="true" size={16} /> Restore
        </Button>
      )}
    </li>
  );
}
