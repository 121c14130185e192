/** Marks of what came and went, put into texts and whole nodes. */
import type { ChangeMark, Inline } from '../blocks.ts';
import type { TextPiece } from './compareText.ts';

/** Suffix of the ids of what is gone, which in a marked-up pack stands beside what has come in its place. */
export const goneSuffix = '~deleted';

/** Pieces of a text one after another, with their marks. */
export function inlinesOf(pieces: readonly TextPiece[]): Inline[] {
  return pieces.flatMap((piece, at): Inline[] => {
    switch (piece.kind) {
      case 'renumbered':
        return [piece.after];
      case 'kept':
        return [...piece.inlines];
      case 'inserted':
      case 'deleted': {
        const mark = piece.kind;
        const inlines = piece.inlines.flatMap((inline) => spacesApart(withMark(inline, mark)));
        // What comes in the place of something else is told from it by a space when both are read as one text.
        const before = pieces[at - 1];
        const apart = before?.kind === 'deleted' && !endsInSpace(before.inlines);
        return apart ? [{ kind: 'text', text: ' ' }, ...inlines] : inlines;
      }
    }
  });
}

/** A line under a space, or through one, marks nothing that can be read. */
function spacesApart(inline: Inline): Inline[] {
  if (inline.kind !== 'text') return [inline];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inline.text) ?? [];
  return [
    { kind: 'text' as const, text: before },
    { ...inline, text: words },
    { kind: 'text' as const, text: after },
  ].filter((each) => each.text !== '');
}

const endsInSpace = (inlines: readonly Inline[]): boolean => {
  const last = inlines.at(-1);
  return last === undefined || last.kind === 'break' || /\s$/.test(last.text);
};

/** A marked link is text: what is gone leads nowhere, and what is new is read here and followed in the paper itself. */
function withMark(inline: Inline, change: ChangeMark): Inline {
  switch (inline.kind) {
    case 'break':
      return inline;
    case 'text':
      return { ...inline, change };
    case 'link':
    case 'reference':
    case 'status':
      return { kind: 'text', text: inline.text, change };
  }
}

/** A node, or several, with every text of inlines marked. */
export const allMarked = <T>(value: T, mark: ChangeMark): T =>
  mapTree(value, (each) => (isInline(each) ? withMark(each, mark) : undefined)) as T;

/** The same with ids of its own, all the way down: what stands in its place may have the id that it had. */
export const gone = <T>(value: T): T =>
  mapTree(value, (each, key) => (key === 'id' ? `${String(each)}${goneSuffix}` : undefined)) as T;

const inlineKinds: ReadonlySet<unknown> = new Set(['text', 'link', 'reference', 'status', 'break']);

const isInline = (value: unknown): value is Inline =>
  typeof value === 'object' &&
  value !== null &&
  !('id' in value) &&
  'kind' in value &&
  inlineKinds.has(value.kind);

/** A copy of a plain tree in which `change` has replaced what it gives something for. */
function mapTree(
  value: unknown,
  change: (value: unknown, key: string | undefined) => unknown,
  key?: string,
): unknown {
  const changed = change(value, key);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((each) => mapTree(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [name, mapTree(each, change, name)]),
  );
}
