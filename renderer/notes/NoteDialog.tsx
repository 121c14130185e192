import { useEffect, useId, useRef, useState } from 'react';
import type { Row } from '../../shared/entities/index.ts';
import type { NoteAnchor } from '../../shared/notes/anchor.ts';
import type { Edition } from '../../shared/notes/edition.ts';
import {
  type NoteColour,
  type NoteKind,
  noteColourWords,
  noteColours,
  noteKindWords,
} from '../../shared/notes/kinds.ts';
import type { AttachedPageAt } from '../../shared/notes/attachedPage.ts';
import { fileAnchorOf, itemAnchorOf, textAnchorOf } from '../../shared/notes/makeAnchor.ts';
import { type TextUnit, paperOf } from '../../shared/notes/ownText.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { removeRow } from '../history/steps.ts';
import { saveFields } from '../store.ts';
import { colourOfInk, inkOf, inkWords, inks } from '../../shared/notes/drawing.ts';
import { kindWords, quotedWords, shortened } from '../../shared/notes/noteWords.ts';
import { DrawingPicture } from './DrawingPicture.tsx';
import { addNote } from './addNote.ts';
import styles from './Notes.module.css';
import { type OpenNote, closeNote } from './openNote.ts';

/** Kinds that are made on words; the others are of an item or a page. */
const kinds = ['highlight', 'comment', 'question', 'star'] as const satisfies readonly NoteKind[];

interface NewNoteProps {
  readonly open: Extract<OpenNote, { readonly kind: 'new' }>;
  readonly edition: Edition;
  /** The texts to choose among. */
  readonly units: readonly TextUnit[];
  /** Set where the note is on a page that came from outside. */
  readonly attached: AttachedPageAt | null;
}

