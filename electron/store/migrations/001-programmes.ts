/** Programmes with what their registers hold. Actions and finance lines also point at papers and meetings: see there. */
export const programmeTables = /* sql */ `
CREATE TABLE programme (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  organisationId TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  ref TEXT NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  sponsorPostId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  managerPostId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  startsOn TEXT CHECK (startsOn IS date(startsOn)),
  endsOn TEXT CHECK (endsOn IS date(endsOn)),
  confidenceScale TEXT NOT NULL CHECK (confidenceScale IN ('three', 'five')),
  confidence TEXT NOT NULL CHECK (json_valid(confidence))
) STRICT;
CREATE UNIQUE INDEX programmeRef ON programme (organisationId, ref) WHERE deletedAt IS NULL;
CREATE INDEX programmeOrganisation ON programme (organisationId);
CREATE INDEX programmeSponsorPost ON programme (sponsorPostId);
CREATE INDEX programmeManagerPost ON programme (managerPostId);

CREATE TABLE workstream (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  programmeId TEXT NOT NULL REFERENCES programme (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  need TEXT NOT NULL,
  focus TEXT NOT NULL,
  leadPostId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  status TEXT CHECK (status IN ('green', 'amberGreen', 'amber', 'amberRed', 'red')),
  statusReason TEXT NOT NULL
) STRICT;
CREATE INDEX workstreamProgramme ON workstream (programmeId);
CREATE INDEX workstreamLeadPost ON workstream (leadPostId);

CREATE TABLE risk (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  programmeId TEXT NOT NULL REFERENCES programme (id) ON DELETE RESTRICT,
  workstreamId TEXT REFERENCES workstream (id) ON DELETE RESTRICT,
  ref TEXT NOT NULL,
  title TEXT NOT NULL,
  cause TEXT NOT NULL,
  event TEXT NOT NULL,
  consequence TEXT NOT NULL,
  category TEXT NOT NULL,
  inherent TEXT CHECK (json_valid(inherent)),
  residual TEXT CHECK (json_valid(residual)),
  target TEXT CHECK (json_valid(target)),
  response TEXT NOT NULL CHECK (response IN ('treat', 'tolerate', 'transfer', 'terminate')),
  controls TEXT NOT NULL CHECK (json_valid(controls)),
  ownerPostId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  raisedOn TEXT NOT NULL CHECK (raisedOn IS date(raisedOn)),
  reviewOn TEXT CHECK (reviewOn IS date(reviewOn)),
  closedOn TEXT CHECK (closedOn IS date(closedOn)),
  history TEXT NOT NULL CHECK (json_valid(history)),
  source TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX riskRef ON risk (programmeId, ref) WHERE deletedAt IS NULL;
CREATE INDEX riskProgramme ON risk (programmeId);
CREATE INDEX riskWorkstream ON risk (workstreamId);
CREATE INDEX riskOwnerPost ON risk (ownerPostId);

CREATE TABLE measure (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  programmeId TEXT NOT NULL REFERENCES programme (id) ON DELETE RESTRICT,
  workstreamId TEXT REFERENCES workstream (id) ON DELETE RESTRICT,
  ref TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  decimals INTEGER NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down')),
  frequency TEXT NOT NULL CHECK (frequency IN ('month', 'quarter', 'year', 'snapshot')),
  targetKind TEXT NOT NULL CHECK (targetKind IN ('statutory', 'own', 'none')),
  target REAL,
  points TEXT NOT NULL CHECK (json_valid(points)),
  comparatorName TEXT NOT NULL,
  comparator TEXT NOT NULL CHECK (json_valid(comparator)),
  source TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX measureRef ON measure (programmeId, ref) WHERE deletedAt IS NULL;
CREATE INDEX measureProgramme ON measure (programmeId);
CREATE INDEX measureWorkstream ON measure (workstreamId);

CREATE TABLE milestone (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  programmeId TEXT NOT NULL REFERENCES programme (id) ON DELETE RESTRICT,
  workstreamId TEXT REFERENCES workstream (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  baselineOn TEXT CHECK (baselineOn IS date(baselineOn)),
  forecastOn TEXT NOT NULL CHECK (forecastOn IS date(forecastOn)),
  doneOn TEXT CHECK (doneOn IS date(doneOn)),
  status TEXT NOT NULL CHECK (status IN ('notStarted', 'onTrack', 'late', 'done')),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX milestoneProgramme ON milestone (programmeId);
CREATE INDEX milestoneWorkstream ON milestone (workstreamId);
`;
