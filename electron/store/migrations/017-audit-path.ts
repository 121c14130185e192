/**
 * Where in a field a change was, as a JSON list of keys and places, so that a word typed in a long report is not audited with
 * the whole of the report, before and after. Null for a change of the whole field.
 */
export const auditPathColumn = {
  name: 'place of a change within its field',
  sql: /* sql */ `
ALTER TABLE audit ADD COLUMN path TEXT CHECK (json_type(path) = 'array');
`,
};
