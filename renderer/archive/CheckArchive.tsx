import { ShieldCheck } from 'lucide-react';
import type { ArchiveVerdict } from '../../shared/archive/answers.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import form from '../settings/parts/Form.module.css';
import styles from './ArchiveScreen.module.css';
import { useAnswer } from './useAnswer.ts';
import { VerdictView } from './VerdictView.tsx';

/** Asks for a folder and tells what of it is whole and what is not. */
export function CheckArchive() {
  const { value: verdict, problem, isBusy, ask } = useAnswer<ArchiveVerdict>();
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
        <Action isDisabled={isBusy} onPress={() => void ask(invoke('verifyArchive', undefined))}>
          <ShieldCheck aria-hidden="true" size={17} />{' '}
          {isBusy ? 'Checking …' : 'Choose a folder and check it'}
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
