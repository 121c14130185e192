import { type Result, failed, ok } from '../../shared/api.ts';
import type { Meeting } from '../../shared/entities/meeting.ts';
import { fingerprintOf } from '../../shared/packFile/fingerprint.ts';
import { type HandOverOrder, handOverOrder } from '../../shared/packFile/handOver.ts';
import { signingKey } from '../archive/signingKey.ts';
import { type Library, attachmentsIn } from '../library.ts';
import { publishedPack } from '../packFile/publishedPack.ts';
import { handOver } from '../packFile/handOver.ts';
import { writeUnsigned } from '../packFile/writePackFile.ts';
import { isLibrary } from '../store/fileHeader.ts';
import { latestPack } from '../store/packs.ts';
import { readKind } from '../store/rows.ts';
import { supplementsOf } from '../store/supplements.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Given, Surroundings } from './command.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';
import { passphraseFrom } from './passphraseFile.ts';

/** `packfile --meeting REF --out FILE --key FILE`: hands a published pack over as one signed file. */
export const packfile: Command = {
  name: 'packfile',
  words: '',
  summary:
    'Writes a published pack as one signed file that opens in another library: by mail, stick or share.',
  options: {
    meeting: { value: 'REF', help: 'the meeting, as "list meetings" names it' },
    version: { value: 'N', help: 'a version of its pack; the newest where it is left out' },
    supplement: { value: 'N', help: 'a supplement in the place of the pack' },
    out: { value: 'FILE', help: 'the file to write, usually ending in .tabledpack' },
    key: {
      value: 'FILE',
      help: 'the file of the key that signs; made at the first use, and to be kept safe',
    },
    'key-passphrase-file': {
      value: 'FILE',
      help: 'its first line opens a key that was exported from the window',
    },
    'large-print': { help: 'with the pack in large print' },
    'passphrase-file': {
      value: 'FILE',
      help: 'with what is not for publication, which the passphrase in its first line opens',
    },
    recipient: {
      value: 'AGE1,…',
      help: 'with what is not for publication, for those whom age names so, parted by commas',
    },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const { meeting, out, key } = surroundings.given;
    if (meeting === undefined)
      return failed('invalid', 'Say which meeting: --meeting REF; "list meetings" names them.');
    if (out === undefined) return failed('invalid', 'Say which file to write: --out FILE.');
    if (key === undefined)
      return failed('invalid', 'Say which key signs: --key FILE; it is made at the first use.');
    if (isLibrary(out))
      return failed('invalid', 'That file is a library, which a pack would replace: choose another name.');
    return withChosenLibrary(surroundings, (library) => run(library, { meeting, out, key }, surroundings));
  },
};

async function run(
  library: Library,
  named: { readonly meeting: string; readonly out: string; readonly key: string },
  { given, signal }: Surroundings,
): Promise<Result<Answer>> {
  const meeting = meetingOrSuggestion(library, named.meeting);
  if (!meeting.ok) return meeting;
  const order = orderOf(library, meeting.value, given);
  if (!order.ok) return order;
  const found = publishedPack(library.read, order.value.pack);
  if (!found.ok) return found;
  const opens = passphraseFrom(given, 'key-passphrase-file');
  if (!opens.ok) return opens;
  const key = await signingKey(named.key, opens.value);
  if (!key.ok) return key;
  const { largePrint, exempt } = order.value;
  const wanted = { ...found.value, largePrint, exempt };
  const written = await handOver(named.out, key.value, (part) =>
    writeUnsigned(wanted, { attachments: attachmentsIn(library), signal }, part),
  );
  if (!written.ok) return written;
  const { bytes, signer, leftOut } = written.value;
  const { words, hex } = fingerprintOf(signer);
  const without = leftOut.map((name) => `\n"${name}" stays behind: its pages are in the pack.`).join('');
  return ok({
    json: { meeting: named.meeting, ...written.value, fingerprint: { words, hex }, exempt: exempt.kind },
    text: `${named.out}: ${bytes} bytes. Fingerprint of the key, to tell the readers: ${words} (${hex}).${without}`,
  });
}

function orderOf(library: Library, meeting: Meeting, given: Given): Result<HandOverOrder> {
  const pack = packOf(library, meeting, given);
  if (!pack.ok) return pack;
  const passphrase = passphraseFrom(given);
  if (!passphrase.ok) return passphrase;
  const { recipient } = given;
  if (passphrase.value !== undefined && recipient !== undefined)
    return failed('invalid', 'Choose one of --passphrase-file and --recipient.');
  const order = handOverOrder.safeParse({
    pack: pack.value,
    largePrint: given['large-print'] !== undefined,
    exempt:
      passphrase.value !== undefined
        ? { kind: 'passphrase', passphrase: passphrase.value }
        : recipient !== undefined
          ? { kind: 'recipients', recipients: recipient.split(',').filter((each) => each !== '') }
          : { kind: 'none' },
  });
  return order.success ? ok(order.data) : failed('invalid', order.error.issues[0]?.message ?? '');
}

function packOf(
  { read }: Library,
  { id: meetingId, ref }: Meeting,
  { version, supplement }: Given,
): Result<HandOverOrder['pack']> {
  if (version !== undefined && supplement !== undefined)
    return failed('invalid', 'Choose one of --version and --supplement.');
  if (supplement !== undefined) {
    const found = supplementsOf(read, meetingId).find(({ number }) => String(number) === supplement);
    return found === undefined
      ? failed('notFound', `"${ref}" has no supplement ${supplement}.`)
      : ok({ kind: 'supplement', id: found.id });
  }
  const found =
    version === undefined
      ? latestPack(read, meetingId)
      : readKind(read, 'packVersion', 'meetingId = :meetingId', { meetingId }).find(
          ({ number }) => String(number) === version,
        );
  if (found !== undefined) return ok({ kind: 'packVersion', id: found.id });
  return version === undefined
    ? failed('notFound', `The pack of "${ref}" has not been published: publish it before it is handed over.`)
    : failed('notFound', `The pack of "${ref}" has no version ${version}.`);
}
