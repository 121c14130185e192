import type { Inline, ReferenceInline } from '../blocks.ts';
import { commonStretches } from './commonTokens.ts';
import { type Token, joined, tokensOf } from './tokens.ts';

/** A stretch of a text in both versions. Read without `inserted` it is the earlier text, without `deleted` the later one. */
export type TextPiece =
  | { readonly kind: 'kept' | 'inserted' | 'deleted'; readonly inlines: readonly Inline[] }
  /** A cross-reference whose target has another number now. */
  | { readonly kind: 'renumbered'; readonly before: ReferenceInline; readonly after: ReferenceInline };

/** Where less than this share of the words is common, single words that are left over only confuse. */
const leastCommon = 0.25;

/** Compares two texts word by word. What was deleted stands before what was inserted in its place. */
export function compareText(before: readonly Inline[], after: readonly Inline[]): TextPiece[] {
  const old = tokensOf(before);
  const now = tokensOf(after);
  const pieces: Pieces = new Pieces();
  let at = 0;
  let other = 0;
  for (const common of worthKeeping(old, now)) {
    pieces.add('deleted', old.slice(at, common.before));
    pieces.add('inserted', now.slice(other, common.after));
    at = common.before + common.length;
    other = common.after + common.length;
    pieces.keep(old.slice(common.before, at), now.slice(common.after, other));
  }
  pieces.add('deleted', old.slice(at));
  pieces.add('inserted', now.slice(other));
  return pieces.list.map((piece) =>
    piece.kind === 'renumbered' ? piece : { ...piece, inlines: joined(piece.inlines) },
  );
}

/** Common stretches without those that are a mere space or comma between two changes. */
function worthKeeping(old: readonly Token[], now: readonly Token[]) {
  const stretches = commonStretches(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const hasWord = ({ before, length }: { before: number; length: number }) =>
    old.slice(before, before + length).some(({ isWord }) => isWord);
  const kept = stretches.filter(
    (each) =>
      hasWord(each) ||
      (each.before === 0 && each.after === 0) ||
      (each.before + each.length === old.length && each.after + each.length === now.length),
  );
  const words = (tokens: readonly Token[]) => tokens.filter(({ isWord }) => isWord).length;
  const common = kept.reduce((sum, { before, length }) => sum + words(old.slice(before, before + length)), 0);
  return 2 * common >= leastCommon * (words(old) + words(now)) ? kept : [];
}

class Pieces {
  readonly list: TextPiece[] = [];

  add(kind: 'kept' | 'inserted' | 'deleted', tokens: readonly Token[]): void {
    if (tokens.length === 0) return;
    const inlines = tokens.map(({ inline }) => inline);
    const last = this.list.at(-1);
    if (last?.kind === kind)
      this.list[this.list.length - 1] = { kind, inlines: [...last.inlines, ...inlines] };
    else this.list.push({ kind, inlines });
  }

  keep(old: readonly Token[], now: readonly Token[]): void {
    let from = 0;
    for (let at = 0; at < now.length; at++) {
      const [before, after] = [old[at]?.inline, now[at]?.inline];
      if (before?.kind !== 'reference' || after?.kind !== 'reference' || before.text === after.text) continue;
      this.add('kept', now.slice(from, at));
      this.list.push({ kind: 'renumbered', before, after });
      from = at + 1;
    }
    this.add('kept', now.slice(from));
  }
}

/** Whether the two texts say different things; a cross-reference with a new number is no change. */
export const isTextChanged = (pieces: readonly TextPiece[]): boolean =>
  pieces.some(({ kind }) => kind === 'inserted' || kind === 'deleted');
