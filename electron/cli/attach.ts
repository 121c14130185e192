import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { Attachment } from '../../shared/entities/attachment.ts';
import { readReceived } from '../import/readReceived.ts';
import { nodeImportProcess, runImport } from '../import/runImport.ts';
import type { TakeInResult } from '../import/takenIn.ts';
import type { Library } from '../library.ts';
import { type AttachmentOwner, type ReceivedFile, attachFile } from '../store/attachments.ts';
import { readKind } from '../store/rows.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Answer, Command, Given, Surroundings } from './command.ts';
import { passphraseFrom } from './passphraseFile.ts';
import { suggestion } from './suggestion.ts';

/** `attach --paper REF --appendix LABEL FILE`: takes in a file as an appendix, or as the whole of a paper. */
export const attach: Command = {
  name: 'attach',
  words: 'FILE',
  summary:
    'Takes in a file (PDF, Word, image or sheet) as an appendix or as a whole paper, and says what became of it.',
  options: {
    paper: { value: 'REF', help: 'the paper, as "list papers" names it' },
    appendix: {
      value: 'LABEL',
      help: 'its appendix, e.g. "Appendix 1"; the whole paper where it is left out',
    },
    alt: { value: 'TEXT', help: 'what the pages show; needed for an image' },
    'passphrase-file': {
      value: 'FILE',
      help: 'a file whose first line opens an encrypted PDF; it is not kept',
    },
    'accept-changes': { help: 'takes tracked changes as accepted and leaves comments out' },
    library: libraryOption,
  },
  run: async (surroundings) => {
    const { words, given } = surroundings;
    const [path, ...more] = words;
    if (given['paper'] === undefined)
      return failed('invalid', 'Say which paper: --paper REF; "list papers" names them.');
    if (path === undefined || more.length > 0)
      return failed('invalid', 'Name one file to attach, after the options.');
    const file = await readReceived(path);
    if (!file.ok) return file;
    return withChosenLibrary(surroundings, (library) => attachTo(library, file.value, surroundings));
  },
};

async function attachTo(
  library: Library,
  file: ReceivedFile,
  { given, now }: Surroundings,
): Promise<Result<Answer>> {
  const { write } = library;
  if (write === null) return failed('readOnly', 'This library can be read, not changed.');
  const owner = ownerOf(library, given);
  if (!owner.ok) return owner;
  const passphrase = passphraseFrom(given);
  if (!passphrase.ok) return passphrase;
  const { alt } = given;
  const answers = {
    ...(passphrase.value === undefined ? {} : { passphrase: passphrase.value }),
    ...(given['accept-changes'] === undefined ? {} : { acceptChanges: true }),
  };
  const result = await runImport(
    { kind: 'attachment', bytes: file.bytes, answers },
    nodeImportProcess,
    () => undefined,
  );
  if (result.kind !== 'taken') return failed('invalid', questionOf(result));
  const { taken } = result;
  if (taken.kind === 'image' && (alt ?? '').trim() === '')
    return failed('invalid', 'Say what the picture shows, for those who cannot see it: --alt "…".');
  const stamp = { at: now.toISOString(), by: userInfo().username };
  const rows = attachFile(write, owner.value, file, taken, stamp, alt);
  if (!rows.ok) return rows;
  const row = rows.value[0]?.row as Attachment;
  const { name, kind, sha256, bytes, pages, tagged, removed, outcome } = row;
  return ok({
    json: { name, kind, sha256, bytes, pages: pages.length, tagged, removed, outcome },
    text: `${name}: ${outcome}`,
  });
}

function ownerOf({ read, file }: Library, given: Given): Result<AttachmentOwner> {
  const { paper: ref = '', appendix: label } = given;
  const papers = readKind(read, 'paper');
  const paper = papers.find((each) => each.ref === ref);
  if (paper === undefined) {
    const known = papers.map((each) => each.ref);
    const sentence = `There is no paper "${ref}" in "${basename(file)}"`;
    return failed('notFound', sentence + suggestion(ref, known, '; "list papers" names those there are.'));
  }
  if (label === undefined) return ok({ paperId: paper.id });
  const appendices = readKind(read, 'appendix', 'paperId = :id', { id: paper.id });
  const appendix = appendices.find((each) => each.label.toLowerCase() === label.toLowerCase());
  if (appendix !== undefined) return ok({ appendixId: appendix.id });
  const known = appendices.map((each) => each.label);
  const listed = known.length === 0 ? '; it has none.' : `; it has ${known.join(', ')}.`;
  return failed(
    'notFound',
    `The paper "${ref}" has no appendix "${label}"${suggestion(label, known, listed)}`,
  );
}

/** On the command line a question is a refusal that says which option answers it. */
function questionOf(result: Exclude<TakeInResult, { kind: 'taken' }>): string {
  switch (result.kind) {
    case 'refused':
      return result.message;
    case 'needsPassphrase':
      return result.wrong
        ? 'This passphrase does not open the file: ask whoever sent it.'
        : 'This file is encrypted: give its passphrase with --passphrase-file.';
    case 'undecided':
      return `This file holds ${result.changes} tracked changes and ${result.comments} comments: send it back to its author, or add --accept-changes.`;
  }
}
