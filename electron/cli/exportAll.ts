import { type Result, failed, ok } from '../../shared/api.ts';
import { packSources } from '../../shared/editions.ts';
import { groupThousands } from '../../shared/money.ts';
import { type ZipOrder, zipAudiences, zipProblem } from '../../shared/packZip/zipOrder.ts';
import { exportZip } from '../export/packZip/exportZip.ts';
import { type Library, attachmentsIn } from '../library.ts';
import { receivedFiles } from '../receivedFiles.ts';
import { isLibrary } from '../store/fileHeader.ts';
import { withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Given, Surroundings } from './command.ts';
import { copiesOf, passphraseOf, sizeOf } from './exportOrder.ts';
import { documentOf, newestSource } from './exportPack.ts';
import { meetingOrSuggestion } from './meetingOrSuggestion.ts';

/** `export --all`: one pack in all its forms as a zip. */
export async function exportAll(surroundings: Surroundings): Promise<Result<Answer>> {
  const { given } = surroundings;
  const { meeting: ref, out: file } = given;
  if (ref === undefined)
    return failed('invalid', 'Say which meeting: --meeting REF; "list meetings" names them.');
  if (file === undefined) return failed('invalid', 'Say which file to write: --out FILE.');
  if (isLibrary(file))
    return failed('invalid', 'That file is a library, which an export would replace: choose another name.');
  const zip = zipOf(given);
  if (!zip.ok) return zip;
  return withChosenLibrary(surroundings, (library) =>
    write(library, { ref, file, zip: zip.value }, surroundings),
  );
}

/** What of a single export a zip has already, or cannot have. */
const single = ['format', 'paper', 'item', 'pages'] as const;

function zipOf(given: Given): Result<ZipOrder> {
  const stray = single.find((name) => given[name] !== undefined);
  if (stray !== undefined)
    return failed('invalid', `A zip has the whole pack in every form: leave out --all or --${stray}.`);
  const audience = zipAudiences.find((each) => each === (given['edition'] ?? 'public'));
  if (audience === undefined)
    return failed(
      'invalid',
      `A zip is made for --edition ${zipAudiences.join(' or ')}: large print is in both, and "archive" keeps the whole record.`,
    );
  const [size, copies, passphrase] = [sizeOf(given), copiesOf(given), passphraseOf(given)];
  if (!size.ok) return size;
  if (!copies.ok) return copies;
  if (!passphrase.ok) return passphrase;
  const zip: ZipOrder = {
    audience,
    reports: given['reports'] !== undefined,
    copies: [...copies.value],
    ...(size.value === undefined ? {} : { size: size.value }),
    ...(passphrase.value === undefined ? {} : { passphrase: passphrase.value }),
  };
  const problem = zipProblem(zip);
  return problem === undefined ? ok(zip) : failed('invalid', problem);
}

async function write(
  library: Library,
  { ref, file, zip }: { readonly ref: string; readonly file: string; readonly zip: ZipOrder },
  { given, now, signal }: Surroundings,
): Promise<Result<Answer>> {
  const chosen = packSources.find((each) => each === given['source']);
  if (given['source'] !== undefined && chosen === undefined)
    return failed('invalid', `There is no source "${given['source']}": choose ${packSources.join(' or ')}.`);
  const meeting = meetingOrSuggestion(library, ref);
  if (!meeting.ok) return meeting;
  const source = chosen ?? newestSource(library, meeting.value);
  const document = documentOf(library, { meeting: meeting.value, source }, now);
  if (!document.ok) return document;
  const made = await exportZip(document.value, {
    zip,
    ref: meeting.value.ref,
    source,
    received: receivedFiles(library.read, meeting.value.id, document.value),
    file,
    attachments: attachmentsIn(library),
    onProgress: () => undefined,
    signal,
  });
  if (!made.ok) return made;
  const { bytes, sha256, warning, searched } = made.value;
  const size = groupThousands(String(Math.ceil(bytes / 1000)));
  return ok({
    json: {
      meeting: meeting.value.ref,
      source,
      audience: zip.audience,
      file,
      bytes,
      sha256,
      searched,
      warning,
    },
    text: [
      `${file}: ${size} kB; manifest.json in it lists the files.`,
      ...(warning === null ? [] : [warning]),
    ].join('\n'),
  });
}
