import { useId, useState } from 'react';
import styles from '../programme/parts/FilterChoice.module.css';
import own from './Register.module.css';

interface TypedFilterProps<T> {
  readonly label: string;
  readonly placeholder: string;
  /** Undefined for what cannot be read. */
  readonly read: (text: string) => T | undefined;
  /** Null where the field is empty. */
  readonly onChange: (value: T | null) => void;
}

/** A filter that is typed: a day or an amount. What cannot be read holds nothing back and says so. */
export function TypedFilter<T>({ label, placeholder, read, onChange }: TypedFilterProps<T>) {
  const id = useId();
  const [text, setText] = useState('');
  const value = text.trim() === '' ? null : read(text.trim());
  return (
    <span className={styles.filter}>
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      <input
        id={id}
        className={`${styles.choice} ${own.typed}`}
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        data-set={value !== null && value !== undefined}
        aria-invalid={value === undefined}
        onChange={(event) => {
          setText(event.target.value);
          const typed = event.target.value.trim();
          onChange(typed === '' ? null : (read(typed) ?? null));
        }}
      />
    </span>
  );
}
