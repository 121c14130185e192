import type { Block, Inline, ListBlock, ListItem } from '../blocks.ts';
import { paragraph, text } from '../make.ts';
import type { TextPiece } from './compareText.ts';
import type { Change, Changes, Renumbered } from './listChanges.ts';
import { inlinesOf } from './marks.ts';
import { kindWords } from './markUp.ts';
import { joined } from './tokens.ts';

/** Letters of unchanged text that are shown before and after a change. */
const reach = 60;
/** Numbers that moved on are counted rather than listed beyond this many. */
const mostNumbers = 12;
/** Letters of a passage that came or went. */
const longest = 320;

/**
 * A list of changes for the front of a supplement or of a marked-up pack: under each paper's name one item a change, with
 * the words that went and came. Where `linked`, each leads to its place in the marked-up text that follows.
 */
export function changeList(id: string, { changes, renumbered }: Changes, linked: boolean): Block[] {
  const parts = new Map<string, { name: string; changes: Change[]; renumbered: Renumbered[] }>();
  const partOf = (part: string, name: string) => {
    const known = parts.get(part) ?? { name, changes: [], renumbered: [] };
    parts.set(part, known);
    return known;
  };
  for (const change of changes) partOf(change.part, change.partName).changes.push(change);
  for (const each of renumbered) partOf(each.part, each.partName).renumbered.push(each);
  if (parts.size === 0) return [paragraph(`${id}.none`, 'Nothing has changed.')];
  return [...parts.values()].flatMap((part, at): Block[] => [
    { kind: 'heading', id: `${id}.${at + 1}`, level: 2, text: text(part.name) },
    ...(part.changes.length === 0 ? [] : [listOf(`${id}.${at + 1}.list`, part.changes, linked)]),
    ...renumberedLine(`${id}.${at + 1}.numbers`, part.renumbered),
  ]);
}

const listOf = (id: string, changes: readonly Change[], linked: boolean): ListBlock => ({
  kind: 'list',
  id,
  marker: 'decimal',
  items: changes.map((change, at): ListItem => ({
    id: `${id}.${at + 1}`,
    label: `${at + 1}.`,
    blocks: [{ kind: 'paragraph', id: `${id}.${at + 1}.p`, text: itemText(change, linked) }],
  })),
});

function itemText(change: Change, linked: boolean): Inline[] {
  const { kind, place, under, anchor, pieces } = change;
  const said = inlinesOf(kind === 'changed' ? around(pieces) : pieces.map(beginningOf));
  return joined([
    { kind: 'text', text: `${kindWords[kind]}:`, strong: true },
    { kind: 'text', text: ' ' },
    linked ? { kind: 'reference', target: anchor, text: place } : { kind: 'text', text: place },
    { kind: 'text', text: `${under === null ? '' : `, under “${under}”`}${said.length === 0 ? '.' : '. '}` },
    ...said,
  ]);
}

/** The changed words with a little of what stands around them. */
export function around(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.flatMap((piece, at): TextPiece[] => {
    if (piece.kind !== 'kept') return [piece];
    const words = piece.inlines.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('');
    const [first, last] = [at === 0, at === pieces.length - 1];
    const short = first ? ending(words) : last ? beginning(words) : middle(words);
    return [{ kind: 'kept', inlines: text(short) }];
  });
}

const ending = (words: string): string =>
  words.length <= reach ? words : `…${words.slice(words.indexOf(' ', words.length - reach))}`;
const beginning = (words: string): string =>
  words.length <= reach ? words : `${words.slice(0, words.lastIndexOf(' ', reach) + 1)}…`;
const middle = (words: string): string =>
  words.length <= 2 * reach ? words : `${beginning(words)} ${ending(words)}`;

/** Of a long passage that came or went the beginning tells which it is. */
function beginningOf(piece: TextPiece): TextPiece {
  if (piece.kind === 'renumbered') return piece;
  const words = piece.inlines.map((inline) => (inline.kind === 'break' ? ' ' : inline.text)).join('');
  if (words.length <= longest) return piece;
  return { ...piece, inlines: text(`${words.slice(0, words.lastIndexOf(' ', longest))} …`) };
}

/** "Only their numbers have changed: 5 to 9 are now 6 to 10, 12 is now 14." */
function renumberedLine(id: string, renumbered: readonly Renumbered[]): Block[] {
  if (renumbered.length === 0) return [];
  const runs = runsOf(renumbered);
  const told = runs
    .slice(0, mostNumbers)
    .map(({ first, last }) =>
      first === last
        ? `${first.before} is now ${first.after}`
        : `${first.before} to ${last.before} are now ${first.after} to ${last.after}`,
    );
  const more = runs.slice(mostNumbers).length;
  const rest = more > 0 ? ` and ${more} more` : '';
  return [
    {
      ...paragraph(id, `Only their numbers have changed: ${told.join(', ')}${rest}.`),
      style: 'small',
    },
  ];
}

interface Run {
  readonly first: Renumbered;
  readonly last: Renumbered;
}

/** Neighbours whose numbers went on by as much: "5 to 9". Numbers with points or letters stand for themselves. */
function runsOf(renumbered: readonly Renumbered[]): Run[] {
  const runs: Run[] = [];
  for (const each of renumbered) {
    const run = runs.at(-1);
    const follows =
      run !== undefined && isNext(run.last.before, each.before) && isNext(run.last.after, each.after);
    if (follows) runs[runs.length - 1] = { ...run, last: each };
    else runs.push({ first: each, last: each });
  }
  return runs;
}

const isNext = (number: string, next: string): boolean =>
  /^\d+$/.test(number) && String(Number(number) + 1) === next;
