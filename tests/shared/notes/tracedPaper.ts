/**
 * A paper in which every word has an identity of its own that the product does not see. Edits carry it along, so that a test
 * knows where a word went, whatever it says and whatever is said elsewhere.
 */
import type { Block, Document } from '../../../shared/document/blocks.ts';
import { paragraph, row } from '../../../shared/document/make.ts';

export interface Word {
  readonly text: string;
  /** The same in every copy of the word. */
  readonly identity: number;
}

export interface Paragraph {
  /** As the document names it; may be given to another paragraph in a later edition. */
  readonly id: string;
  /** What it was before, through every edition: itself, and what was merged into it. */
  readonly lineage: ReadonlySet<number>;
  readonly words: readonly Word[];
  /** What it stands in. */
  readonly within: 'nothing' | 'list' | 'cell';
}

export type Paper = readonly Paragraph[];

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

type Chance = (below: number) => number;

const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su', 'ta', 've'];
const vocabulary = syllables.flatMap((one) => syllables.map((other) => one + other));
/** What councils write under many headings; the first is so long that whoever writes it again is taken to have moved it. */
const boilerplate = [
  'No implications arise directly from this report beyond those set out above',
  'There are none.',
  'Not applicable',
  '£784,200',
  '12',
];

let identities = 0;
const word = (text: string): Word => ({ text, identity: ++identities });
const wordsOf = (text: string): Word[] => text.split(' ').map(word);

function newText(chance: Chance, isFirstEdition = false): Word[] {
  const kind = chance(10);
  if (kind === 0) {
    const said = isFirstEdition ? boilerplate : boilerplate.slice(1);
    return wordsOf(said[chance(said.length)]!);
  }
  // Paragraphs that differ in two words, as recommendations do.
  if (kind === 1)
    return wordsOf(
      `that Cabinet approves £${chance(9) + 1}00 for the ${pick(chance)} bridge from the reserve`,
    );
  return Array.from({ length: 3 + chance(14) }, () => word(pick(chance)));
}

const pick = (chance: Chance): string =>
  chance(12) === 0 ? `£${chance(90)},000` : vocabulary[chance(vocabulary.length)]!;

/** A word that is written in place of another; the same word again would be no change. */
function otherThan(was: Word, chance: Chance): Word {
  const now = pick(chance);
  return now === was.text ? was : word(now);
}

let lineages = 0;
const newParagraph = (chance: Chance, words = newText(chance)): Paragraph => ({
  id: `p${++lineages}`,
  lineage: new Set([lineages]),
  words,
  within: (['nothing', 'nothing', 'nothing', 'list', 'cell'] as const)[chance(5)]!,
});

export function newPaper(chance: Chance): Paper {
  const paper = Array.from({ length: 4 + chance(9) }, () => newParagraph(chance, newText(chance, true)));
  return chance(4) === 0 ? counted(paper) : paper;
}

/** Ids by place, as those of recommendations are. */
const counted = (paper: Paper): Paper => paper.map((each, at) => ({ ...each, id: `n${at + 1}` }));
const isCounted = (paper: Paper): boolean => paper[0]?.id === 'n1';

/** One to four edits: move, insert, delete, reword, split, merge, duplicate, paragraphs and words alike. */
export function edited(before: Paper, chance: Chance): Paper {
  let paper = [...before];
  for (let left = 1 + chance(4); left > 0; left--) paper = [...edits[chance(edits.length)]!(paper, chance)];
  return isCounted(before) ? counted(paper) : paper;
}

type Edit = (paper: Paper, chance: Chance) => Paper;

