import { FolderOpen, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Row } from '../../shared/entities/index.ts';
import type { KeyHolder } from '../../shared/packFile/readerKey.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import removeStyles from '../history/RemoveButton.module.css';
import { NewRecipient } from '../settings/archive/NewRecipient.tsx';
import { CheckLine } from '../settings/parts/FormLines.tsx';
import { saveFields } from '../store.ts';
import styles from './Shelf.module.css';

interface PackReadersProps {
  readonly council: Row<'organisation'>;
  /** Those who are remembered and not chosen this time, by their keys. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  readonly onProblem: (problem: string | null) => void;
}

/** The readers for whom a pack is locked: by the keys that they sent, and remembered for the next one. */
export function PackReaders({ council, left, onLeft, onProblem }: PackReadersProps) {
  const readers = council.packReaders;
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const save = (packReaders: readonly KeyHolder[]) =>
    saveFields('organisation', council.id, { packReaders: [...packReaders] });
  const choose = (recipient: string, isIn: boolean): void => {
    const others = [...left].filter((each) => each !== recipient);
    onLeft(new Set(isIn ? others : [...others, recipient]));
    onProblem(null);
  };
  const addFromFiles = async (): Promise<void> => {
    const read = await invoke('readPublicKeys', undefined);
    if (!read.ok) return onProblem(read.problem.message);
    if (read.value === null) return;
    const refused = await save(withReaders(readers, read.value));
    onProblem(refused?.message ?? null);
  };
  return (
    <div ref={list} tabIndex={-1} className={styles.readers}>
      {readers.length === 0 && !adding && (
        <p className={styles.soft}>
          Nobody is remembered yet. A reader makes a key in their reading room, under “Your key”, and sends
          you the public half.
        </p>
      )}
      {readers.map(({ name, recipient }) => (
        <div key={recipient} className={styles.reader}>
          <CheckLine
            label={name}
            help={recipient}
            isSelected={!left.has(recipient)}
            onChange={(isIn) => choose(recipient, isIn)}
          />
          <Button
            className={`${removeStyles.remove}`}
            aria-label={`Forget the key of ${name}`}
            onPress={() => {
              list.current?.focus();
              void save(readers.filter((each) => each.recipient !== recipient));
            }}
          >
            <X aria-hidden="true" size={16} />
          </Button>
        </div>
      ))}
      {adding ? (
        <NewRecipient
          onAdd={async (entry) => {
            const refused = await save(withReaders(readers, [entry]));
            if (refused === null) setAdding(false);
            onProblem(null);
            return refused;
          }}
          onClose={() => setAdding(false)}
        />
      ) : (
        <div className={styles.keyLine}>
          <Action onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={17} /> Name a reader
          </Action>
          <Action onPress={() => void addFromFiles()}>
            <FolderOpen aria-hidden="true" size={17} /> Open keys that were sent …
          </Action>
        </div>
      )}
    </div>
  );
}

/** A key is remembered once, under the name that was given last. */
const withReaders = (readers: readonly KeyHolder[], added: readonly KeyHolder[]): readonly KeyHolder[] => {
  const keys = new Set(added.map(({ recipient }) => recipient));
  return [...readers.filter(({ recipient }) => !keys.has(recipient)), ...added];
};
