import { nameOf } from '../../shared/document/html/pen.ts';
import type { Row } from '../../shared/entities/index.ts';
import type { Edition } from '../../shared/notes/edition.ts';
import { type NoteKind } from '../../shared/notes/kinds.ts';
import { type Mark, type NoteInPack, marksOf } from '../../shared/notes/notesIn.ts';
import { fold } from '../../shared/reading/search.ts';
import type { PaneName } from '../reading/reading.ts';
import { foundRanges } from '../reading/text/foundRanges.ts';
import { nameOfNote } from './noteWords.ts';
import { attachedSection } from './attachedSection.ts';
import { placesOf } from './wordPlaces.ts';

/** One sign a kind, so that colour is never the only one. */
export const signs: Readonly<Record<NoteKind, string>> = {
  highlight: '▮',
  comment: '✎',
  question: '?',
  star: '★',
  ink: '∿',
  bookmark: '⚑',
  position: '✓',
  declaration: '!',
};

/** Ranges by the name of their highlight. */
export type Ranges = ReadonlyMap<string, readonly Range[]>;
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
    const name = highlightOf(mark.note, changed.has(mark.note.id));
    const list = ranges.get(name) ?? [];
    ranges.set(name, list);
    list.push(rangeOf(element, edition.byId.get(mark.block)?.text ?? '', mark));
    addButton(element, mark.note, changed.has(mark.note.id));
  }
  for (const { note, place } of notes) {
    if (place.state !== 'keptInFile' || note.anchor.on !== 'file') continue;
    const page = attachedSection(root, edition, place);
    if (page === undefined) continue;
    const words = fold(note.anchor.quote).trim();
    const nth = placesOf(page.text, words).findIndex((at) => at >= place.offset);
    const found = nth === -1 ? undefined : foundRanges(page.element, words)[nth];
    if (found !== undefined) {
      const name = highlightOf(note, false);
      ranges.set(name, [...(ranges.get(name) ?? []), found]);
    }
    addButton(page.element, note, false);
  }
  showRanges(pane, ranges);
}

/** Takes away what a pane marked. */
export const hideNotes = (pane: PaneName): void => showRanges(pane, null);

/** Marks the words of the notes of a pane, in place of those that it marked before; null takes them away. */
export function showRanges(pane: PaneName, ranges: Ranges | null): void {
  if (ranges === null) shown.delete(pane);
  else shown.set(pane, ranges);
  publish();
}

/** Name of the highlight by which the words of a note are marked. */
export const highlightOf = ({ kind, colour }: Row<'note'>, isChanged: boolean): string =>
  isChanged ? 'note-changed' : kind === 'highlight' ? `note-${colour ?? 'yellow'}` : `note-${kind}`;

/** What the button that opens a note is called. */
export const buttonName = (note: Row<'note'>, isChanged: boolean): string =>
  isChanged ? `${nameOfNote(note)}. The text has changed since.` : nameOfNote(note);

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

function addButton(element: Element, note: Row<'note'>, isChanged: boolean): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'note';
  button.dataset['note'] = note.id;
  button.textContent = signs[note.kind];
  button.setAttribute('aria-label', buttonName(note, isChanged));
  // A list or a table may hold nothing but its own.
  if (/^(UL|OL|DL|TABLE|TBODY|TR)$/.test(element.tagName)) element.after(button);
  else element.append(button);
}
