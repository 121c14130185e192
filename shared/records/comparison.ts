import { z } from 'zod';
import { type Result, failed, ok } from '../api.ts';
import { assemble } from '../assemble.ts';
import { formatDate } from '../dates.ts';
import type { Document } from '../document/blocks.ts';
import { type Comparison, type NamedVersion, compareVersions } from '../document/diff/comparisonDocument.ts';
import type { Row, Rows } from '../entities/index.ts';
import { sha256 } from '../sha256.ts';

/** A published version by its number, or the pack as its rows make it now. */
export const versionChoice = z.union([z.int().min(1), z.literal('working')]);
export type VersionChoice = z.infer<typeof versionChoice>;

export interface ComparisonRequest {
  readonly meetingId: string;
  readonly from: VersionChoice;
  readonly to: VersionChoice;
}

/**
 * Compares two versions of a meeting's pack. Refuses one that was never published or whose bytes have changed since.
 * @param at ISO instant at which the working copy is assembled
 */
export function comparisonOf(
  rows: Rows,
  { meetingId, from, to }: ComparisonRequest,
  at: string,
): Result<Comparison> {
  if (!rows.meeting.some(({ id }) => id === meetingId))
    return failed('notFound', 'This meeting is no longer in the library.');
  const named = (choice: VersionChoice): Result<NamedVersion> =>
    choice === 'working'
      ? ok({ document: assemble({ meetingId, rows, assembledAt: at }), name: 'the working copy' })
      : published(rows, meetingId, choice);
  const [before, after] = [named(from), named(to)];
  if (!before.ok) return before;
  return after.ok ? ok(compareVersions(before.value, after.value)) : after;
}

/** Published versions of a meeting's pack, the first one first. */
export const versionsOf = (rows: Pick<Rows, 'packVersion'>, meetingId: string): Row<'packVersion'>[] =>
  rows.packVersion.filter((version) => version.meetingId === meetingId).sort((a, b) => a.number - b.number);

function published(rows: Rows, meetingId: string, number: number): Result<NamedVersion> {
  const version = versionsOf(rows, meetingId).find((each) => each.number === number);
  if (version === undefined) return failed('notFound', `This pack has no version ${number}.`);
  if (sha256(version.document) !== version.sha256)
    return failed('damaged', `Version ${number} of this pack is not what was published: restore a backup.`);
  return ok({ document: JSON.parse(version.document) as Document, name: versionName(version) });
}

export const versionName = ({ number, publishedAt }: Row<'packVersion'>): string =>
  `version ${number} of ${formatDate(publishedAt.slice(0, 10), 'medium')}`;
