/**
 * The first schema. A table for each entity, named like it, a column for each field, named like it; a value without
 * an identity of its own is JSON in its owner's column. References are unique among rows that are not in the bin.
 * Rows point with RESTRICT: nothing is deleted for good behind somebody's back.
 */
import { auditTables } from './001-audit.ts';
import { councilTables } from './001-councils.ts';
import { meetingTables } from './001-meetings.ts';
import { paperTables } from './001-papers.ts';
import { programmeTables } from './001-programmes.ts';

export const firstTables = {
  name: 'first tables',
  sql: [councilTables, programmeTables, meetingTables, paperTables, auditTables].join('\n'),
};
