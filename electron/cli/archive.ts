import { type Result, failed, ok } from '../../shared/api.ts';
import { archiveMeeting, councilRecipients } from '../archive/archiveMeeting.ts';
import { signingKey } from '../archive/signingKey.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Surroundings } from './command.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';
import { passphraseFrom } from './passphraseFile.ts';
import type { Library } from '../library.ts';

/** `archive --meeting REF --out FOLDER --key FILE`: what stands of a meeting as bags that explain themselves. */
export const archive: Command = {
  name: 'archive',
  words: '',
  summary: 'Adds a meeting to an archive: its pack, decisions and their evidence, sealed and signed.',
  options: {
    meeting: { value: 'REF', help: 'the meeting, as "list meetings" names it' },
    out: { value: 'FOLDER', help: 'the folder of the archive; made where it is not there yet' },
    key: {
      value: 'FILE',
      help: 'the file of the key that signs; made at the first use, and to be kept safe',
    },
    'passphrase-file': {
      value: 'FILE',
      help: 'its first line opens a key that was exported from the window',
    },
    recipient: {
      value: 'AGE1,…',
      help: 'who may read what is not for publication, as age names them, parted by commas; the council’s own where it is left out',
    },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const { meeting, out, key } = surroundings.given;
    if (meeting === undefined)
      return failed('invalid', 'Say which meeting: --meeting REF; "list meetings" names them.');
    if (out === undefined) return failed('invalid', 'Say where the archive is: --out FOLDER.');
    if (key === undefined)
      return failed('invalid', 'Say which key signs: --key FILE; it is made at the first use.');
    return withChosenLibrary(surroundings, (library) => run(library, { meeting, out, key }, surroundings));
  },
};

async function run(
  library: Library,
  order: { readonly meeting: string; readonly out: string; readonly key: string },
  { given, now, signal }: Surroundings,
): Promise<Result<Answer>> {
  const meeting = meetingOrSuggestion(library, order.meeting);
  if (!meeting.ok) return meeting;
  const passphrase = passphraseFrom(given);
  if (!passphrase.ok) return passphrase;
  const key = await signingKey(order.key, passphrase.value);
  if (!key.ok) return key;
  const recipients =
    given['recipient']?.split(',').filter((each) => each !== '') ??
    councilRecipients(library, meeting.value).map(({ recipient }) => recipient);
  const archived = await archiveMeeting({
    library,
    meeting: meeting.value,
    archive: order.out,
    key: key.value,
    recipients,
    now,
    signal,
  });
  if (!archived.ok) return archived;
  const { bags, files, key: publicKey } = archived.value;
  return ok({
    json: archived.value,
    text: `${bags.join(', ')}: ${files} files, sealed and entered in the ledger. The public key is ${publicKey}.`,
  });
}
