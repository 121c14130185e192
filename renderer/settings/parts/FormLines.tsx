import { useId } from 'react';
import fieldStyles from '../../fields/RowField.module.css';
import type { Option } from '../../fields/optionsOf.ts';
import { ValueCheckbox } from '../../fields/ValueCheckbox.tsx';

interface SelectLineProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice in a form that is sent as a whole. */
export function SelectLine({ label, options, value, onChange }: SelectLineProps) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <select
        id={id}
        className={`${fieldStyles.input} ${fieldStyles.choice}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckLineProps {
  readonly label: string;
  readonly help: string;
  readonly isSelected: boolean;
  readonly onChange: (chosen: boolean) => void;
}

/** A yes or no in a form that is sent as a whole. */
export function CheckLine({ label, help, isSelected, onChange }: CheckLineProps) {
  return (
    <ValueCheckbox
      label={label}
      help={help}
      value={isSelected}
      save={(chosen) => {
        onChange(chosen);
        return Promise.resolve(null);
      }}
    />
  );
}
