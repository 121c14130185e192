import type { ComponentProps } from 'react';
import styles from '../components/ExportBar.module.css';
import { ExportNote } from '../components/ExportNote.tsx';
import { useStore } from '../store.ts';
import { RecordActions } from './RecordActions.tsx';

/** The ways to take out the one record of a screen, and what becomes of the one that was chosen. */
export function RecordExport(record: ComponentProps<typeof RecordActions>) {
  const job = useStore((state) => state.exporting);
  return (
    <div className={styles.bar}>
      <RecordActions {...record} />
      <ExportNote job={job} />
    </div>
  );
}
