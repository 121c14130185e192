/** Items that stand on every agenda of a body. Older bodies have none of their own yet. */
export const standingItems = {
  name: 'standing items',
  sql: /* sql */ `
ALTER TABLE body ADD COLUMN standingItems TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(standingItems));
`,
};
