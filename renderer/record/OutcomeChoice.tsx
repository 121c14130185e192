import { useEffect, useRef } from 'react';
import { outcomeWords } from '../../shared/decisions/outcomeWords.ts';
import { type Outcome, outcomes } from '../../shared/entities/decided.ts';
import styles from './DecisionCard.module.css';

interface OutcomeChoiceProps {
  /** Tells the choices of two cards apart. */
  readonly name: string;
  /** What is decided on, for those who hear the choice. */
  readonly legend: string;
  readonly outcome: Outcome | null;
  readonly onChoose: (outcome: Outcome) => void;
  /** Takes the focus when it appears: somebody has just asked for it. */
  readonly takesFocus: boolean;
}

/** The outcome, by one key while the choice has the focus: A agreed, M as amended, R rejected … */
export function OutcomeChoice({ name, legend, outcome, onChoose, takesFocus }: OutcomeChoiceProps) {
  const choice = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const input = choice.current?.querySelector<HTMLElement>('input:checked, input');
    if (takesFocus) input?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = outcomes.find((each) => outcomeWords[each].key === event.key.toUpperCase());
    if (chosen === undefined) return;
    event.preventDefault();
    onChoose(chosen);
  };
  return (
    <fieldset ref={choice} className={styles.outcomes}>
      <legend className="visuallyHidden">{legend}</legend>
      {outcomes.map((each) => (
        <label key={each} className={styles.outcome}>
          <input
            type="radio"
            name={name}
            className="visuallyHidden"
            checked={each === outcome}
            onChange={() => onChoose(each)}
            onKeyDown={onKeyDown}
          />
          <kbd aria-hidden="true" className={styles.key}>
            {outcomeWords[each].key}
          </kbd>
          {outcomeWords[each].label}
        </label>
      ))}
    </fieldset>
  );
}
