import type { KindAndRow } from '../../shared/api.ts';
import type { EntityKind, Row, Rows } from '../../shared/entities/index.ts';

/**
 * The rows of the library after some of them have changed: new ones are added where their identifier puts them, changed
 * ones replaced, and those that are in the bin now are taken out.
 */
export function applyRows(rows: Rows, changed: readonly KindAndRow[]): Rows {
  const next: Record<EntityKind, readonly Row<EntityKind>[]> = { ...rows };
  const kinds = new Set(changed.map(({ kind }) => kind));
  for (const kind of kinds) {
    const byId = new Map(next[kind].map((row) => [row.id, row]));
    for (const each of changed) {
      if (each.kind !== kind) continue;
      if (each.row.deletedAt === null) byId.set(each.row.id, each.row);
      else byId.delete(each.row.id);
    }
    next[kind] = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return next as Rows;
}
