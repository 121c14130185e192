import { ArrowUpDown, Minus, Pencil, Plus } from 'lucide-react';
import type { Change } from '../../shared/document/diff/listChanges.ts';

const marks = { inserted: Plus, deleted: Minus, changed: Pencil, moved: ArrowUpDown } as const;

/** The kind of a change as a sign of its own shape; the word stands beside it. */
export function KindMark({ kind }: { readonly kind: Change['kind'] }) {
  const Mark = marks[kind];
  return <Mark aria-hidden="true" size={15} />;
}
