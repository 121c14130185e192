/** The library itself, and councils with their bodies, posts and people. */
export const councilTables = /* sql */ `
CREATE TABLE library (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  name TEXT NOT NULL,
  createdAt TEXT NOT NULL,
  theOnlyRow INTEGER NOT NULL UNIQUE DEFAULT 1 CHECK (theOnlyRow = 1)
) STRICT;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  ref TEXT NOT NULL,
  name TEXT NOT NULL,
  shortName TEXT NOT NULL,
  nation TEXT NOT NULL CHECK (nation IN ('england', 'wales', 'scotland', 'northern-ireland')),
  houseTemplate TEXT NOT NULL,
  accent TEXT NOT NULL,
  tint TEXT NOT NULL,
  address TEXT NOT NULL,
  contact TEXT NOT NULL,
  riskSchemes TEXT NOT NULL CHECK (json_valid(riskSchemes)),
  keyDecisions TEXT NOT NULL CHECK (json_valid(keyDecisions)),
  noticePeriods TEXT NOT NULL CHECK (json_valid(noticePeriods)),
  callIn TEXT NOT NULL CHECK (json_valid(callIn))
) STRICT;
CREATE UNIQUE INDEX organisationRef ON organisation (ref) WHERE deletedAt IS NULL;

CREATE TABLE body (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  organisationId TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  ref TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('executive', 'council', 'committee', 'scrutiny', 'board')),
  quorum INTEGER,
  decides INTEGER NOT NULL CHECK (decides IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX bodyRef ON body (organisationId, ref) WHERE deletedAt IS NULL;
CREATE INDEX bodyOrganisation ON body (organisationId);

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  organisationId TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  telephone TEXT NOT NULL
) STRICT;
CREATE INDEX personOrganisation ON person (organisationId);

CREATE TABLE post (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  organisationId TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('member', 'officer', 'partner'))
) STRICT;
CREATE INDEX postOrganisation ON post (organisationId);

CREATE TABLE postHolder (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  postId TEXT NOT NULL REFERENCES post (id) ON DELETE RESTRICT,
  personId TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  "from" TEXT NOT NULL CHECK ("from" IS date("from")),
  until TEXT CHECK (until IS date(until))
) STRICT;
CREATE INDEX postHolderPost ON postHolder (postId);
CREATE INDEX postHolderPerson ON postHolder (personId);

CREATE TABLE membership (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  bodyId TEXT NOT NULL REFERENCES body (id) ON DELETE RESTRICT,
  postId TEXT NOT NULL REFERENCES post (id) ON DELETE RESTRICT,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  "from" TEXT NOT NULL CHECK ("from" IS date("from")),
  until TEXT CHECK (until IS date(until))
) STRICT;
CREATE INDEX membershipBody ON membership (bodyId);
CREATE INDEX membershipPost ON membership (postId);
`;
