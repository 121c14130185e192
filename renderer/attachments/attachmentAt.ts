import type { Row, Rows } from '../../shared/entities/index.ts';
import type { AttachRequest } from './attachFile.ts';

/** The file that is attached at a place. */
export const attachmentAt = (rows: Rows | null, to: AttachRequest['to']): Row<'attachment'> | undefined =>
  rows?.attachment.find((row) =>
    'appendixId' in to ? row.appendixId === to.appendixId : row.paperId === to.paperId,
  );
