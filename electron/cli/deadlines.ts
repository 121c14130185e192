import { type Result, failed, ok } from '../../shared/api.ts';
import { type Deadline, deadlines as deadlinesOf } from '../../shared/checks/deadlines.ts';
import { deadlinesCalendar } from '../../shared/checks/deadlinesCalendar.ts';
import { checkContext } from '../../shared/checks/run.ts';
import { formatDate } from '../../shared/dates.ts';
import type { Meeting } from '../../shared/entities/meeting.ts';
import { writeProblem } from '../fileProblem.ts';
import { type Library, draftDocument } from '../library.ts';
import { isLibrary } from '../store/fileHeader.ts';
import { readRows } from '../store/rows.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Surroundings } from './command.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';
import { table } from './table.ts';
import { writeWhole } from '../writeWhole.ts';

/** `deadlines --meeting REF`: what has to be done for a meeting by when, also as a file for people's calendars. */
export const deadlines: Command = {
  name: 'deadlines',
  words: '',
  summary: 'Lists the deadlines of a meeting, and writes them as a calendar file.',
  options: {
    meeting: { value: 'REF', help: 'the meeting, as "list meetings" names it' },
    ics: { value: 'FILE', help: 'the calendar file to write; one of that name is replaced' },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const { meeting, ics } = surroundings.given;
    if (meeting === undefined)
      return failed('invalid', 'Say which meeting: --meeting REF; "list meetings" names them.');
    if (ics !== undefined && isLibrary(ics))
      return failed(
        'invalid',
        'That file is a library, which the calendar would replace: choose another name.',
      );
    return withChosenLibrary(surroundings, async (library) => {
      const found = meetingOrSuggestion(library, meeting);
      return Promise.resolve(found.ok ? answer(library, found.value, surroundings) : found);
    });
  },
};

function answer(library: Library, meeting: Meeting, { given, now }: Surroundings): Result<Answer> {
  const document = draftDocument(library, meeting.id, now.toISOString());
  const context = checkContext({ document, rows: readRows(library.read), meetingId: meeting.id });
  const counted = deadlinesOf(context);
  if (!counted.ok) return counted;
  const file = given['ics'];
  if (file !== undefined) {
    const calendar = deadlinesCalendar(context, now.toISOString());
    if (!calendar.ok) return calendar;
    const written = writeCalendar(file, calendar.value);
    if (!written.ok) return written;
  }
  const said = file === undefined ? '' : `\n\n${file}: ${counted.value.length} entries.`;
  return ok({ json: counted.value, text: tableOf(counted.value) + said });
}

function writeCalendar(file: string, text: string): Result<void> {
  try {
    writeWhole(file, text);
    return ok(undefined);
  } catch (error) {
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}

const tableOf = (all: readonly Deadline[]): string =>
  table([
    ['day', 'what', 'done'],
    ...all.map(({ on, title, done }) => [formatDate(on, 'long'), title, done ?? '']),
  ]);
