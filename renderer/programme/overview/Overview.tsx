import { useProgramme } from '../useProgramme.ts';
import { ConfidenceCard } from './ConfidenceCard.tsx';
import { DecisionsCard } from './DecisionsCard.tsx';
import { MeasuresCard } from './MeasuresCard.tsx';
import { MoneyCard } from './MoneyCard.tsx';
import { NextMilestones } from './NextMilestones.tsx';
import styles from './Overview.module.css';
import { ProgrammeDetails } from './ProgrammeDetails.tsx';
import { TopRisks } from './TopRisks.tsx';

/** How the programme stands, on one screen; what it is stands at the right, to be changed in place. */
export function Overview() {
  const { parts, readOnly } = useProgramme();
  return (
    <div className={styles.scroll}>
      <div className={styles.overview}>
        <div className={styles.cards}>
          <ConfidenceCard parts={parts} readOnly={readOnly} />
          <TopRisks parts={parts} />
          <NextMilestones parts={parts} />
          <MoneyCard lines={parts.financeLines} />
          <MeasuresCard parts={parts} />
          <DecisionsCard programme={parts.programme} />
        </div>
        <ProgrammeDetails parts={parts} readOnly={readOnly} />
      </div>
    </div>
  );
}
