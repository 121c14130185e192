/**
 * Full-text search. One entry for what a row is called and for its plain fields, and one for each paragraph that somebody
 * wrote, so that a hit can be shown in its place. The text of authored JSON is taken out in code (searchEntries.ts) in the
 * transaction of each save; `searchState` says which version of that code filled the table, so that a newer one fills it
 * anew. The index itself is kept by triggers and holds no text of its own.
 */
export const searchTables = {
  name: 'search',
  sql: /* sql */ `
CREATE TABLE searchEntry (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  rowId TEXT NOT NULL CHECK (length(rowId) = 36),
  block TEXT,
  name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX searchEntryRow ON searchEntry (rowId);
CREATE VIRTUAL TABLE searchIndex USING fts5 (
  name, text, content = 'searchEntry', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO searchIndex (searchIndex, rank) VALUES ('rank', 'bm25(8.0, 1.0)');
CREATE TRIGGER searchEntryAdded AFTER INSERT ON searchEntry BEGIN
  INSERT INTO searchIndex (rowid, name, text) VALUES (NEW.number, NEW.name, NEW.text);
END;
CREATE TRIGGER searchEntryTaken AFTER DELETE ON searchEntry BEGIN
  INSERT INTO searchIndex (searchIndex, rowid, name, text) VALUES ('delete', OLD.number, OLD.name, OLD.text);
END;
CREATE TRIGGER searchEntryChanged BEFORE UPDATE ON searchEntry
BEGIN SELECT raise(ABORT, 'An entry is taken out and added again.'); END;
CREATE TABLE searchState (version INTEGER NOT NULL) STRICT;
INSERT INTO searchState (version) VALUES (0);
`,
};
