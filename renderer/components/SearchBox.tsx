import { Search, X } from 'lucide-react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Escape empties it. */
export function SearchBox({ value, onChange }: SearchBoxProps) {
  return (
    <SearchField className={`${styles.box}`} value={value} onChange={onChange}>
      <Label className="visuallyHidden">Search meetings</Label>
      <Search aria-hidden="true" size={18} className={styles.glass} />
      <Input className={`${styles.input}`} placeholder="Search by council, body, place or date" />
      <Button className={`${styles.clear}`}>
        <X aria-hidden="true" size={16} />
      </Button>
    </SearchField>
  );
}
