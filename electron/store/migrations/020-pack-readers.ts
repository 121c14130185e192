/** For whom a council locks what it hands over and is not for publication, by their public keys. */
export const packReaders = {
  name: 'pack readers',
  sql: /* sql */ `
ALTER TABLE organisation ADD COLUMN packReaders TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(packReaders));
`,
};
