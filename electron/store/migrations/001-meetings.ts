/**
 * Meetings, and the two records that are never changed: what was published and what was decided. Their triggers hold
 * against every program that opens the file, not only against ours; the one before INSERT is there because INSERT OR
 * REPLACE deletes without asking the DELETE trigger, and WITHOUT ROWID because it could name a row by its number.
 */
export const meetingTables = /* sql */ `
CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  bodyId TEXT NOT NULL REFERENCES body (id) ON DELETE RESTRICT,
  ref TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date IS date(date)),
  startsAt TEXT,
  endsAt TEXT,
  place TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'published')),
  noticeOn TEXT CHECK (noticeOn IS date(noticeOn)),
  agendaPublishedOn TEXT CHECK (agendaPublishedOn IS date(agendaPublishedOn)),
  forwardPlanOn TEXT CHECK (forwardPlanOn IS date(forwardPlanOn)),
  privateNotice1On TEXT CHECK (privateNotice1On IS date(privateNotice1On)),
  privateNotice2On TEXT CHECK (privateNotice2On IS date(privateNotice2On)),
  notice TEXT NOT NULL CHECK (json_valid(notice)),
  provenance TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX meetingRef ON meeting (ref) WHERE deletedAt IS NULL;
CREATE INDEX meetingBody ON meeting (bodyId);

CREATE TABLE agendaItem (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('standing', 'paper', 'exclusion', 'verbal')),
  paperId TEXT REFERENCES paper (id) ON DELETE RESTRICT,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX agendaItemMeeting ON agendaItem (meetingId);
CREATE INDEX agendaItemPaper ON agendaItem (paperId);

CREATE TABLE action (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  programmeId TEXT REFERENCES programme (id) ON DELETE RESTRICT,
  workstreamId TEXT REFERENCES workstream (id) ON DELETE RESTRICT,
  riskId TEXT REFERENCES risk (id) ON DELETE RESTRICT,
  meetingId TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
  ref TEXT NOT NULL,
  text TEXT NOT NULL,
  ownerPostId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  dueOn TEXT CHECK (dueOn IS date(dueOn)),
  doneOn TEXT CHECK (doneOn IS date(doneOn)),
  status TEXT NOT NULL CHECK (status IN ('open', 'inProgress', 'done', 'dropped')),
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX actionRef ON action (programmeId, ref) WHERE deletedAt IS NULL;
CREATE INDEX actionProgramme ON action (programmeId);
CREATE INDEX actionWorkstream ON action (workstreamId);
CREATE INDEX actionRisk ON action (riskId);
CREATE INDEX actionMeeting ON action (meetingId);
CREATE INDEX actionOwnerPost ON action (ownerPostId);

CREATE TABLE packVersion (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT CHECK (deletedAt IS NULL),
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number >= 1),
  publishedAt TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  by TEXT NOT NULL,
  UNIQUE (meetingId, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER packVersionIsNeverReplaced BEFORE INSERT ON packVersion
WHEN EXISTS (SELECT 1 FROM packVersion WHERE id = NEW.id
  OR (meetingId = NEW.meetingId AND number = NEW.number))
BEGIN SELECT raise(ABORT, 'A published pack is never replaced: publish a new version.'); END;
CREATE TRIGGER packVersionIsNeverChanged BEFORE UPDATE ON packVersion
BEGIN SELECT raise(ABORT, 'A published pack is never changed: publish a new version.'); END;
CREATE TRIGGER packVersionIsNeverDeleted BEFORE DELETE ON packVersion
BEGIN SELECT raise(ABORT, 'A published pack is never deleted.'); END;

CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT CHECK (deletedAt IS NULL),
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  agendaItemId TEXT REFERENCES agendaItem (id) ON DELETE RESTRICT,
  recommendationId TEXT REFERENCES recommendation (id) ON DELETE RESTRICT,
  supersedesId TEXT REFERENCES decision (id) ON DELETE RESTRICT,
  outcome TEXT NOT NULL CHECK (outcome IN (
    'agreed', 'amended', 'rejected', 'deferred', 'withdrawn', 'recommended-to-council', 'noted')),
  text TEXT NOT NULL,
  originalText TEXT NOT NULL,
  decidedOn TEXT NOT NULL CHECK (decidedOn IS date(decidedOn)),
  reasons TEXT NOT NULL,
  alternatives TEXT NOT NULL,
  conflicts TEXT NOT NULL,
  dispensations TEXT NOT NULL,
  votesFor INTEGER,
  votesAgainst INTEGER,
  abstentions INTEGER,
  recordedAt TEXT NOT NULL,
  recordedBy TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX decisionMeeting ON decision (meetingId);
CREATE INDEX decisionAgendaItem ON decision (agendaItemId);
CREATE INDEX decisionRecommendation ON decision (recommendationId);
CREATE INDEX decisionSupersedes ON decision (supersedesId);
CREATE TRIGGER decisionIsNeverReplaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)
BEGIN SELECT raise(ABORT, 'A decision is never replaced: record a correction.'); END;
CREATE TRIGGER decisionIsNeverChanged BEFORE UPDATE ON decision
BEGIN SELECT raise(ABORT, 'A decision is never changed: record a correction.'); END;
CREATE TRIGGER decisionIsNeverDeleted BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'A decision is never deleted: record a correction.'); END;
`;
