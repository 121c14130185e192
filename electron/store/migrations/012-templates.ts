/** Templates of the councils' own (those that come with Tabled are files of the program and have no row), and crests. */
export const templateTables = {
  name: 'templates and crests',
  sql: /* sql */ `
CREATE TABLE paperTemplate (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  deletedAt TEXT,
  organisationId TEXT NOT NULL REFERENCES organisation (id) ON DELETE RESTRICT,
  label TEXT NOT NULL,
  description TEXT NOT NULL,
  numbering TEXT NOT NULL CHECK (json_valid(numbering)),
  byline TEXT NOT NULL,
  header TEXT NOT NULL CHECK (json_valid(header)),
  recommendations TEXT NOT NULL CHECK (json_valid(recommendations)),
  sections TEXT NOT NULL CHECK (json_valid(sections)),
  signOffWording TEXT NOT NULL,
  accessibilityLine TEXT NOT NULL
) STRICT;
CREATE INDEX paperTemplateOrganisation ON paperTemplate (organisationId);
CREATE INDEX paperTemplateOfPaper ON paper (template);
ALTER TABLE organisation ADD COLUMN crest TEXT CHECK (json_valid(crest));
`,
};
