/**
 * The papers that are being written, assembled as they stand on screen: what the editors show of numbers, cross-references
 * and live blocks comes from here, so that it is what will be printed. One assembly serves all editors of a paper.
 */
import { create } from 'zustand';
import { type AssembledPaper, assemblePaper } from '../../../shared/assemblePaper.ts';
import { referenceNumbers } from '../../../shared/document/outline.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import type { RichText } from '../../../shared/entities/richText.ts';
import { rowsOf, useStore } from '../../store.ts';
import { today } from '../../today.ts';

export interface PaperInHand extends AssembledPaper {
  /** What `{n}` of a cross-reference stands for, by the target's id in the document. */
  readonly numbers: ReadonlyMap<string, string>;
}

export const usePapersInHand = create<Readonly<Record<string, PaperInHand>>>()(() => ({}));

/** A text that is open in an editor; `sectionKey` is null for one that is not a section's. */
export interface OpenText {
  readonly paperId: string;
  readonly sectionKey: string | null;
  readonly read: () => RichText;
}

const open = new Set<OpenText>();

/** Time after the last change until a paper is assembled again, in milliseconds: between two strokes, not within one. */
const pause = 90;
const timers = new Map<string, number>();

/** Keeps a text's paper assembled for as long as the text is open; returns the function that ends it. */
export function openText(text: OpenText): () => void {
  open.add(text);
  if (usePapersInHand.getState()[text.paperId] === undefined) assembleNow(text.paperId);
  return () => {
    open.delete(text);
    if (openIn(text.paperId).length > 0) return;
    window.clearTimeout(timers.get(text.paperId));
    const { [text.paperId]: _closed, ...others } = usePapersInHand.getState();
    usePapersInHand.setState(others, true);
  };
}

export const openIn = (paperId: string): readonly OpenText[] =>
  [...open].filter((text) => text.paperId === paperId);

/** The paper will be assembled again soon: what was written has changed what it counts or draws. */
export function assembleSoon(paperId: string): void {
  window.clearTimeout(timers.get(paperId));
  timers.set(
    paperId,
    window.setTimeout(() => assembleNow(paperId), pause),
  );
}

function assembleNow(paperId: string): void {
  const rows = rowsOf(useStore.getState());
  if (rows === null) return;
  const paper = assemblePaper(withOpenTexts(rows, paperId), paperId, today());
  if (paper === undefined) return;
  const numbers = referenceNumbers(paper.document.parts);
  usePapersInHand.setState({ [paperId]: { ...paper, numbers } });
}

/** The rows with the paper's sections as they stand in the editors, which are ahead of the library by a moment. */
function withOpenTexts(rows: Rows, paperId: string): Rows {
  const written = new Map(openIn(paperId).map((text) => [text.sectionKey, text.read]));
  return {
    ...rows,
    paper: rows.paper.map((paper) =>
      paper.id === paperId
        ? {
            ...paper,
            sections: paper.sections.map((section) => ({
              ...section,
              text: written.get(section.key)?.() ?? section.text,
            })),
          }
        : paper,
    ),
  };
}

useStore.subscribe((state, before) => {
  if (rowsOf(state) === rowsOf(before)) return;
  for (const paperId of new Set([...open].map((text) => text.paperId))) assembleSoon(paperId);
});