const edits: readonly Edit[] = [
  // Move a paragraph; half the time its id is made anew, as cutting and pasting does.
  (paper, chance) => {
    const [moved, rest] = taken(paper, chance);
    if (moved === undefined) return paper;
    const now = chance(2) === 0 ? moved : { ...moved, id: `p${++lineages}` };
    return inserted(rest, chance(rest.length + 1), now);
  },
  (paper, chance) => inserted(paper, chance(paper.length + 1), newParagraph(chance)),
  (paper, chance) => taken(paper, chance)[1],
  // Reword one to all of a paragraph's words.
  (paper, chance) =>
    changed(paper, chance, ({ words }) => {
      const share = 1 + chance(4);
      return words.map((each) => (chance(4) < share && chance(2) === 0 ? otherThan(each, chance) : each));
    }),
  (paper, chance) =>
    changed(paper, chance, ({ words }) => {
      const at = chance(words.length + 1);
      return [...words.slice(0, at), ...newText(chance), ...words.slice(at)];
    }),
  (paper, chance) =>
    changed(paper, chance, ({ words }) => {
      const at = chance(words.length);
      const kept = [...words.slice(0, at), ...words.slice(at + 1 + chance(4))];
      return kept.length === 0 ? words : kept;
    }),
  // Split; the second half has a new id.
  (paper, chance) => {
    const at = chance(paper.length);
    const whole = paper[at];
    if (whole === undefined || whole.words.length < 2) return paper;
    const cut = 1 + chance(whole.words.length - 1);
    const halves = [
      { ...whole, words: whole.words.slice(0, cut) },
      { ...whole, id: `p${++lineages}`, words: whole.words.slice(cut) },
    ];
    return [...paper.slice(0, at), ...halves, ...paper.slice(at + 1)];
  },
  // Merge with the next, under either id.
  (paper, chance) => {
    const at = chance(paper.length - 1);
    const [one, other] = [paper[at], paper[at + 1]];
    if (one === undefined || other === undefined) return paper;
    const merged: Paragraph = {
      ...(chance(2) === 0 ? one : other),
      lineage: new Set([...one.lineage, ...other.lineage]),
      words: [...one.words, ...other.words],
    };
    return [...paper.slice(0, at), merged, ...paper.slice(at + 2)];
  },
  // A second copy, somewhere else.
  (paper, chance) => {
    const copied = paper[chance(paper.length)];
    if (copied === undefined) return paper;
    return inserted(paper, chance(paper.length + 1), { ...copied, id: `p${++lineages}` });
  },
  // The same words, newly written elsewhere: they are no copy.
  (paper, chance) => {
    const said = paper[chance(paper.length)];
    if (said === undefined || said.words.length > 4) return paper;
    const words = said.words.map(({ text }) => word(text));
    return inserted(paper, chance(paper.length + 1), newParagraph(chance, words));
  },
];

function taken(paper: Paper, chance: Chance): [Paragraph | undefined, Paper] {
  if (paper.length < 2) return [undefined, paper];
  const at = chance(paper.length);
  return [paper[at], [...paper.slice(0, at), ...paper.slice(at + 1)]];
}

const inserted = (paper: Paper, at: number, one: Paragraph): Paper => [
  ...paper.slice(0, at),
  one,
  ...paper.slice(at),
];

function changed(paper: Paper, chance: Chance, change: (one: Paragraph) => readonly Word[]): Paper {
  const at = chance(paper.length);
  return paper.map((each, place) => (place === at ? { ...each, words: change(each) } : each));
}

export const textOf = ({ words }: Paragraph): string => words.map(({ text }) => text).join(' ');

const house = { accent: '#003366', tint: '#e6edf5' };

/** The paper as the only one of a pack, in its nth edition. */
export const packOf = (paper: Paper, nth: number): Document => ({
  version: 1,
  id: 'ourtown-cabinet',
  language: 'en-GB',
  title: 'Cabinet',
  organisation: 'Ourtown Council',
  body: 'Cabinet',
  meetingDate: 'Wednesday 1 September 2021',
  assembledAt: new Date(Date.UTC(2021, 7, nth)).toISOString(),
  house,
  parts: [
    {
      id: 'bridge',
      kind: 'paper',
      title: 'Bridge',
      item: '6',
      runningTitle: 'Bridge',
      blocks: paper.map(blockOf),
    },
  ],
});

function blockOf(one: Paragraph): Block {
  const inner = paragraph(one.id, textOf(one));
  if (one.within === 'list')
    return {
      kind: 'list',
      id: `${one.id}.list`,
      marker: 'bullet',
      items: [{ id: `${one.id}.item`, label: '•', blocks: [inner] }],
    };
  if (one.within === 'cell')
    return {
      kind: 'table',
      id: `${one.id}.table`,
      columns: [{ id: `${one.id}.column`, width: 1, align: 'start' }],
      head: [],
      body: [row(`${one.id}.row`, 'body', [{ of: [inner] }])],
      notes: [],
    };
  return inner;
}
