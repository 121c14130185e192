import { Search } from 'lucide-react';
import { Input, Label, SearchField } from 'react-aria-components';
import fieldStyles from '../../fields/RowField.module.css';
import styles from './FilterBox.module.css';

interface FilterBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Narrows a list while typing; Escape empties it. */
export function FilterBox({ label, value, onChange }: FilterBoxProps) {
  return (
    <SearchField className={`${styles.box}`} value={value} onChange={onChange} data-committed="">
      <Label className="visuallyHidden">{label}</Label>
      <Search aria-hidden="true" size={16} className={styles.icon} />
      <Input className={`${fieldStyles.input} ${styles.input}`} placeholder={label} />
    </SearchField>
  );
}
