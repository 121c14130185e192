import { type EntityKind, type Rows, entityKinds } from '../entities/index.ts';

/** Rows of several pieces as one set; a kind that no piece has is empty. */
export function mergeRows(...pieces: readonly Partial<Rows>[]): Rows {
  const rowsOf = (kind: EntityKind) => pieces.flatMap((piece) => [...(piece[kind] ?? [])]);
  return Object.fromEntries(entityKinds.map((kind) => [kind, rowsOf(kind)])) as unknown as Rows;
}
