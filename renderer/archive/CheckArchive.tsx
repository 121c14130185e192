import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { ArchiveVerdict } from '../../shared/archive/answers.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import form from '../settings/parts/Form.module.css';
import styles from './ArchiveScreen.module.css';
import { VerdictView } from './VerdictView.tsx';

/** Asks for a folder and tells what of it is whole and what is not. */
export function CheckArchive() {
  const [verdict, setVerdict] = useState<ArchiveVerdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const answer = await invoke('verifyArchive', undefined);
    setBusy(false);
    if (!answer.ok) setProblem(answer.problem.message);
    if (answer.ok && answer.value !== null) setVerdict(answer.value);
  };
  return (
    <section aria-labelledby="check-archive" className={styles.group}>
      <h2 id="check-archive" className={styles.heading}>
        Check an archive
      </h2>
      <p className={styles.hint}>
        Every file is compared with the hash that was taken of it, and the ledger with its signatures. Choose
        the folder of an archive, or one bag of it; a copy on a stick will do.
      </p>
      <div>
        <Action isDisabled={busy} onPress={() => void check()}>
          <ShieldCheck aria-hidden="true" size={17} /> {busy ? 'Checking …' : 'Choose a folder and check it'}
        </Action>
      </div>
      {problem !== null && (
        <p role="alert" className={form.failure}>
          {problem}
        </p>
      )}
      <div aria-live="polite">{verdict !== null && <VerdictView verdict={verdict} />}</div>
    </section>
  );
}
