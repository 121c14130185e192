/**
 * Readers' notes. What a note was made on is never changed and the places where it was found later are only added to, which
 * the triggers see to whatever writes. `noteVersion` tells the states that a note has been through, each by a name that no
 * other library gives: two libraries that hold the same note so know which has the later one, and when both went their own way.
 */
export const noteTables = {
  name: 'notes',
  sql: /* sql */ `
CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('highlight', 'comment', 'question', 'star', 'ink', 'bookmark', 'position', 'declaration')),
  colour TEXT CHECK (colour IN ('yellow', 'green', 'blue', 'pink', 'orange')),
  text TEXT NOT NULL,
  stance TEXT CHECK (stance IN ('for', 'against', 'amend', 'undecided')),
  interest TEXT CHECK (interest IN ('pecuniary', 'registrable', 'non-registrable')),
  anchor TEXT NOT NULL CHECK (json_valid(anchor)),
  strokes TEXT NOT NULL CHECK (json_valid(strokes)),
  places TEXT NOT NULL CHECK (json_valid(places)),
  madeAt TEXT NOT NULL,
  "from" TEXT NOT NULL
) STRICT;
CREATE TRIGGER noteStaysOnItsText BEFORE UPDATE OF anchor, madeAt, "from" ON note
BEGIN SELECT raise(ABORT, 'What a note was made on is never changed.'); END;
CREATE TRIGGER notePlacesAreOnlyAdded BEFORE UPDATE OF places ON note
WHEN NOT (OLD.places = '[]' OR OLD.places = NEW.places
  OR substr(NEW.places, 1, length(OLD.places)) = substr(OLD.places, 1, length(OLD.places) - 1) || ',')
BEGIN SELECT raise(ABORT, 'Places of a note are only added.'); END;
CREATE TRIGGER noteIsNeverDeleted BEFORE DELETE ON note
BEGIN SELECT raise(ABORT, 'A note is put into the bin, never deleted.'); END;

CREATE TABLE noteVersion (
  number INTEGER PRIMARY KEY,
  noteId TEXT NOT NULL REFERENCES note (id) ON DELETE RESTRICT,
  version TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX noteVersionOfNote ON noteVersion (noteId, version);
CREATE TRIGGER noteIsMade AFTER INSERT ON note
BEGIN
  INSERT INTO noteVersion (noteId, version, at)
  VALUES (NEW.id, lower(hex(randomblob(16))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
CREATE TRIGGER noteIsChanged AFTER UPDATE OF deletedAt, kind, colour, text, stance, interest, strokes ON note
BEGIN
  INSERT INTO noteVersion (noteId, version, at)
  VALUES (NEW.id, lower(hex(randomblob(16))), strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));
END;
`,
};
