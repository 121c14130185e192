import { useId } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './ExportDialog.module.css';

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** What the chosen one means. */
  readonly help?: string;
  /** What is wrong with the choice as things stand. */
  readonly problem?: string | undefined;
}

/** One of a few, all of them in sight. */
export function Choices<T extends string>({
  label,
  options,
  value,
  onChange,
  help,
  problem,
}: ChoicesProps<T>) {
  const id = useId();
  return (
    <RadioGroup
      className={`${styles.field}`}
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
      orientation="horizontal"
      aria-describedby={`${id}-help ${id}-problem`}
    >
      <Label className={`${styles.label}`}>{label}</Label>
      <div className={styles.choices}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={`${styles.choice}`}>
            {option.label}
          </Radio>
        ))}
      </div>
      <span id={`${id}-help`} className={styles.help}>
        {help}
      </span>
      <span id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem}
      </span>
    </RadioGroup>
  );
}
