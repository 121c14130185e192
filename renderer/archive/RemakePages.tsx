import { useState } from 'react';
import type { RemadeFile } from '../../shared/archive/answers.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import form from '../settings/parts/Form.module.css';
import styles from './ArchiveScreen.module.css';

/** Makes the PDFs of the open bag again and tells whether they are the same, byte for byte. */
export function RemakePages({ identity }: { readonly identity: string }) {
  const [remade, setRemade] = useState<readonly RemadeFile[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const remake = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const answer = await invoke('remakeArchived', { identity });
    setBusy(false);
    if (answer.ok) setRemade(answer.value);
    else setProblem(answer.problem.message);
  };
  return (
    <>
      <div>
        <Action isDisabled={busy} onPress={() => void remake()}>
          {busy ? 'Making the PDFs again …' : 'Make the PDFs again and compare'}
        </Action>
      </div>
      {problem !== null && (
        <p role="alert" className={form.failure}>
          {problem}
        </p>
      )}
      <div aria-live="polite">
        {remade !== null && (
          <ul className={styles.problems}>
            {remade.map((each) => (
              <li key={each.file}>
                {each.file}: {remadeWords(each)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function remadeWords({ same, madeBy, version }: RemadeFile): string {
  if (same) return 'made again, byte for byte.';
  return madeBy === version
    ? 'made again, and it is not the same.'
    : `the bag was made by version ${madeBy} of Tabled, and this is version ${version}, which sets pages differently.`;
}
