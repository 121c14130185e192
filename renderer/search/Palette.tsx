import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import type { SearchPiece } from '../../shared/api.ts';
import { rowsOf, useStore } from '../store.ts';
import { today } from '../today.ts';
import styles from './Palette.module.css';
import { closeDialog } from './palette.ts';
import { type Destination, type PaletteItem, paletteGroups } from './paletteGroups.ts';
import { useHits } from './useHits.ts';

/** The list under the field is its own; React Aria adds which one it is. */
const combobox = { role: 'combobox', 'aria-expanded': true, 'aria-haspopup': 'listbox' } as const;

interface PaletteProps {
  readonly go: (to: Destination) => void;
}

/** Commands and everything in the library, from one field. The focus stays in the field; arrows move through what is found. */
export function Palette({ go }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const rows = useStore(rowsOf);
  const hasPack = useStore((state) => state.pack !== null);
  const hits = useHits(typed);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const { current } = dialog;
    if (current !== null && !current.open) current.showModal();
    return () => {
      // Unless what was chosen has moved the focus on.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [before]);
  if (rows === null) return null;
  const groups = paletteGroups({ typed, rows, hits, hasPack, today: today() });
  const items = groups.flatMap((group) => group.items);
  const choose = (key: unknown): void => {
    const item = items.find((each) => each.key === key);
    if (item === undefined) return;
    // Closed first, so that the focus is back on the screen before the screen moves it on.
    dialog.current?.close();
    go(item.destination);
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Search and commands"
      onClose={closeDialog}
      closedby="any"
    >
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField
          className={`${styles.field}`}
          onKeyDown={(event) => {
            // The field would empty itself and keep the key from the dialog.
            if (event.key === 'Escape') dialog.current?.close();
            else event.continuePropagation();
          }}
        >
          <Label className="visuallyHidden">Search everything, or choose a command</Label>
          <Search aria-hidden="true" size={20} className={styles.glass} />
          <Input
            className={`${styles.input}`}
            placeholder="Search everything, or choose a command"
            {...combobox}
          />
        </SearchField>
        <ListBox
          aria-label="Results"
          className={`${styles.results}`}
          selectionMode="none"
          onAction={choose}
          items={groups}
          renderEmptyState={() => <p className={styles.none}>Nothing in the library matches.</p>}
        >
          {(group) => (
            <ListBoxSection id={group.name} className={`${styles.group}`}>
              <Header className={`${styles.heading}`}>{group.name}</Header>
              <Collection items={group.items}>{(item) => <PaletteLine item={item} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
      <output className="visuallyHidden">
        {typed === '' ? '' : items.length === 1 ? '1 result' : `${items.length} results`}
      </output>
    </dialog>
  );
}

/** Its name is all that can be seen of it, so that what is heard is what is read. */
function PaletteLine({ item }: { readonly item: PaletteItem }) {
  const { key, name, place, snippet } = item;
  return (
    <ListBoxItem id={key} textValue={name} className={`${styles.item}`}>
      <span className={styles.name}>{name}</span>
      {place !== '' && <span className={styles.place}>{place}</span>}
      {snippet.some(({ marked }) => marked) && <span className={styles.snippet}>{parts(snippet)}</span>}
    </ListBoxItem>
  );
}

/** The pieces of a snippet, each under its place in it. */
function parts(snippet: readonly SearchPiece[]): ReactNode[] {
  let place = 0;
  return snippet.map(({ text, marked }) => {
    place += text.length;
    return marked ? <mark key={place}>{text}</mark> : text;
  });
}
