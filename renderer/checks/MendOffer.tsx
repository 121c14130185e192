import { useState } from 'react';
import { applyMend } from '../../shared/checks/mend.ts';
import type { Rows } from '../../shared/entities/index.ts';
import { Action } from '../components/Action.tsx';
import { changedWords } from './changedWords.ts';
import styles from './MendOffer.module.css';
import type { PlacedFinding } from './placedFindings.ts';
import { makeMend } from './steps.ts';

interface MendOfferProps {
  readonly finding: PlacedFinding;
  readonly rows: Rows;
  readonly organisationId: string;
  readonly onMended: () => void;
}

/** What a mend would change, before it is made: the words struck out and the words put in. */
export function MendOffer({ finding, rows, organisationId, onMended }: MendOfferProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const mended = applyMend(rows, finding, organisationId);
  if (!mended.ok) return <p className={styles.refusal}>{mended.problem.message}</p>;
  const { lead, struck, put, trail } = changedWords(mended.value.before, mended.value.after);
  const mend = async (): Promise<void> => {
    const problem = await makeMend(mended.value);
    if (problem === null) onMended();
    else setRefusal(problem.message);
  };
  return (
    <div className={styles.offer}>
      <p className={styles.words}>
        {lead}
        {struck !== '' && (
          <del className={styles.struck}>
            <span className="visuallyHidden">Struck out: </span>
            {struck}
          </del>
        )}{' '}
        {put !== '' && (
          <ins className={styles.put}>
            <span className="visuallyHidden">Put in: </span>
            {put}
          </ins>
        )}
        {trail}
      </p>
      <Action onPress={() => void mend()}>{mended.value.label}</Action>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </div>
  );
}
