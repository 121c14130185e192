import { nameOf } from '../../shared/document/html/pen.ts';
import type { Edition } from '../../shared/notes/edition.ts';
import { type NoteKind } from '../../shared/notes/kinds.ts';
import { type Mark, type NoteInPack, marksOf } from '../../shared/notes/notesIn.ts';
import { fold } from '../../shared/reading/search.ts';
import type { PaneName } from '../reading/reading.ts';
import { foundRanges } from '../reading/text/foundRanges.ts';
import { nameOfNote } from './noteWords.ts';
import { placesOf } from './wordPlaces.ts';

/** One sign a kind, so that colour is never the only one. */
const signs: Readonly<Record<NoteKind, string>> = {
  highlight: '▮',
  comment: '✎',
  question: '?',
  star: '★',
  ink: '✐',
  bookmark: '⚑',
  position: '✓',
  declaration: '!',
};

type Ranges = ReadonlyMap<string, readonly Range[]>;
const shown = new Map<PaneName, Ranges>();

/**
 * Marks the notes in the parts of a text that are written: their words by a highlight, and behind their block a button that
 * says what the note is and opens it (`data-note`). What was drawn before is drawn anew.
 */
export function showNotes(
  pane: PaneName,
  root: ShadowRoot,
  edition: Edition,
  notes: readonly NoteInPack[],
): void {
  for (const button of root.querySelectorAll('[data-note]')) button.remove();
  const ranges = new Map<string, Range[]>();
  const changed = new Set(notes.flatMap(({ note, place }) => (place.state === 'changed' ? [note.id] : [])));
  for (const mark of marksOf(notes)) {
    const element = root.getElementById(nameOf(mark.block));
    if (element === null) continue;
    const name = changed.has(mark.note.id) ? 'note-changed' : highlightOf(mark);
    const list = ranges.get(name) ?? [];
    ranges.set(name, list);
    list.push(rangeOf(element, edition.byId.get(mark.block)?.text ?? '', mark));
    addButton(element, mark, changed.has(mark.note.id));
  }
  shown.set(pane, ranges);
  publish();
}

/** Takes away what a pane marked. */
export function hideNotes(pane: PaneName): void {
  shown.delete(pane);
  publish();
}

const highlightOf = ({ note }: Mark): string =>
  note.kind === 'highlight' ? `note-${note.colour ?? 'yellow'}` : `note-${note.kind}`;

/** Highlights belong to the whole window, so that what two panes mark is put together here. */
function publish(): void {
  const names = new Set([...shown.values()].flatMap((ranges) => [...ranges.keys()]));
  for (const name of CSS.highlights.keys())
    if (name.startsWith('note-') && !names.has(name)) CSS.highlights.delete(name);
  for (const name of names)
    CSS.highlights.set(
      name,
      new Highlight(...[...shown.values()].flatMap((ranges) => ranges.get(name) ?? [])),
    );
}

/** The words of a mark; the whole block where they cannot be told, as where a line is broken by hand. */
function rangeOf(element: Element, text: string, { from, to }: Mark): Range {
  const words = fold(text.slice(from, to)).trim();
  const nth = placesOf(text, words).findIndex((at) => at >= from);
  const found = nth === -1 ? undefined : foundRanges(element, words)[nth];
  if (found !== undefined) return found;
  const whole = document.createRange();
  whole.selectNodeContents(element);
  return whole;
}

function addButton(element: Element, { note }: Mark, isChanged: boolean): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'note';
  button.dataset['note'] = note.id;
  button.textContent = signs[note.kind];
  const name = nameOfNote(note);
  button.setAttribute('aria-label', isChanged ? `${name}. The text has changed since.` : name);
  // A list or a table may hold nothing but its own.
  if (/^(UL|OL|DL|TABLE|TBODY|TR)$/.test(element.tagName)) element.after(button);
  else element.append(button);
}
