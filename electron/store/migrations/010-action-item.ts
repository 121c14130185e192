/** The item of a meeting at which an action was agreed, so that the minutes name it there. */
export const actionItemColumn = {
  name: 'items of actions',
  sql: /* sql */ `
ALTER TABLE action ADD COLUMN agendaItemId TEXT REFERENCES agendaItem (id) ON DELETE RESTRICT;
CREATE INDEX actionAgendaItem ON action (agendaItemId);
`,
};
