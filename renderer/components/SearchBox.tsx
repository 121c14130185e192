import { Search, X } from 'lucide-react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label?: string;
  readonly placeholder?: string;
  /** Return was pressed. */
  readonly onSubmit?: () => void;
}

/** Escape empties it. */
export function SearchBox({
  value,
  onChange,
  label = 'Search meetings',
  placeholder = 'Search by council, body, place or date',
  onSubmit,
}: SearchBoxProps) {
  return (
    <SearchField className={`${styles.box}`} value={value} onChange={onChange} onSubmit={() => onSubmit?.()}>
      <Label className="visuallyHidden">{label}</Label>
      <Search aria-hidden="true" size={18} className={styles.glass} />
      <Input className={`${styles.input}`} placeholder={placeholder} />
      <Button className={`${styles.clear}`}>
        <X aria-hidden="true" size={16} />
      </Button>
    </SearchField>
  );
}
