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

/**
 * Time after the last change until a paper is assembled again, in milliseconds: between two strokes, not within one; and
 * after letters within lines, which change no number and no block, once writing has come to rest.
 */
const pause = { blocks: 90, letters: 1200 } as const;
type Change = keyof typeof pause;
const timers: Readonly<Record<Change, Map<string, number>>> = { blocks: new Map(), letters: new Map() };

/** Keeps a text's paper assembled for as long as the text is open; returns the function that ends it. */
export function openText(text: OpenText): () => void {
  open.add(text);
  if (usePapersInHand.getState()[text.paperId] === undefined) assembleNow(text.paperId);
  return () => {
    open.delete(text);
    if (openIn(text.paperId).length > 0) return;
    forget(text.paperId, 'blocks');
    forget(text.paperId, 'letters');
    const { [text.paperId]: _closed, ...others } = usePapersInHand.getState();
    usePapersInHand.setState(others, true);
  };
}

export const openIn = (paperId: string): readonly OpenText[] =>
  [...open].filter((text) => text.paperId === paperId);

/** The paper will be assembled again soon: what was written has changed what it counts or draws, or letters alone. */
export function assembleSoon(paperId: string, change: Change = 'blocks'): void {
  forget(paperId, change);
  timers[change].set(
    paperId,
    window.setTimeout(() => assembleNow(paperId), pause[change]),
  );
}

const forget = (paperId: string, change: Change): void => window.clearTimeout(timers[change].get(paperId));

function assembleNow(paperId: string): void {
  forget(paperId, 'letters');
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

/**
 * Whether rows differ in nothing but what open editors of a paper have handed on. What of it changed blocks has had the paper
 * assembled when it was written.
 */
function onlySaved(rows: Rows, old: Rows, paperId: string): boolean {
  if (!sameBut(rows, old, ['paper']) || rows.paper.length !== old.paper.length) return false;
  const written = new Set(openIn(paperId).map(({ sectionKey }) => sectionKey));
  return rows.paper.every((paper, at) => {
    const was = old.paper[at];
    if (paper === was) return true;
    if (was?.id !== paperId || !sameBut(paper, was, ['sections'])) return false;
    return (
      paper.sections.length === was.sections.length &&
      paper.sections.every((section, place) => {
        const before = was.sections[place];
        if (section === before) return true;
        if (before === undefined || !written.has(section.key) || !sameBut(section, before, ['text']))
          return false;
        return sameBlocks(section.text.content, before.text.content);
      })
    );
  });
}

/** What is empty is not printed, so the first letter in a block is more than a letter. */
const sameBlocks = (a: RichText['content'], b: RichText['content']): boolean =>
  a.length === b.length && a.every((node, at) => node === b[at] || isFilled(node) === isFilled(b[at]));

const isFilled = (node: RichText['content'][number] | undefined): boolean =>
  node !== undefined && 'content' in node && node.content !== undefined && node.content.length > 0;

const sameBut = <T extends object>(a: T, b: T, but: readonly (keyof T)[]): boolean =>
  (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key] || but.includes(key));

useStore.subscribe((state, before) => {
  const [rows, old] = [rowsOf(state), rowsOf(before)];
  if (rows === old) return;
  for (const paperId of new Set([...open].map((text) => text.paperId)))
    assembleSoon(
      paperId,
      rows !== null && old !== null && onlySaved(rows, old, paperId) ? 'letters' : 'blocks',
    );
});
