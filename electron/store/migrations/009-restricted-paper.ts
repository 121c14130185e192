/** The colour of the paper that a council prints restricted items on; councils from before print on white. */
export const restrictedPaperColumn = {
  name: 'restricted paper',
  sql: /* sql */ `
ALTER TABLE organisation ADD COLUMN restrictedPaper TEXT NOT NULL DEFAULT 'white'
  CHECK (restrictedPaper IN ('white', 'pink', 'yellow', 'green', 'blue'));
`,
};
