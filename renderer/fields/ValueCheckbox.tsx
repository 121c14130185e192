import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { Problem } from '../../shared/api.ts';
import rowStyles from './RowField.module.css';
import styles from './ValueCheckbox.module.css';

interface ValueCheckboxProps {
  readonly label: string;
  readonly value: boolean;
  readonly save: (value: boolean) => Promise<Problem | null>;
  readonly help?: string;
  readonly isReadOnly?: boolean;
  /** The label is read out and not shown: what stands beside the box says it. */
  readonly hideLabel?: boolean;
}

/** A yes or no that saves itself. */
export function ValueCheckbox({ label, value, save, help, isReadOnly, hideLabel }: ValueCheckboxProps) {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (chosen: boolean): Promise<void> => setProblem((await save(chosen))?.message ?? null);
  return (
    <div className={rowStyles.field}>
      <Checkbox
        className={`${styles.checkbox}`}
        isSelected={value}
        isDisabled={isReadOnly ?? false}
        onChange={(chosen) => void change(chosen)}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
      >
        <span className={styles.box} aria-hidden="true">
          <Check size={15} strokeWidth={3} />
        </span>
        <span className={hideLabel === true ? 'visuallyHidden' : styles.label}>{label}</span>
      </Checkbox>
      {help !== undefined && (
        <span id={`${id}-help`} className={`${rowStyles.help} ${styles.help}`}>
          {help}
        </span>
      )}
      {problem !== null && <span className={rowStyles.problem}>{problem}</span>}
    </div>
  );
}
