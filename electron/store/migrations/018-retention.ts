/**
 * How long records are kept, what stops their disposal, and what was disposed of. Holds, their releases and disposals are
 * evidence and only ever added. A disposal is the one thing that may empty a frozen pack, forget what the audit had of a text,
 * or take away the bytes of a file, and only as far as the disposal itself says; the hashes of what went stay.
 */
export const retentionTables = {
  name: 'retention',
  sql: /* sql */ `
ALTER TABLE organisation ADD COLUMN retention TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(retention));
ALTER TABLE packVersion ADD COLUMN disposed TEXT CHECK (json_valid(disposed));
ALTER TABLE supplement ADD COLUMN disposed TEXT CHECK (json_valid(disposed));

CREATE TABLE retentionHold (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT CHECK (deletedAt IS NULL),
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  reason TEXT NOT NULL,
  heldBy TEXT NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from")),
  recordedAt TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX retentionHoldMeeting ON retentionHold (meetingId);
CREATE TABLE holdRelease (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT CHECK (deletedAt IS NULL),
  retentionHoldId TEXT NOT NULL UNIQUE REFERENCES retentionHold (id) ON DELETE RESTRICT,
  reason TEXT NOT NULL,
  releasedBy TEXT NOT NULL,
  releasedOn TEXT NOT NULL CHECK (releasedOn IS date(releasedOn)),
  recordedAt TEXT NOT NULL,
  by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE disposal (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT CHECK (deletedAt IS NULL),
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('reports', 'background')),
  authorisedBy TEXT NOT NULL,
  reason TEXT NOT NULL,
  disposedAt TEXT NOT NULL,
  by TEXT NOT NULL,
  files TEXT NOT NULL CHECK (json_valid(files)),
  document TEXT NOT NULL CHECK (json_valid(document)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  UNIQUE (meetingId, kind)
) STRICT, WITHOUT ROWID;
${['retentionHold', 'holdRelease', 'disposal']
  .map(
    (table) => /* sql */ `
CREATE TRIGGER ${table}IsNeverReplaced BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'Evidence of retention is never replaced.'); END;
CREATE TRIGGER ${table}IsNeverChanged BEFORE UPDATE ON ${table}
BEGIN SELECT raise(ABORT, 'Evidence of retention is never changed.'); END;
CREATE TRIGGER ${table}IsNeverDeleted BEFORE DELETE ON ${table}
BEGIN SELECT raise(ABORT, 'Evidence of retention is never deleted.'); END;`,
  )
  .join('')}
CREATE TRIGGER disposalIsStopped BEFORE INSERT ON disposal
WHEN EXISTS (SELECT 1 FROM retentionHold WHERE meetingId = NEW.meetingId
    AND id NOT IN (SELECT retentionHoldId FROM holdRelease))
  OR EXISTS (SELECT 1 FROM disposal WHERE meetingId = NEW.meetingId AND kind = NEW.kind)
BEGIN SELECT raise(ABORT, 'A hold stops this disposal, or it was done before.'); END;
${['packVersion', 'supplement']
  .map(
    (table) => /* sql */ `
DROP TRIGGER ${table}IsNeverChanged;
CREATE TRIGGER ${table}IsNeverChanged BEFORE UPDATE ON ${table}
WHEN NOT (OLD.disposed IS NULL AND NEW.disposed IS NOT NULL
  AND EXISTS (SELECT 1 FROM disposal WHERE id = NEW.disposed ->> 'disposalId'
    AND meetingId = OLD.meetingId AND kind = 'reports')
  AND NEW.id = OLD.id AND NEW.meetingId = OLD.meetingId AND NEW.number = OLD.number AND NEW.deletedAt IS NULL
  AND NEW.publishedAt = OLD.publishedAt AND NEW.sha256 = OLD.sha256 AND NEW.by = OLD.by
  AND NEW.pages IS OLD.pages AND NEW.inputs IS OLD.inputs AND NEW.checks IN (OLD.checks, '[]'))
BEGIN SELECT raise(ABORT, 'A published document is never changed: publish another one.'); END;`,
  )
  .join('')}
DROP TRIGGER auditIsNeverChanged;
CREATE TRIGGER auditIsNeverChanged BEFORE UPDATE ON audit
WHEN NOT (EXISTS (SELECT 1 FROM disposal WHERE NEW.new = json_object('disposalId', id))
  AND (OLD.old IS NULL) = (NEW.old IS NULL) AND (NEW.old IS NULL OR NEW.old = NEW.new)
  AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.by = OLD.by AND NEW.entity = OLD.entity
  AND NEW.rowId = OLD.rowId AND NEW.field IS OLD.field AND NEW.changeId IS OLD.changeId
  AND OLD.entity IN ('paper', 'appendix', 'attachment', 'option', 'backgroundPaper', 'packVersion', 'supplement'))
BEGIN SELECT raise(ABORT, 'The audit is never changed.'); END;
DROP TRIGGER fileContentIsNeverDeleted;
CREATE TRIGGER fileContentIsNeverDeleted BEFORE DELETE ON fileContent
WHEN NOT EXISTS (SELECT 1 FROM disposal, json_each(disposal.files) WHERE value = OLD.sha256)
BEGIN SELECT raise(ABORT, 'The bytes of a file are never deleted: a published pack may name them.'); END;
`,
};
