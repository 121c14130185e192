/**
 * Supplements, which are frozen as packs are, and what both were made from: the rows of that moment, kept by their hash. How
 * many pages older packs have was not counted, and what they were made from was not kept; their documents say both.
 */
export const supplementTables = {
  name: 'supplements',
  sql: /* sql */ `
ALTER TABLE packVersion ADD COLUMN pages INTEGER CHECK (pages >= 1);
ALTER TABLE packVersion ADD COLUMN inputs TEXT CHECK (length(inputs) = 64);

CREATE TABLE supplement (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT CHECK (deletedAt IS NULL),
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number >= 1),
  publishedAt TEXT NOT NULL,
  firstPage INTEGER NOT NULL CHECK (firstPage >= 2),
  pages INTEGER NOT NULL CHECK (pages >= 1),
  items TEXT NOT NULL CHECK (json_valid(items)),
  urgency TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  by TEXT NOT NULL,
  checks TEXT NOT NULL CHECK (json_valid(checks)),
  inputs TEXT NOT NULL CHECK (length(inputs) = 64),
  UNIQUE (meetingId, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER supplementIsNeverReplaced BEFORE INSERT ON supplement
WHEN EXISTS (SELECT 1 FROM supplement WHERE id = NEW.id
  OR (meetingId = NEW.meetingId AND number = NEW.number))
BEGIN SELECT raise(ABORT, 'A supplement is never replaced: publish another one.'); END;
CREATE TRIGGER supplementIsNeverChanged BEFORE UPDATE ON supplement
BEGIN SELECT raise(ABORT, 'A supplement is never changed: publish another one.'); END;
CREATE TRIGGER supplementIsNeverDeleted BEFORE DELETE ON supplement
BEGIN SELECT raise(ABORT, 'A supplement is never deleted.'); END;
`,
};
