import { basename } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { CheckContext } from '../../shared/checks/check.ts';
import { openMusts } from '../../shared/checks/overrides.ts';
import type { Meeting } from '../../shared/entities/meeting.ts';
import type { Library } from '../library.ts';
import { britishEnglish } from '../spelling.ts';
import { checkMeeting } from '../store/checkMeeting.ts';
import { readKind, readRow } from '../store/rows.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Given, Surroundings } from './command.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';
import { reportFindings } from './reportFindings.ts';
import { suggestion } from './suggestion.ts';

/**
 * `check --meeting REF` or `check --paper REF`: what stands in the way of publication, and what else was found. Exit
 * code 1 where there is a must, overridden or not: a script that checks a paper wants to know of the fault itself.
 */
export const check: Command = {
  name: 'check',
  words: '',
  summary: 'Checks the pack of a meeting, or one paper, as its rows stand now.',
  options: {
    meeting: { value: 'REF', help: 'the meeting, as "list meetings" names it' },
    paper: {
      value: 'REF',
      help: 'the paper, as "list papers" names it, on the agenda that it stands on last',
    },
    open: { help: 'a fault that was overridden with a reason does not count for the exit code' },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const { meeting, paper } = surroundings.given;
    if (meeting === undefined && paper === undefined)
      return failed('invalid', 'Say what to check: --meeting REF or --paper REF.');
    if (meeting !== undefined && paper !== undefined)
      return failed(
        'invalid',
        'Say either --meeting or --paper: a paper is checked with the pack it stands in.',
      );
    return withChosenLibrary(surroundings, async (library) =>
      Promise.resolve(checkChosen(library, surroundings)),
    );
  },
};

function checkChosen(library: Library, { given, now }: Surroundings): Result<Answer> {
  const meeting = chosenMeeting(library, given);
  if (!meeting.ok) return meeting;
  const { paper } = given;
  const checked = checkMeeting(library.read, meeting.value.id, now.toISOString(), {
    knowsWord: britishEnglish(),
  });
  const findings = checked.findings.filter((finding) => paper === undefined || finding.paper === paper);
  const musts = findings.filter(({ severity }) => severity === 'must');
  const counted = given['open'] === undefined ? musts : openMusts(findings);
  return ok({
    json: findings,
    text: reportFindings(paper ?? checked.context.document.title, findings, sectionsOf(checked.context)),
    ...(counted.length > 0 ? { code: 1 } : {}),
  });
}

/** Section that each piece of text stands in, for findings in what has no number. */
const sectionsOf = ({ papers }: CheckContext): ReadonlyMap<string, string> =>
  new Map(papers.flatMap(({ passages }) => passages.map(({ block, section }) => [block, section] as const)));

function chosenMeeting(library: Library, { meeting, paper = '' }: Given): Result<Meeting> {
  return meeting === undefined ? latestMeetingOf(library, paper) : meetingOrSuggestion(library, meeting);
}

/** The last meeting whose agenda a paper stands on: a paper has its date, its rules and its holders from there. */
function latestMeetingOf({ read, file }: Library, ref: string): Result<Meeting> {
  const papers = readKind(read, 'paper');
  const named = papers.filter((paper) => paper.ref === ref).map((paper) => paper.id);
  if (named.length === 0) {
    const known = papers.map((paper) => paper.ref);
    const sentence = `There is no paper "${ref}" in "${basename(file)}"`;
    return failed('notFound', sentence + suggestion(ref, known, '; "list papers" names those there are.'));
  }
  const [latest] = readKind(read, 'agendaItem')
    .filter((item) => item.paperId !== null && named.includes(item.paperId))
    .flatMap((item) => readRow(read, 'meeting', item.meetingId) ?? [])
    .filter((meeting) => meeting.deletedAt === null)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return latest === undefined
    ? failed('invalid', `The paper "${ref}" stands on no agenda yet: put it on one, and it can be checked.`)
    : ok(latest);
}