/** Makes a note. Which words it is on can be chosen in here as well, by the keyboard alone. */
export function NewNote({ open, edition, units, attached }: NewNoteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const passage = useRef<HTMLTextAreaElement>(null);
  const [block, setBlock] = useState(open.block);
  const [kind, setKind] = useState<(typeof kinds)[number]>(() =>
    edition.byId.get(open.block)?.part.restriction === undefined ? 'highlight' : 'comment',
  );
  const [colour, setColour] = useState<NoteColour>('yellow');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const ids = useId();
  const unit = edition.byId.get(block);
  const isSecret = unit?.part.restriction !== undefined;
  const words =
    attached === null ? (unit?.text ?? '') : (attached.block.pages[attached.page - 1]?.text ?? '');
  useEffect(() => {
    const { current } = passage;
    if (current === null) return;
    const stretch = block === open.block ? open.stretch : null;
    current.setSelectionRange(stretch?.from ?? 0, stretch?.to ?? words.length);
  }, [block, open, words]);

  const save = async (): Promise<void> => {
    const { current } = passage;
    const chosen =
      current === null || current.selectionStart === current.selectionEnd
        ? {}
        : { stretch: { from: current.selectionStart, to: current.selectionEnd } };
    const anchor: NoteAnchor | undefined = isSecret
      ? itemAnchorOf(edition.document, paperOf(unit.part.id))
      : attached !== null
        ? fileAnchorOf(edition.document, { ...attached, ...chosen })
        : textAnchorOf(edition, { block, ...chosen });
    if (anchor === undefined) return setProblem('Select words of the paragraph.');
    if (text.trim() === '' && (kind === 'comment' || kind === 'question'))
      return setProblem(kind === 'comment' ? 'Write the comment.' : 'Write the question.');
    const made = await addNote(kind, anchor, {
      colour: kind === 'highlight' ? colour : null,
      text: text.trim(),
    });
    if (made.ok) dialog.current?.close();
    else setProblem(made.problem.message);
  };

  return (
    <ModalDialog title="Make a note" dialog={dialog} onClosed={closeNote}>
      {isSecret && (
        <p>
          This report is not for publication. A note keeps none of its words, so it is on the report as a
          whole.
        </p>
      )}
      {!isSecret && attached === null && units.length > 1 && (
        <div className={styles.field}>
          <label htmlFor={`${ids}block`}>Paragraph</label>
          <select id={`${ids}block`} value={block} onChange={({ target }) => setBlock(target.value)}>
            {units.map((each) => (
              <option key={each.id} value={each.id}>
                {optionWords(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      {!isSecret && attached !== null && (
        <p>
          On page {attached.page} of “{attached.block.file}”
          {words === '' && ', which is a picture: the note is on the page as a whole'}.
        </p>
      )}
      {!isSecret && words !== '' && (
        <div className={styles.field}>
          <label htmlFor={`${ids}passage`}>Words</label>
          <p id={`${ids}help`} className={styles.help}>
            The note is on what is selected here. Select less with the pointer, or with Shift and the arrows.
          </p>
          <textarea
            ref={passage}
            id={`${ids}passage`}
            className={styles.passage}
            rows={4}
            readOnly
            aria-describedby={`${ids}help`}
            value={words}
          />
        </div>
      )}
      <Choice
        legend="Kind"
        name={`${ids}kind`}
        options={isSecret ? kinds.slice(1) : kinds}
        of={kind}
        words={kindWord}
        onChosen={setKind}
      />
      {kind === 'highlight' && (
        <Choice
          legend="Colour"
          name={`${ids}colour`}
          options={noteColours}
          of={colour}
          words={(each) => noteColourWords[each]}
          onChosen={setColour}
        />
      )}
      <TextField label={kind === 'question' ? 'Question' : 'Note'} value={text} onTyped={setText} />
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        <Action weight="main" onPress={() => void save()}>
          Keep the note
        </Action>
      </div>
    </ModalDialog>
  );
}

const kindWord = (kind: NoteKind): string => noteKindWords[kind][0];
const optionWords = ({ text, isWhole }: TextUnit): string =>
  isWhole ? `All: ${shortened(text, 70)}` : shortened(text, 80);

interface EditNoteProps {
  readonly note: Row<'note'>;
  /** What its paragraph says now, where that is something else. */
  readonly now: string | null;
}

/** A note, with what it was made on; one of somebody else can be read and put away, not changed. */
export function EditNote({ note, now }: EditNoteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const ids = useId();
  const [text, setText] = useState(note.text);
  const [colour, setColour] = useState(note.colour);
  const [problem, setProblem] = useState<string | null>(null);
  const isOwn = note.from === '';
  const save = async (): Promise<void> => {
    const refused = await saveFields('note', note.id, { text: text.trim(), colour });
    if (refused === null) dialog.current?.close();
    else setProblem(refused.message);
  };
  const remove = async (): Promise<void> => {
    dialog.current?.close();
    await removeRow('note', note.id);
  };
  return (
    <ModalDialog title={kindWords(note)} dialog={dialog} onClosed={closeNote}>
      <WasAndNow note={note} now={now} />
      {note.kind === 'ink' && <DrawingPicture note={{ ...note, colour }} />}
      {isOwn ? (
        <>
          {note.kind === 'ink' ? (
            <Choice
              legend="Ink"
              name={`${ids}colour`}
              options={inks}
              of={inkOf(colour)}
              words={(each) => inkWords[each]}
              onChosen={(ink) => setColour(colourOfInk(ink))}
            />
          ) : (
            colour !== null && (
              <Choice
                legend="Colour"
                name={`${ids}colour`}
                options={noteColours}
                of={colour}
                words={(each) => noteColourWords[each]}
                onChosen={setColour}
              />
            )
          )}
          <TextField label={textLabels[note.kind] ?? 'Note'} value={text} onTyped={setText} />
        </>
      ) : (
        <p>{note.text}</p>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <div className={styles.actions}>
        <Action weight="quiet" onPress={() => void remove()}>
          Delete the note
        </Action>
        <Action onPress={() => dialog.current?.close()}>{isOwn ? 'Cancel' : 'Close'}</Action>
        {isOwn && (
          <Action weight="main" onPress={() => void save()}>
            Save
          </Action>
        )}
      </div>
    </ModalDialog>
  );
}

const textLabels: Partial<Readonly<Record<NoteKind, string>>> = {
  question: 'Question',
  ink: 'What the drawing says',
};

/** The words that a note was made on, beside those that stand there now. */
export function WasAndNow({ note, now }: EditNoteProps) {
  if (now === null) return <blockquote className={styles.quote}>{quotedWords(note)}</blockquote>;
  const was = note.anchor.on === 'text' ? note.anchor.whole : quotedWords(note);
  return (
    <dl className={styles.wasAndNow}>
      <dt>When you marked it</dt>
      <dd>{was}</dd>
      <dt>Now</dt>
      <dd>{now}</dd>
    </dl>
  );
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly T[];
  readonly of: T;
  readonly words: (option: T) => string;
  readonly onChosen: (option: T) => void;
}

function Choice<T extends string>({ legend, name, options, of, words, onChosen }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} className={styles.option} data-colour={option}>
          <input type="radio" name={name} checked={option === of} onChange={() => onChosen(option)} />
          {words(option)}
        </label>
      ))}
    </fieldset>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onTyped: (text: string) => void;
}

function TextField({ label, value, onTyped }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.text}
        rows={3}
        maxLength={20_000}
        value={value}
        onChange={({ target }) => onTyped(target.value)}
      />
    </div>
  );
}
