/** Whom a council lets read what it archives encrypted. */
export const archiveRecipients = {
  name: 'archive recipients',
  sql: /* sql */ `
ALTER TABLE organisation ADD COLUMN archiveRecipients TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(archiveRecipients));
`,
};
