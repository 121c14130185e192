import { type Result, failed, ok } from '../shared/api.ts';
import { assemble } from '../shared/assemble.ts';
import { formatDate } from '../shared/dates.ts';
import {
  type Comparison,
  type NamedVersion,
  compareVersions,
} from '../shared/document/diff/comparisonDocument.ts';
import type { PackVersion } from '../shared/entities/packVersion.ts';
import type { Library } from './library.ts';
import { frozenDocument } from './store/packs.ts';
import { readKind } from './store/rows.ts';
import { snapshot } from './store/snapshot.ts';

/** A published version by its number, or the pack as its rows make it now. */
export type VersionChoice = number | 'working';

export interface CompareOrder {
  readonly meetingId: string;
  readonly from: VersionChoice;
  readonly to: VersionChoice;
  /** ISO instant at which the working copy is assembled. */
  readonly at: string;
}

/** Compares two versions of a meeting's pack. Refuses one that was never published or whose bytes have changed since. */
export function compareInLibrary(
  library: Library,
  { meetingId, from, to, at }: CompareOrder,
): Result<Comparison> {
  const before = namedVersion(library, meetingId, from, at);
  if (!before.ok) return before;
  const after = namedVersion(library, meetingId, to, at);
  return after.ok ? ok(compareVersions(before.value, after.value)) : after;
}

/** Versions of a meeting's pack, the first one first. */
export const versionsOf = ({ read }: Library, meetingId: string): PackVersion[] =>
  readKind(read, 'packVersion', 'meetingId = :meetingId', { meetingId }).sort((a, b) => a.number - b.number);

function namedVersion(
  library: Library,
  meetingId: string,
  choice: VersionChoice,
  at: string,
): Result<NamedVersion> {
  if (choice === 'working')
    return ok({ document: assemble(snapshot(library.read, meetingId, at)), name: 'the working copy' });
  const version = versionsOf(library, meetingId).find(({ number }) => number === choice);
  if (version === undefined) return failed('notFound', `This pack has no version ${choice}.`);
  const document = frozenDocument(version);
  return document.ok ? ok({ document: document.value, name: versionName(version) }) : document;
}

export const versionName = ({ number, publishedAt }: PackVersion): string =>
  `version ${number} of ${formatDate(publishedAt.slice(0, 10), 'medium')}`;
