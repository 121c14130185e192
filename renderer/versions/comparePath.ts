import type { VersionChoice } from '../../shared/records/comparison.ts';
import { meetingPath } from '../paths.ts';

/** Address of a comparison: what has changed from one version of a meeting's pack to another. */
export const comparePath = (meetingId: string, from: VersionChoice, to: VersionChoice): string =>
  `${meetingPath(meetingId)}/compare?from=${from}&to=${to}`;

/** A version as an address names it; null where it names none. */
export function versionIn(words: string | null): VersionChoice | null {
  if (words === 'working') return words;
  return words !== null && /^[1-9]\d*$/.test(words) ? Number(words) : null;
}
