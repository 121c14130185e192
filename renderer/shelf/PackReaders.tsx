import { CheckCheck, FolderOpen, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Problem } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import type { KeyHolder } from '../../shared/packFile/readerKey.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import removeStyles from '../components/IconButton.module.css';
import { NewRecipient } from '../settings/archive/NewRecipient.tsx';
import { CheckLine } from '../settings/parts/FormLines.tsx';
import { saveFields } from '../store.ts';
import styles from './Shelf.module.css';

interface PackReadersProps {
  readonly council: Row<'organisation'>;
  /** Whom it is for this time, by their keys: nobody is given what is exempt because they were given it once. */
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly onProblem: (problem: string | null) => void;
}

/** The readers for whom a pack is locked: by the keys that they sent, and remembered for the next one. */
export function PackReaders({ council, chosen, onChosen, onProblem }: PackReadersProps) {
  const readers = council.packReaders;
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const save = (packReaders: readonly KeyHolder[]) =>
    saveFields('organisation', council.id, { packReaders: [...packReaders] });
  const choose = (recipient: string, isIn: boolean): void => {
    const others = [...chosen].filter((each) => each !== recipient);
    onChosen(new Set(isIn ? [...others, recipient] : others));
    onProblem(null);
  };
  const add = async (added: readonly KeyHolder[]): Promise<Problem | null> => {
    const refused = await save(withReaders(readers, added));
    if (refused === null) onChosen(new Set([...chosen, ...added.map(({ recipient }) => recipient)]));
    onProblem(refused?.message ?? null);
    return refused;
  };
  const addFromFiles = async (): Promise<void> => {
    const read = await invoke('readPublicKeys', undefined);
    if (!read.ok) return onProblem(read.problem.message);
    if (read.value === null) return;
    await add(read.value);
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
            isSelected={chosen.has(recipient)}
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
            const refused = await add([entry]);
            if (refused === null) setAdding(false);
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
          {readers.length > 1 && (
            <Action
              onPress={() => {
                onChosen(new Set(readers.map(({ recipient }) => recipient)));
                onProblem(null);
              }}
            >
              <CheckCheck aria-hidden="true" size={17} /> Choose all
            </Action>
          )}
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
