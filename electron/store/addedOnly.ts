import type { EntityKind } from '../../shared/entities/index.ts';

/** Kinds whose rows carry a frozen document: its words are those of rows that can be found and checked themselves. */
export const frozenKinds: ReadonlySet<EntityKind> = new Set([
  'packVersion',
  'supplement',
  'confirmedMinutes',
]);

/** Kinds that are evidence: rows are added, never changed and never deleted, which the database's triggers see to as well. */
export const addedOnly: ReadonlySet<EntityKind> = new Set([
  ...frozenKinds,
  'decision',
  'checkOverride',
  'retentionHold',
  'holdRelease',
]);
