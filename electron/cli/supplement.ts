import { userInfo } from 'node:os';
import { type Result, failed, ok } from '../../shared/api.ts';
import { type Edition, type ExportFormat, editions, exportFormats } from '../../shared/editions.ts';
import type { Meeting } from '../../shared/entities/meeting.ts';
import type { Supplement } from '../../shared/entities/supplement.ts';
import { frozenSupplement } from '../../shared/records/supplement.ts';
import { countPages } from '../export/countPages.ts';
import { exportDocument } from '../export/export.ts';
import { type Library, attachmentsIn } from '../library.ts';
import { britishEnglish } from '../spelling.ts';
import { isLibrary } from '../store/fileHeader.ts';
import { readKind } from '../store/rows.ts';
import { supplementsOf } from '../store/supplements.ts';
import { supplementPack } from '../supplement.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Given, Surroundings } from './command.ts';
import { formatOfEnding } from './formatOfEnding.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';

/**
 * `supplement --meeting REF --items 6,9 --out FILE`: publishes a supplement and writes it. With `--number N` instead of the
 * items it writes one that has been published.
 */
export const supplement: Command = {
  name: 'supplement',
  words: '',
  summary: 'Publishes late or revised papers as a supplement to a published pack, or writes one that is out.',
  options: {
    meeting: { value: 'REF', help: 'the meeting, as "list meetings" names it' },
    items: { value: 'N,N', help: 'numbers of the agenda items it belongs to: publishes the next supplement' },
    urgency: { value: 'WORDS', help: 'why it cannot wait, where it is later than the agenda has to be open' },
    number: { value: 'N', help: 'a supplement that has been published' },
    format: { value: exportFormats.join('|'), help: 'where it is left out, the ending of the file says it' },
    edition: {
      value: editions.join('|'),
      help: 'whom it is for: the public, which is usual; members; the archive',
    },
    out: { value: 'FILE', help: 'the file to write; one of that name is replaced' },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const order = orderOf(surroundings.given);
    if (!order.ok) return order;
    return withChosenLibrary(surroundings, (library) => publishOrFind(library, order.value, surroundings));
  },
};

interface Order {
  readonly ref: string;
  /** Numbers of the items to publish for, or the number of a supplement. */
  readonly what: { readonly items: readonly string[] } | { readonly number: number };
  readonly urgency: string;
  readonly format: ExportFormat;
  readonly edition: Edition;
  readonly file: string;
}

function orderOf(given: Given): Result<Order> {
  const { meeting: ref, items, number, out: file, urgency = '' } = given;
  if (ref === undefined)
    return failed('invalid', 'Say which meeting: --meeting REF; "list meetings" names them.');
  if ((items === undefined) === (number === undefined))
    return failed(
      'invalid',
      'Say either which items to publish, --items 6,9, or which supplement, --number 1.',
    );
  if (number !== undefined && !/^[1-9]\d?$/.test(number))
    return failed('invalid', `"${number}" is no number of a supplement.`);
  if (file === undefined) return failed('invalid', 'Say which file to write: --out FILE.');
  if (isLibrary(file))
    return failed('invalid', 'That file is a library, which an export would replace: choose another name.');
  const format = given['format'] ?? formatOfEnding(file);
  const known = exportFormats.find((each) => each === format);
  if (known === undefined)
    return failed('invalid', `Say in which format: --format ${exportFormats.join('|')}.`);
  const edition = editions.find((each) => each === (given['edition'] ?? 'public'));
  if (edition === undefined)
    return failed('invalid', `There is no edition "${given['edition']}": choose ${editions.join(', ')}.`);
  const what =
    items === undefined ? { number: Number(number) } : { items: items.split(',').map((each) => each.trim()) };
  return ok({ ref, what, urgency, format: known, edition, file });
}

async function publishOrFind(
  library: Library,
  { ref, what, urgency, format, edition, file }: Order,
  { now, signal }: Surroundings,
): Promise<Result<Answer>> {
  const meeting = meetingOrSuggestion(library, ref);
  if (!meeting.ok) return meeting;
  const found =
    'items' in what
      ? await publish(library, meeting.value, what.items, urgency, now)
      : published(library, meeting.value, what.number);
  if (!found.ok) return found;
  const document = frozenSupplement(found.value);
  if (!document.ok) return document;
  const attachments = attachmentsIn(library);
  const exported = await exportDocument(document.value, { format, edition, file, attachments, signal });
  if (!exported.ok) return exported;
  const { number, firstPage, pages, items } = found.value;
  return ok({
    json: { meeting: ref, number, firstPage, items, edition, format, ...exported.value, pages },
    text: `${file}: supplement ${number}, pages ${firstPage} to ${firstPage + pages - 1}.`,
  });
}

function published(library: Library, meeting: Meeting, number: number): Result<Supplement> {
  const found = supplementsOf(library.read, meeting.id).find((each) => each.number === number);
  return found === undefined
    ? failed('notFound', `"${meeting.ref}" has no supplement ${number}.`)
    : ok(found);
}

async function publish(
  library: Library,
  meeting: Meeting,
  numbers: readonly string[],
  urgency: string,
  now: Date,
): Promise<Result<Supplement>> {
  if (library.write === null)
    return failed('readOnly', 'This library can be read, not changed: its file or folder is read-only.');
  const agenda = readKind(library.read, 'agendaItem', 'meetingId = :meetingId', { meetingId: meeting.id });
  const stray = numbers.find((number) => !agenda.some((item) => item.number === number));
  if (stray !== undefined) return failed('notFound', `The agenda of "${meeting.ref}" has no item ${stray}.`);
  const items = agenda.filter((item) => numbers.includes(item.number)).map(({ id }) => id);
  return supplementPack(
    library.write,
    { meetingId: meeting.id, items, urgency, knowsWord: britishEnglish() },
    async (document) => ok(await countPages(document)),
    { at: now.toISOString(), by: userInfo().username },
  );
}
