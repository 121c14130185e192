import { userInfo } from 'node:os';
import { type Result, failed, ok } from '../../shared/api.ts';
import { fingerprintOf } from '../../shared/packFile/fingerprint.ts';
import { nodeImportProcess, runImport } from '../import/runImport.ts';
import type { Library } from '../library.ts';
import { takeInPack } from '../packFile/takeInPack.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Surroundings } from './command.ts';

/** `open FILE --library FILE`: puts a pack that was handed over on the shelf of a library. */
export const open: Command = {
  name: 'open',
  words: 'FILE',
  summary: 'Checks a pack that somebody has sent and puts it on the shelf of a library.',
  options: {
    trust: {
      value: 'FINGERPRINT',
      help: 'accepts a signer who is not known yet, once you have compared the fingerprint',
    },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const [file, ...more] = surroundings.words;
    if (file === undefined || more.length > 0) return failed('invalid', 'Name one pack to open.');
    return withChosenLibrary(surroundings, (library) => openInto(library, file, surroundings));
  },
};

async function openInto(
  library: Library,
  file: string,
  { given: { trust }, now }: Surroundings,
): Promise<Result<Answer>> {
  const { write } = library;
  if (write === null) return failed('readOnly', 'This library can be read, not changed.');
  const stamp = { at: now.toISOString(), by: userInfo().username };
  const take = (signer?: string) =>
    takeInPack(write, file, {
      run: (request) => runImport(request, nodeImportProcess, () => undefined),
      trust: signer,
      stamp,
    });
  let taken = await take();
  if (taken.ok && taken.value.kind === 'unknownSigner') {
    const { signer, manifest } = taken.value.checked;
    const { words, hex } = fingerprintOf(signer);
    if (trust === undefined || ![words, hex].some((each) => plain(each) === plain(trust)))
      return failed(
        'invalid',
        `This pack says that it comes from ${manifest.organisation.name}, whose key is not known here. Ask the council for its fingerprint, and if it is "${words}" (${hex}), open the pack with --trust "${words}".`,
      );
    taken = await take(signer);
  }
  if (!taken.ok) return taken;
  if (taken.value.kind !== 'onShelf')
    return failed('invalid', 'This file has changed meanwhile: open it again.');
  const { pack, already } = taken.value;
  return ok({
    json: { id: pack.id, already, ...pack.manifest },
    text: `${pack.manifest.title}: ${already ? 'already' : 'now'} on the shelf.`,
  });
}

const plain = (fingerprint: string): string => fingerprint.toLowerCase().replace(/[^a-z0-9]/g, '');
