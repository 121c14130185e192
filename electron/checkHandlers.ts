import { type BrowserWindow, app } from 'electron';
import { type Problem, failed, ok } from '../shared/api.ts';
import { deadlinesCalendar } from '../shared/checks/deadlinesCalendar.ts';
import { overrideFor } from '../shared/checks/overrides.ts';
import { type CountPages, countBefore } from './countBefore.ts';
import { writeProblem } from './fileProblem.ts';
import type { Handlers } from './ipc.ts';
import type { Library } from './library.ts';
import { chooseFile } from './saveDialog.ts';
import { britishDictionary, britishEnglish } from './spelling.ts';
import { checkMeeting } from './store/checkMeeting.ts';
import { newId } from './store/newId.ts';
import { recordOverride } from './store/overrides.ts';
import { publishPack } from './store/packs.ts';
import { readRow } from './store/rows.ts';
import { writer } from './writer.ts';
import { writeWhole } from './writeWhole.ts';

type CheckChannel = 'dictionary' | 'override' | 'publish' | 'exportDeadlines';

export interface CheckSurroundings {
  readonly library: () => Library | undefined;
  readonly window: () => BrowserWindow | undefined;
  /** Who works here, for the record. */
  readonly author: string;
  readonly countPages: CountPages;
}

/** The channels of checks and publication. What they record stands for good: undo does not reach it. */
export function checkHandlers({
  library,
  window,
  author,
  countPages,
}: CheckSurroundings): Pick<Handlers, CheckChannel> {
  const writing = writer(library, author);
  return {
    dictionary: () => ok(britishDictionary()),

    override: ({ meetingId, finding, reason, stands }) =>
      writing((write, stamp) => {
        if (readRow(write, 'meeting', meetingId) === undefined) return noMeeting;
        const { context, findings } = checkMeeting(write, meetingId, stamp.at, {
          knowsWord: britishEnglish(),
        });
        // Only what the checks find now can be overridden: nobody records a fault that is not there.
        const found = findings.find(
          (each) =>
            each.rule === finding.rule &&
            each.paper === finding.paper &&
            each.block === finding.block &&
            each.quote === finding.quote &&
            each.message === finding.message,
        );
        if (found === undefined)
          return failed('notFound', 'The text has changed since it was checked: look at the finding again.');
        const draft = { id: newId(stamp.at), reason, stands, ...stamp };
        return recordOverride(write, overrideFor(context, found, draft), stamp);
      }),

    async publish({ meetingId }) {
      const at = new Date().toISOString();
      const open = library();
      const counted =
        open === undefined ? undefined : await countBefore(open.read, meetingId, at, countPages);
      return writing((write, { by }) => {
        const options = { knowsWord: britishEnglish(), ...(counted === undefined ? {} : { counted }) };
        const published = publishPack(write, meetingId, { at, by }, options);
        if (!published.ok) return published;
        const meeting = readRow(write, 'meeting', meetingId);
        return meeting === undefined ? noMeeting : ok({ version: published.value, meeting });
      });
    },

    async exportDeadlines({ meetingId }) {
      const [open, owner] = [library(), window()];
      if (open === undefined || owner === undefined) return noLibrary;
      const meeting = readRow(open.read, 'meeting', meetingId);
      if (meeting === undefined) return noMeeting;
      const madeAt = new Date().toISOString();
      const calendar = deadlinesCalendar(checkMeeting(open.read, meetingId, madeAt).context, madeAt);
      if (!calendar.ok) return calendar;
      const file = await chooseFile(owner, {
        title: 'Export deadlines',
        folder: app.getPath('documents'),
        name: `${meeting.ref}-deadlines`,
        kind: 'Calendar',
        extension: 'ics',
      });
      if (file === null) return ok(null);
      try {
        writeWhole(file, calendar.value);
        return ok({ file });
      } catch (error) {
        return { ok: false, problem: expected(writeProblem(error, file), error) };
      }
    },
  };
}

/** Throws on where the error is a fault of ours. */
function expected(problem: Problem | undefined, error: unknown): Problem {
  if (problem === undefined) throw error;
  return problem;
}

const noLibrary = failed('notFound', 'No library is open.');
const noMeeting = failed('notFound', 'This meeting is no longer in the library.');
