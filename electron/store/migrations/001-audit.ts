/**
 * Who changed what, when. A change is one row a field, so that work done on two laptops can be merged field by field; a
 * new row is one row with the whole of it in `new` (see audit.ts). Rows are added and never touched again.
 */
export const auditTables = /* sql */ `
CREATE TABLE audit (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  entity TEXT NOT NULL,
  rowId TEXT NOT NULL CHECK (length(rowId) = 36),
  field TEXT,
  old TEXT CHECK (json_valid(old)),
  new TEXT NOT NULL CHECK (json_valid(new)),
  CHECK ((field IS NULL) = (old IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX auditRow ON audit (entity, rowId);
CREATE TRIGGER auditIsNeverReplaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'The audit is never replaced.'); END;
CREATE TRIGGER auditIsNeverChanged BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'The audit is never changed.'); END;
CREATE TRIGGER auditIsNeverDeleted BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'The audit is never deleted.'); END;
`;
