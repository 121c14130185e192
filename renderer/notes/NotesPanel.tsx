import { Pencil } from 'lucide-react';
import { useId, useState } from 'react';
import {
  type NoteColour,
  type NoteKind,
  noteColourWords,
  noteColours,
  noteKindWords,
  noteKinds,
} from '../../shared/notes/kinds.ts';
import { paperOf } from '../../shared/notes/ownText.ts';
import type { NotedItem, PlacedNote } from '../../shared/notes/placedNotes.ts';
import { locate } from '../../shared/reading/place.ts';
import { unitsOf } from '../../shared/reading/units.ts';
import { kindWords, quotedWords, shortened } from '../../shared/notes/noteWords.ts';
import { activePane, goToPage, goToUnit, useReading, useReadingStore } from '../reading/reading.ts';
import { DrawingPicture } from './DrawingPicture.tsx';
import { ItemCard } from './ItemCard.tsx';
import { WasAndNow } from './NoteDialog.tsx';
import { NoteFiles } from './NoteFiles.tsx';
import styles from './Notes.module.css';
import { nameOfNote } from './noteWords.ts';
import { openNote } from './openNote.ts';
import { useNotedItems } from './useNotedItems.ts';

/** My notes on the pack by item, what became of those whose text has changed, and what I prepare for the item that I read. */
export function NotesPanel() {
  const volumes = useReading((reading) => reading.pack.volumes);
  const part = useReading((reading) => locate(reading.pack, activePane(reading).place)?.unit.part);
  const volume = useReading((reading) => locate(reading.pack, activePane(reading).place)?.volume);
  const items = useNotedItems(volumes);
  const [kind, setKind] = useState<NoteKind | 'all'>('all');
  const [colour, setColour] = useState<NoteColour | 'all'>('all');
  const shown = items
    .map((item) => ({ ...item, notes: item.notes.filter((each) => fits(each, kind, colour)) }))
    .filter(({ notes }) => notes.length > 0);
  const report =
    part?.item === undefined ? undefined : volume?.document.parts.find(({ id }) => id === paperOf(part.id));
  return (
    <div className={styles.panel}>
      {report !== undefined && volume !== undefined && (
        <ItemCard key={report.id} part={report} document={volume.document} />
      )}
      <Filters kind={kind} colour={colour} onKind={setKind} onColour={setColour} />
      {shown.length === 0 && (
        <p className={styles.soft}>
          {items.length === 0
            ? 'No notes on this pack yet. Select words, then choose “Note”, or draw on the pages. Your notes are yours alone until you share them.'
            : 'No note is of this kind and colour.'}
        </p>
      )}
      {shown.map((item) => (
        <ItemNotes key={item.part} item={item} />
      ))}
      <NoteFiles notes={shown.flatMap(({ notes }) => notes.map(({ note }) => note))} />
    </div>
  );
}

const fits = ({ note }: PlacedNote, kind: NoteKind | 'all', colour: NoteColour | 'all'): boolean =>
  (kind === 'all' || note.kind === kind) && (colour === 'all' || note.colour === colour);

interface FiltersProps {
  readonly kind: NoteKind | 'all';
  readonly colour: NoteColour | 'all';
  readonly onKind: (kind: NoteKind | 'all') => void;
  readonly onColour: (colour: NoteColour | 'all') => void;
}

function Filters({ kind, colour, onKind, onColour }: FiltersProps) {
  const ids = useId();
  return (
    <div className={styles.filters}>
      <div className={styles.field}>
        <label htmlFor={`${ids}kind`}>Kind</label>
        <select
          id={`${ids}kind`}
          value={kind}
          onChange={({ target }) => onKind(noteKinds.find((each) => each === target.value) ?? 'all')}
        >
          <option value="all">All</option>
          {noteKinds.map((each) => (
            <option key={each} value={each}>
              {noteKindWords[each][1]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${ids}colour`}>Colour</label>
        <select
          id={`${ids}colour`}
          value={colour}
          onChange={({ target }) => onColour(noteColours.find((each) => each === target.value) ?? 'all')}
        >
          <option value="all">All</option>
          {noteColours.map((each) => (
            <option key={each} value={each}>
              {noteColourWords[each]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function ItemNotes({ item: { item, title, notes } }: { readonly item: NotedItem }) {
  const there = notes.filter((each) => !isInTray(each));
  const gone = notes.filter(isInTray);
  return (
    <section className={styles.item}>
      <h2>{item === null ? title : `${item}. ${title}`}</h2>
      {there.length > 0 && (
        <ul className={styles.lines}>
          {there.map((each) => (
            <Line key={each.note.id} placed={each} />
          ))}
        </ul>
      )}
      {gone.length > 0 && (
        <div className={styles.tray}>
          <h3>No longer in the papers</h3>
          <p className={styles.soft}>
            The paragraphs of these notes are gone, or say something else than under a drawing. The notes are
            kept, and come back if the text does.
          </p>
          <ul className={styles.lines}>
            {gone.map((each) => (
              <Line key={each.note.id} placed={each} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** What has no place on the pages any longer: a drawing stays on the very lines that it was made on, or is put by. */
const isInTray = ({ note, place }: PlacedNote): boolean =>
  place.state === 'gone' || (note.kind === 'ink' && place.state === 'changed');

function Line({ placed }: { readonly placed: PlacedNote }) {
  const store = useReadingStore();
  const volumes = useReading((reading) => reading.pack.volumes);
  const { note, place, page } = placed;
  const id = place.state === 'gone' ? undefined : place.state === 'keptItem' ? place.part : place.block;
  const volume = volumes.find(
    ({ document }) => document.id === place.pack && document.assembledAt === place.edition,
  );
  const unit = volume === undefined || id === undefined ? undefined : unitsOf(volume.document).of(id);
  const words = (
    <>
      {page !== null && (
        <span className={styles.page}>
          <span className="visuallyHidden">Page </span>
          {page}
        </span>
      )}
      <span>
        <span className={styles.kind}>
          {note.kind === 'ink' && page !== null ? `${kindWords(note)} on page ${page}` : kindWords(note)}
          {place.state === 'changed' && <span className={styles.state}>Text changed</span>}
        </span>
        <span>{shortened(quotedWords(note))}</span>
        {note.text !== '' && <span className={styles.said}>{note.text}</span>}
        {note.kind === 'ink' && <DrawingPicture note={note} />}
      </span>
    </>
  );
  return (
    <li>
      <div className={styles.line}>
        {unit === undefined || volume === undefined ? (
          <div className={styles.goTo}>{words}</div>
        ) : (
          <button
            type="button"
            className={styles.goTo}
            onClick={() => {
              if (place.state === 'keptInFile' && page !== null) goToPage(store, page);
              else goToUnit(store, { volume: volume.id, unit }, { id: id ?? null });
            }}
          >
            {words}
          </button>
        )}
        <button
          type="button"
          className={styles.open}
          aria-label={`Open ${nameOfNote(note)}`}
          onClick={() => openNote({ kind: 'edit', id: note.id })}
        >
          <Pencil aria-hidden="true" size={16} />
        </button>
      </div>
      {place.state === 'changed' && <WasAndNow note={note} now={place.now} />}
    </li>
  );
}
