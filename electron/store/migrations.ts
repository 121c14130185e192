import { firstTables } from './migrations/001-first-tables.ts';
import { checkTables } from './migrations/002-checks.ts';
import { changeTables } from './migrations/003-changes.ts';
import { searchTables } from './migrations/004-search.ts';
import { forwardPlanTables } from './migrations/005-forward-plan.ts';
import { decisionTables } from './migrations/006-decisions.ts';
import { attachmentTables } from './migrations/007-attachments.ts';
import { standingItems } from './migrations/008-standing-items.ts';
import { restrictedPaperColumn } from './migrations/009-restricted-paper.ts';
import { actionItemColumn } from './migrations/010-action-item.ts';
import { supplementTables } from './migrations/011-supplements.ts';
import { templateTables } from './migrations/012-templates.ts';
import { archiveRecipients } from './migrations/013-archive-recipients.ts';
import { shelfTables } from './migrations/014-shelf.ts';
import { noteTables } from './migrations/015-notes.ts';
import { confirmedMinutesTable } from './migrations/016-confirmed-minutes.ts';
import { auditPathColumn } from './migrations/017-audit-path.ts';
import { retentionTables } from './migrations/018-retention.ts';
import { disposedOverrides } from './migrations/019-disposed-overrides.ts';
import { packReaders } from './migrations/020-pack-readers.ts';
import { restrictedAppendixColumns } from './migrations/021-restricted-appendix.ts';

/**
 * One step of the schema. Once released a migration is never changed: libraries made with it are out there, and every
 * one of them must reach the newest schema by the same path. A change is a new migration at the end of the list.
 */
export interface Migration {
  /** What it does, in words; stands in the name of the backup made before it. */
  readonly name: string;
  /** Statements, run in one transaction with the new version number. */
  readonly sql: string;
}

/** In order; a library's `user_version` is the number of those that it has been through. */
export const migrations: readonly Migration[] = [
  firstTables,
  checkTables,
  changeTables,
  searchTables,
  forwardPlanTables,
  decisionTables,
  attachmentTables,
  standingItems,
  restrictedPaperColumn,
  actionItemColumn,
  supplementTables,
  templateTables,
  archiveRecipients,
  shelfTables,
  noteTables,
  confirmedMinutesTable,
  auditPathColumn,
  retentionTables,
  disposedOverrides,
  packReaders,
  restrictedAppendixColumns,
];
