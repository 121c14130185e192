import { type Result, failed, ok } from '../../shared/api.ts';
import {
  type Edition,
  type ExportFormat,
  type PackSource,
  editions,
  exportFormats,
  packSources,
} from '../../shared/editions.ts';
import type { Library } from '../library.ts';
import { isLibrary } from '../store/fileHeader.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Given, Surroundings } from './command.ts';
import { documentOf, exportPack, newestSource } from './exportPack.ts';
import { formatOfEnding } from './formatOfEnding.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';
import { sentenceOf } from './reportPacks.ts';

/** `export --meeting REF --out FILE`: one pack as one file. */
export const exportCommand: Command = {
  name: 'export',
  words: '',
  summary: 'Writes the pack of one meeting as a file.',
  options: {
    meeting: { value: 'REF', help: 'the meeting, as "list meetings" names it' },
    format: { value: exportFormats.join('|'), help: 'where it is left out, the ending of the file says it' },
    out: { value: 'FILE', help: 'the file to write; one of that name is replaced' },
    edition: {
      value: editions.join('|'),
      help: 'whom it is for: the public, which is usual; members, with what is exempt; or the archive',
    },
    source: {
      value: packSources.join('|'),
      help: 'the pack as it was published, which is usual, or what its papers make now',
    },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const order = orderOf(surroundings.given);
    if (!order.ok) return order;
    return withChosenLibrary(surroundings, (library) => writePack(library, order.value, surroundings));
  },
};

interface Order {
  readonly ref: string;
  readonly format: ExportFormat;
  readonly file: string;
  readonly edition: Edition;
  readonly source: PackSource | undefined;
}

/** Checks everything that can be checked before a library is opened. */
function orderOf(given: Given): Result<Order> {
  const { meeting: ref, out: file } = given;
  if (ref === undefined)
    return failed('invalid', 'Say which meeting: --meeting REF; "list meetings" names them.');
  if (file === undefined) return failed('invalid', 'Say which file to write: --out FILE.');
  const format = given['format'] ?? formatOfEnding(file);
  if (format === undefined)
    return failed('invalid', `Say in which format: --format ${exportFormats.join('|')}.`);
  const { edition = 'public', source } = given;
  if (!isOneOf(exportFormats, format))
    return failed('invalid', `There is no format "${format}": choose ${exportFormats.join(', ')}.`);
  if (!isOneOf(editions, edition))
    return failed('invalid', `There is no edition "${edition}": choose ${editions.join(', ')}.`);
  if (source !== undefined && !isOneOf(packSources, source))
    return failed('invalid', `There is no source "${source}": choose ${packSources.join(' or ')}.`);
  if (isLibrary(file))
    return failed('invalid', 'That file is a library, which an export would replace: choose another name.');
  return ok({ ref, file, format, edition, source });
}

async function writePack(
  library: Library,
  order: Order,
  { now, signal }: Surroundings,
): Promise<Result<Answer>> {
  const meeting = meetingOrSuggestion(library, order.ref);
  if (!meeting.ok) return meeting;
  const source = order.source ?? newestSource(library, meeting.value);
  const document = documentOf(library, { meeting: meeting.value, source }, now);
  if (!document.ok) return document;
  const { format, file, edition } = order;
  const pack = await exportPack(
    document.value,
    { library, meeting: meeting.value, source, edition, format, file },
    signal,
  );
  return pack.ok ? ok({ json: pack.value, text: sentenceOf(pack.value) }) : pack;
}

const isOneOf = <T extends string>(known: readonly T[], word: string): word is T =>
  (known as readonly string[]).includes(word);
