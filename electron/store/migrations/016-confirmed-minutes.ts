/**
 * Minutes that a later meeting has confirmed, frozen as they were signed: for the public and whole. What was typed towards
 * them cannot be changed any more, because it would say something else than what was signed.
 */
export const confirmedMinutesTable = {
  name: 'confirmed minutes',
  sql: /* sql */ `
CREATE TABLE confirmedMinutes (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT CHECK (deletedAt IS NULL),
  meetingId TEXT NOT NULL UNIQUE REFERENCES meeting (id) ON DELETE RESTRICT,
  frozenAt TEXT NOT NULL,
  by TEXT NOT NULL,
  publicDocument TEXT NOT NULL CHECK (json_valid(publicDocument)),
  publicSha256 TEXT NOT NULL CHECK (length(publicSha256) = 64),
  membersDocument TEXT NOT NULL CHECK (json_valid(membersDocument)),
  membersSha256 TEXT NOT NULL CHECK (length(membersSha256) = 64)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER confirmedMinutesAreNeverReplaced BEFORE INSERT ON confirmedMinutes
WHEN EXISTS (SELECT 1 FROM confirmedMinutes WHERE id = NEW.id OR meetingId = NEW.meetingId)
BEGIN SELECT raise(ABORT, 'Confirmed minutes are never replaced.'); END;
CREATE TRIGGER confirmedMinutesAreNeverChanged BEFORE UPDATE ON confirmedMinutes
BEGIN SELECT raise(ABORT, 'Confirmed minutes are never changed: a later meeting decides what corrects them.'); END;
CREATE TRIGGER confirmedMinutesAreNeverDeleted BEFORE DELETE ON confirmedMinutes
BEGIN SELECT raise(ABORT, 'Confirmed minutes are never deleted.'); END;
CREATE TRIGGER minutesAreSettled BEFORE UPDATE ON minutes
WHEN EXISTS (SELECT 1 FROM confirmedMinutes WHERE meetingId = OLD.meetingId)
BEGIN SELECT raise(ABORT, 'These minutes are confirmed: a later meeting decides what corrects them.'); END;
CREATE TRIGGER settledMinutesAreNeverDeleted BEFORE DELETE ON minutes
WHEN EXISTS (SELECT 1 FROM confirmedMinutes WHERE meetingId = OLD.meetingId)
BEGIN SELECT raise(ABORT, 'These minutes are confirmed: a later meeting decides what corrects them.'); END;
`,
};
