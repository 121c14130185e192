/**
 * Steps of work: what undo takes back at once. The audit says what each step wrote and is never touched again; where a
 * step stands between undo and redo is no history, so `state` may change. `past` steps are out of reach: those that were
 * undone and then written over, those that no longer apply, and the undoing and redoing themselves (`ofChangeId`).
 */
export const changeTables = {
  name: 'changes',
  sql: /* sql */ `
CREATE TABLE change (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'past')),
  ofChangeId TEXT REFERENCES change (id) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;
CREATE INDEX changeState ON change (by, state, id);
CREATE INDEX changeOfChange ON change (ofChangeId) WHERE ofChangeId IS NOT NULL;
ALTER TABLE audit ADD COLUMN changeId TEXT REFERENCES change (id) ON DELETE RESTRICT;
CREATE INDEX auditChange ON audit (changeId) WHERE changeId IS NOT NULL;
`,
};
