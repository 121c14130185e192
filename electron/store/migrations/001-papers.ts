/** Papers with their parts, and the money they ask for. */
export const paperTables = /* sql */ `
CREATE TABLE paper (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  organisationId TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  programmeId TEXT REFERENCES programme (id) ON DELETE RESTRICT,
  ref TEXT NOT NULL,
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  shortTitle TEXT NOT NULL,
  reportNumber TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'cleared', 'published')),
  keyDecision INTEGER CHECK (keyDecision IN (0, 1)),
  forwardPlanRef TEXT NOT NULL,
  header TEXT NOT NULL CHECK (json_valid(header)),
  sections TEXT NOT NULL CHECK (json_valid(sections)),
  recommendationStem TEXT,
  restriction TEXT NOT NULL CHECK (restriction IN ('open', 'exempt', 'confidential')),
  exemptParagraphs TEXT NOT NULL CHECK (json_valid(exemptParagraphs)),
  publicInterest TEXT NOT NULL,
  interestTestedOn TEXT CHECK (interestTestedOn IS date(interestTestedOn)),
  interestReviewOn TEXT CHECK (interestReviewOn IS date(interestReviewOn)),
  restrictedUntil TEXT CHECK (restrictedUntil IS date(restrictedUntil)),
  openTitle TEXT NOT NULL,
  provenance TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX paperRef ON paper (organisationId, ref) WHERE deletedAt IS NULL;
CREATE INDEX paperOrganisation ON paper (organisationId);
CREATE INDEX paperProgramme ON paper (programmeId);

CREATE TABLE recommendation (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  paperId TEXT NOT NULL REFERENCES paper (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  label TEXT,
  decidingBodyId TEXT REFERENCES body (id) ON DELETE RESTRICT,
  text TEXT NOT NULL CHECK (json_valid(text)),
  amountPence INTEGER,
  financialYear TEXT,
  source TEXT NOT NULL
) STRICT;
CREATE INDEX recommendationPaper ON recommendation (paperId);
CREATE INDEX recommendationDecidingBody ON recommendation (decidingBodyId);

CREATE TABLE signOff (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  paperId TEXT NOT NULL REFERENCES paper (id) ON DELETE RESTRICT,
  section TEXT NOT NULL,
  kind TEXT NOT NULL,
  postId TEXT REFERENCES post (id) ON DELETE RESTRICT,
  printedAs TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('requested', 'signed', 'refused')),
  dueOn TEXT CHECK (dueOn IS date(dueOn)),
  signedOn TEXT CHECK (signedOn IS date(signedOn)),
  comment TEXT NOT NULL
) STRICT;
CREATE INDEX signOffPaper ON signOff (paperId);
CREATE INDEX signOffPost ON signOff (postId);

CREATE TABLE option (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  paperId TEXT NOT NULL REFERENCES paper (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL CHECK (json_valid(text)),
  preferred INTEGER NOT NULL CHECK (preferred IN (0, 1))
) STRICT;
CREATE INDEX optionPaper ON option (paperId);

CREATE TABLE backgroundPaper (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  paperId TEXT NOT NULL REFERENCES paper (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  href TEXT NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  openFromStated TEXT NOT NULL,
  openFrom TEXT CHECK (openFrom IS date(openFrom))
) STRICT;
CREATE INDEX backgroundPaperPaper ON backgroundPaper (paperId);

CREATE TABLE appendix (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  paperId TEXT NOT NULL REFERENCES paper (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('attached', 'missing', 'separate')),
  numbering TEXT NOT NULL CHECK (numbering IN ('none', 'continuous', 'decimal')),
  text TEXT NOT NULL CHECK (json_valid(text)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX appendixPaper ON appendix (paperId);

CREATE TABLE financeLine (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  programmeId TEXT NOT NULL REFERENCES programme (id) ON DELETE RESTRICT,
  workstreamId TEXT REFERENCES workstream (id) ON DELETE RESTRICT,
  paperId TEXT REFERENCES paper (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL,
  "group" TEXT NOT NULL,
  label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cost', 'saving', 'income', 'funding')),
  nature TEXT NOT NULL CHECK (nature IN ('revenue', 'capital')),
  term TEXT NOT NULL CHECK (term IN ('one-off', 'ongoing')),
  amounts TEXT NOT NULL CHECK (json_valid(amounts)),
  sourceKind TEXT NOT NULL CHECK (sourceKind IN (
    'reserve', 'grant', 'base-budget', 'dsg', 'hra', 'capital-programme', 'other', 'not-stated')),
  sourceName TEXT NOT NULL,
  conditions TEXT NOT NULL,
  availableUntil TEXT CHECK (availableUntil IS date(availableUntil)),
  basis TEXT CHECK (json_valid(basis)),
  approved INTEGER NOT NULL CHECK (approved IN (0, 1)),
  comment TEXT NOT NULL
) STRICT;
CREATE INDEX financeLineProgramme ON financeLine (programmeId);
CREATE INDEX financeLineWorkstream ON financeLine (workstreamId);
CREATE INDEX financeLinePaper ON financeLine (paperId);
`;
