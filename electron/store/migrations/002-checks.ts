/**
 * What the checks need: how a council has set them, what a sign-off was given for, overrides with their reasons, and the
 * overrides that a pack was published with. Older rows get the value that means "nothing set".
 */
export const checkTables = {
  name: 'checks',
  sql: /* sql */ `
ALTER TABLE organisation ADD COLUMN closures TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(closures));
ALTER TABLE organisation ADD COLUMN clearance TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(clearance));
ALTER TABLE organisation ADD COLUMN ruleSettings TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ruleSettings));
ALTER TABLE organisation ADD COLUMN glossary TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(glossary));
ALTER TABLE signOff ADD COLUMN signedContent TEXT CHECK (json_valid(signedContent));
ALTER TABLE packVersion ADD COLUMN checks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(checks));

CREATE TABLE checkOverride (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT CHECK (deletedAt IS NULL),
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  paperId TEXT REFERENCES paper (id) ON DELETE RESTRICT,
  rule TEXT NOT NULL,
  block TEXT,
  quote TEXT NOT NULL,
  message TEXT NOT NULL,
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX checkOverrideMeeting ON checkOverride (meetingId);
CREATE INDEX checkOverridePaper ON checkOverride (paperId);
CREATE TRIGGER checkOverrideIsNeverReplaced BEFORE INSERT ON checkOverride
WHEN EXISTS (SELECT 1 FROM checkOverride WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'An override is never replaced: record another one.'); END;
CREATE TRIGGER checkOverrideIsNeverChanged BEFORE UPDATE ON checkOverride
BEGIN SELECT raise(ABORT, 'An override is never changed: record another one.'); END;
CREATE TRIGGER checkOverrideIsNeverDeleted BEFORE DELETE ON checkOverride
BEGIN SELECT raise(ABORT, 'An override is never deleted: take it back by another one.'); END;
`,
};
