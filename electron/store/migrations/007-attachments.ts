/**
 * Files that arrive from outside. The bytes stand apart from the rows, under their hash and once however often they are
 * attached, so that reading all rows stays light. They are never changed or deleted: a published pack names them.
 */
export const attachmentTables = {
  name: 'attachments',
  sql: /* sql */ `
ALTER TABLE organisation ADD COLUMN printsDuplex INTEGER NOT NULL DEFAULT 0 CHECK (printsDuplex IN (0, 1));

CREATE TABLE fileContent (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER fileContentIsNeverChanged BEFORE UPDATE ON fileContent
BEGIN SELECT raise(ABORT, 'The bytes of a file are never changed.'); END;
CREATE TRIGGER fileContentIsNeverDeleted BEFORE DELETE ON fileContent
BEGIN SELECT raise(ABORT, 'The bytes of a file are never deleted: a published pack may name them.'); END;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  appendixId TEXT REFERENCES appendix (id) ON DELETE RESTRICT,
  paperId TEXT REFERENCES paper (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('pdf', 'word', 'image', 'sheet')),
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  receivedAt TEXT NOT NULL,
  placedSha256 TEXT,
  pages TEXT NOT NULL CHECK (json_valid(pages)),
  text TEXT NOT NULL CHECK (json_valid(text)),
  alt TEXT NOT NULL,
  tagged INTEGER NOT NULL CHECK (tagged IN (0, 1)),
  encrypted INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
  archive TEXT NOT NULL CHECK (archive IN ('a', 'b', 'none')),
  accessible INTEGER NOT NULL CHECK (accessible IN (0, 1)),
  removed TEXT NOT NULL CHECK (json_valid(removed)),
  outcome TEXT NOT NULL,
  CHECK ((appendixId IS NULL) <> (paperId IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX attachmentAppendix ON attachment (appendixId) WHERE deletedAt IS NULL;
CREATE UNIQUE INDEX attachmentPaper ON attachment (paperId) WHERE deletedAt IS NULL;
CREATE TRIGGER attachmentHasItsFile BEFORE INSERT ON attachment
WHEN NOT EXISTS (SELECT 1 FROM fileContent WHERE sha256 = NEW.sha256)
  OR (NEW.placedSha256 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fileContent WHERE sha256 = NEW.placedSha256))
BEGIN SELECT raise(ABORT, 'The file of an attachment is kept before its row.'); END;
CREATE TRIGGER attachmentKeepsAFile BEFORE UPDATE OF sha256, placedSha256 ON attachment
WHEN NOT EXISTS (SELECT 1 FROM fileContent WHERE sha256 = NEW.sha256)
  OR (NEW.placedSha256 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fileContent WHERE sha256 = NEW.placedSha256))
BEGIN SELECT raise(ABORT, 'The file of an attachment is kept before its row.'); END;
`,
};
