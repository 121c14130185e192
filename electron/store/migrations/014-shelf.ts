/**
 * The reader's shelf, and whose signature its reader has accepted. Files of packs lie in `fileContent`, and where somebody
 * stopped reading is no record of the council's.
 */
export const shelfTables = {
  name: 'shelf',
  sql: /* sql */ `
CREATE TABLE shelfPack (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  pack TEXT NOT NULL UNIQUE CHECK (length(pack) = 36),
  receivedAt TEXT NOT NULL,
  signer TEXT CHECK (length(signer) = 64),
  manifest TEXT NOT NULL CHECK (json_valid(manifest))
) STRICT, WITHOUT ROWID;

CREATE TABLE readingPlace (
  shelfPackId TEXT PRIMARY KEY NOT NULL REFERENCES shelfPack (id) ON DELETE RESTRICT,
  at TEXT NOT NULL,
  place TEXT NOT NULL CHECK (json_valid(place))
) STRICT, WITHOUT ROWID;

CREATE TABLE packSigner (
  organisation TEXT NOT NULL CHECK (length(organisation) = 36),
  key TEXT NOT NULL CHECK (length(key) = 64),
  name TEXT NOT NULL,
  acceptedAt TEXT NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (organisation, key)
) STRICT, WITHOUT ROWID;
`,
};
