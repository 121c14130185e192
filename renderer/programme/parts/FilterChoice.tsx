import type { Option } from '../../fields/optionsOf.ts';
import styles from './FilterChoice.module.css';

interface FilterChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  /** The value that filters nothing: any other one is marked. */
  readonly plain?: string;
  readonly onChange: (value: string) => void;
}

/** One filter of a register; one that holds something back is marked. */
export function FilterChoice({ label, options, value, plain = '', onChange }: FilterChoiceProps) {
  return (
    <label className={styles.filter}>
      <span className={styles.name}>{label}</span>
      <select
        className={styles.choice}
        value={value}
        data-set={value !== plain}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
