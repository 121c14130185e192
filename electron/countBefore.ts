import { createHash } from 'node:crypto';
import type { Result } from '../shared/api.ts';
import { assemble } from '../shared/assemble.ts';
import type { Document } from '../shared/document/blocks.ts';
import type { ReadHandle } from './store/handles.ts';
import { snapshot } from './store/snapshot.ts';

/** Lays a document out and counts its pages. */
export type CountPages = (document: Document) => Promise<Result<number>>;

/**
 * Counts the pages of the pack that is about to be published at an ISO instant, and says by its hash which one was counted.
 * Undefined where they cannot be counted: that keeps nobody from publishing.
 */
export async function countBefore(
  read: ReadHandle,
  meetingId: string,
  at: string,
  countPages: CountPages,
): Promise<{ readonly sha256: string; readonly pages: number } | undefined> {
  const data = snapshot(read, meetingId, at);
  if (data.rows.meeting.length === 0) return undefined;
  const meeting = data.rows.meeting.map((row) => ({ ...row, status: 'published' as const }));
  const document = assemble({ ...data, rows: { ...data.rows, meeting } });
  const pages = await countPages(document);
  const sha256 = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  return pages.ok ? { sha256, pages: pages.value } : undefined;
}
