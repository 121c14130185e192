import { useId, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { Document, Part } from '../../shared/document/blocks.ts';
import type { Row } from '../../shared/entities/index.ts';
import { interestKinds } from '../../shared/entities/declaration.ts';
import { interestKindWords } from '../../shared/notes/interestWords.ts';
import { stanceWords, stances } from '../../shared/notes/kinds.ts';
import { itemAnchorOf } from '../../shared/notes/makeAnchor.ts';
import { removeRow } from '../history/steps.ts';
import { saveFields } from '../store.ts';
import { addNote } from './addNote.ts';
import styles from './Notes.module.css';
import { useNotes } from './useNotedItems.ts';

interface ItemCardProps {
  /** Report of the item that is read. */
  readonly part: Part;
  readonly document: Document;
}

type Prepared = 'position' | 'declaration' | 'question';
type Written = Partial<Pick<Row<'note'>, 'text' | 'stance' | 'interest'>>;

/** What I prepare for an item: where I stand, what I have to declare, and questions on the whole of it. */
export function ItemCard({ part, document }: ItemCardProps) {
  const notes = useNotes();
  const [problem, setProblem] = useState<Problem | null>(null);
  const ids = useId();
  const own = (kind: Prepared): Row<'note'> | undefined =>
    notes.find(
      ({ kind: of, from, anchor }) =>
        of === kind &&
        from === '' &&
        anchor.on === 'item' &&
        anchor.part === part.id &&
        anchor.council === document.organisation,
    );
  const write = async (kind: Prepared, written: Written): Promise<void> => {
    const there = own(kind);
    const next = { text: '', stance: null, interest: null, ...there, ...written };
    const isEmpty = next.text.trim() === '' && next.stance === null && next.interest === null;
    if (there !== undefined && isEmpty) return void (await removeRow('note', there.id));
    if (there !== undefined) return setProblem(await saveFields('note', there.id, written));
    const anchor = itemAnchorOf(document, part.id);
    if (isEmpty || anchor === undefined) return;
    const made = await addNote(kind, anchor, written);
    setProblem(made.ok ? null : made.problem);
  };
  const [position, declaration] = [own('position'), own('declaration')];
  return (
    <details className={styles.card}>
      <summary>
        <h2>Preparing item {part.item}</h2>
      </summary>
      <div className={styles.field}>
        <label htmlFor={`${ids}stance`}>My position</label>
        <select
          id={`${ids}stance`}
          value={position?.stance ?? ''}
          onChange={({ target }) =>
            void write('position', { stance: stances.find((each) => each === target.value) ?? null })
          }
        >
          <option value="">None yet</option>
          {stances.map((each) => (
            <option key={each} value={each}>
              {stanceWords[each]}
            </option>
          ))}
        </select>
      </div>
      <KeptText
        label="What I shall say"
        note={position}
        onWritten={(text) => void write('position', { text })}
      />
      <KeptText
        label="What I shall ask"
        note={own('question')}
        onWritten={(text) => void write('question', { text })}
      />
      <div className={styles.field}>
        <label htmlFor={`${ids}interest`}>Interest to declare</label>
        <select
          id={`${ids}interest`}
          value={declaration?.interest ?? ''}
          onChange={({ target }) =>
            void write('declaration', {
              interest: interestKinds.find((each) => each === target.value) ?? null,
            })
          }
        >
          <option value="">None</option>
          {interestKinds.map((each) => (
            <option key={each} value={each}>
              {interestKindWords[each]}
            </option>
          ))}
        </select>
      </div>
      {declaration !== undefined && (
        <KeptText
          label="Nature of the interest"
          note={declaration}
          onWritten={(text) => void write('declaration', { text })}
        />
      )}
      <p role="alert" className={styles.problem}>
        {problem?.message}
      </p>
    </details>
  );
}

interface KeptTextProps {
  readonly label: string;
  readonly note: Row<'note'> | undefined;
  readonly onWritten: (text: string) => void;
}

/** A text that is kept when it is left. */
function KeptText({ label, note, onWritten }: KeptTextProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const kept = note?.text ?? '';
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.text}
        rows={2}
        maxLength={20_000}
        value={typed ?? kept}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (typed !== null && typed.trim() !== kept) onWritten(typed.trim());
          setTyped(null);
        }}
      />
    </div>
  );
}
