import { type Result, failed } from '../../shared/api.ts';
import type { Meeting } from '../../shared/entities/meeting.ts';
import { type Library, meetingByRef } from '../library.ts';
import { readKind } from '../store/rows.ts';
import { suggestion } from './suggestion.ts';

/** The meeting of a reference. Refuses one that the library does not hold, with the one that may have been meant. */
export function meetingOrSuggestion(library: Library, ref: string): Result<Meeting> {
  const meeting = meetingByRef(library, ref);
  if (meeting.ok) return meeting;
  const known = readKind(library.read, 'meeting').map((each) => each.ref);
  const sentence = meeting.problem.message.replace(/\.$/, '');
  return failed('notFound', sentence + suggestion(ref, known, '; "list meetings" names those there are.'));
}
