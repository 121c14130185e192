import { Check } from 'lucide-react';
import { useStore } from '../store.ts';
import styles from './SaveNote.module.css';

/** Says quietly that what was typed is in the library. What went wrong stands beside its field; here is only the fact. */
export function SaveNote() {
  const saving = useStore((state) => state.saving);
  return (
    <output className={saving.kind === 'failed' ? styles.failed : styles.note}>
      {saving.kind === 'saving' && 'Saving …'}
      {saving.kind === 'saved' && (
        <>
          <Check aria-hidden="true" size={16} /> Saved
        </>
      )}
      {saving.kind === 'failed' && 'Not saved'}
    </output>
  );
}
