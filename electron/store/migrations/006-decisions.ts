/**
 * The meeting and what comes after it. A decision says more than before (movers, vote, dissent, urgency, what the public
 * may read of it); decisions from before get the values that mean "not recorded".
 */
export const decisionTables = {
  name: 'decisions',
  sql: /* sql */ `
ALTER TABLE meeting ADD COLUMN decisionsPublishedOn TEXT CHECK (decisionsPublishedOn IS date(decisionsPublishedOn));

ALTER TABLE decision ADD COLUMN publicText TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN movedBy TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN secondedBy TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN vote TEXT NOT NULL DEFAULT 'not-recorded' CHECK (vote IN ('not-recorded', 'unanimous', 'counted', 'named'));
ALTER TABLE decision ADD COLUMN namedVotes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(namedVotes));
ALTER TABLE decision ADD COLUMN dissent TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN callInExemptBy TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN callInExemptReason TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN correction TEXT NOT NULL DEFAULT '';

CREATE TABLE attendance (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  postId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('member', 'substitute', 'officer', 'guest')),
  state TEXT NOT NULL CHECK (state IN ('expected', 'present', 'apologies', 'absent')),
  substituteForPostId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  arrivedAt TEXT,
  leftAt TEXT
) STRICT;
CREATE INDEX attendanceMeeting ON attendance (meetingId);
CREATE INDEX attendancePost ON attendance (postId);
CREATE INDEX attendanceSubstituteForPost ON attendance (substituteForPostId);

CREATE TABLE itemRecord (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  agendaItemId TEXT NOT NULL REFERENCES agendaItem (id) ON DELETE RESTRICT,
  discussion TEXT NOT NULL,
  inPrivate INTEGER NOT NULL CHECK (inPrivate IN (0, 1)),
  exclusion TEXT NOT NULL,
  publicSummary TEXT NOT NULL,
  urgency TEXT NOT NULL,
  drafts TEXT NOT NULL CHECK (json_valid(drafts))
) STRICT;
CREATE UNIQUE INDEX itemRecordAgendaItem ON itemRecord (agendaItemId) WHERE deletedAt IS NULL;

CREATE TABLE declaration (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  agendaItemId TEXT REFERENCES agendaItem (id) ON DELETE RESTRICT,
  attendanceId TEXT NOT NULL REFERENCES attendance (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('pecuniary', 'registrable', 'non-registrable')),
  nature TEXT NOT NULL,
  conduct TEXT NOT NULL CHECK (conduct IN ('withdrew', 'spoke-and-withdrew', 'did-not-vote', 'took-part')),
  dispensation TEXT NOT NULL
) STRICT;
CREATE INDEX declarationMeeting ON declaration (meetingId);
CREATE INDEX declarationAgendaItem ON declaration (agendaItemId);
CREATE INDEX declarationAttendance ON declaration (attendanceId);

CREATE TABLE callIn (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  decisionId TEXT NOT NULL REFERENCES decision (id) ON DELETE RESTRICT,
  calledInOn TEXT NOT NULL CHECK (calledInOn IS date(calledInOn)),
  calledInBy TEXT NOT NULL CHECK (json_valid(calledInBy)),
  ground TEXT NOT NULL,
  scrutinyOn TEXT CHECK (scrutinyOn IS date(scrutinyOn)),
  outcome TEXT CHECK (outcome IN ('stands', 'referred-back', 'referred-to-council', 'lapsed')),
  outcomeOn TEXT CHECK (outcomeOn IS date(outcomeOn)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX callInMeeting ON callIn (meetingId);
CREATE INDEX callInDecision ON callIn (decisionId);

CREATE TABLE decisionProgress (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  decisionId TEXT NOT NULL REFERENCES decision (id) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('to-do', 'in-hand', 'carried-out', 'not-pursued')),
  ownerPostId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  doneOn TEXT CHECK (doneOn IS date(doneOn)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX decisionProgressMeeting ON decisionProgress (meetingId);
CREATE UNIQUE INDEX decisionProgressDecision ON decisionProgress (decisionId) WHERE deletedAt IS NULL;
CREATE INDEX decisionProgressOwnerPost ON decisionProgress (ownerPostId);

CREATE TABLE minutes (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  meetingId TEXT NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  confirmedOn TEXT CHECK (confirmedOn IS date(confirmedOn)),
  confirmedAtMeetingId TEXT REFERENCES meeting (id) ON DELETE RESTRICT,
  signedBy TEXT NOT NULL,
  corrections TEXT NOT NULL CHECK (json_valid(corrections))
) STRICT;
CREATE UNIQUE INDEX minutesMeeting ON minutes (meetingId) WHERE deletedAt IS NULL;
CREATE INDEX minutesConfirmedAtMeeting ON minutes (confirmedAtMeetingId);
`,
};
