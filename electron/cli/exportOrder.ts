import { basename, extname, join, dirname } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import {
  type Copy,
  type ExportOrder,
  type Extract,
  type PackSource,
  editions,
  exportFormats,
  orderProblem,
  packSources,
} from '../../shared/editions.ts';
import { largePrintSizes } from '../../shared/document/largePrintTheme.ts';
import { passphraseProblem } from '../../shared/passphrase.ts';
import { isLibrary } from '../store/fileHeader.ts';
import type { CommandOption, Given } from './command.ts';
import { formatOfEnding } from './formatOfEnding.ts';
import { passphraseFrom } from './passphraseFile.ts';

export const orderOptions: Readonly<Record<string, CommandOption>> = {
  meeting: { value: 'REF', help: 'the meeting, as "list meetings" names it' },
  format: { value: exportFormats.join('|'), help: 'where it is left out, the ending of the file says it' },
  out: { value: 'FILE', help: 'the file to write; one of that name is replaced' },
  edition: {
    value: editions.join('|'),
    help: 'the public pack, which is usual, or in large print; members’ copies, with what is exempt; or the archive’s',
  },
  source: {
    value: packSources.join('|'),
    help: 'the pack as it was published, which is usual, or what its papers make now',
  },
  size: {
    value: `${largePrintSizes.least}..${largePrintSizes.most}`,
    help: `size of large print in points, ${largePrintSizes.usual} where it is left out; with it, members’ copies are in large print, too`,
  },
  paper: { value: 'REF', help: 'only this report, with its appendices' },
  item: { value: 'N', help: 'only the papers of this agenda item' },
  pages: { value: 'A-B', help: 'only these pages of a PDF, by the numbers printed on them' },
  reader: {
    value: 'NAME',
    help: 'whose copy it is, printed on each page; "A; B" makes a copy for each, in a file of its own',
  },
  copy: { value: 'N', help: 'number of the copy, or of the first one; 1 where it is left out' },
  'passphrase-file': { value: 'FILE', help: 'a file whose first line opens the members’ PDF' },
  all: {
    help: 'the pack in all its forms as one zip, for --edition public or members; these only with a passphrase',
  },
  reports: { help: 'with --all: each report as a PDF of its own, too' },
};

/** What is to be made of a meeting's pack: one file, or one for each reader. */
export interface PackOrders {
  readonly ref: string;
  readonly source: PackSource | undefined;
  readonly files: readonly { readonly file: string; readonly order: ExportOrder }[];
}

/** Checks everything that can be checked before a library is opened. */
export function ordersOf(given: Given): Result<PackOrders> {
  const { meeting: ref, out: file, source, edition = 'public' } = given;
  if (ref === undefined)
    return failed('invalid', 'Say which meeting: --meeting REF; "list meetings" names them.');
  if (file === undefined) return failed('invalid', 'Say which file to write: --out FILE.');
  const format = given['format'] ?? formatOfEnding(file);
  if (format === undefined)
    return failed('invalid', `Say in which format: --format ${exportFormats.join('|')}.`);
  if (!isOneOf(exportFormats, format))
    return failed('invalid', `There is no format "${format}": choose ${exportFormats.join(', ')}.`);
  if (!isOneOf(editions, edition))
    return failed('invalid', `There is no edition "${edition}": choose ${editions.join(', ')}.`);
  if (source !== undefined && !isOneOf(packSources, source))
    return failed('invalid', `There is no source "${source}": choose ${packSources.join(' or ')}.`);
  if (isLibrary(file))
    return failed('invalid', 'That file is a library, which an export would replace: choose another name.');
  if (given['reports'] !== undefined)
    return failed('invalid', 'Each report as a file of its own goes into a zip: --all --reports.');
  const [size, extract, copies, passphrase] = [
    sizeOf(given),
    extractOf(given),
    copiesOf(given),
    passphraseOf(given),
  ];
  if (!size.ok) return size;
  if (!extract.ok) return extract;
  if (!copies.ok) return copies;
  if (!passphrase.ok) return passphrase;
  const order: ExportOrder = {
    edition,
    format,
    ...(size.value === undefined ? {} : { size: size.value }),
    ...(extract.value === undefined ? {} : { extract: extract.value }),
    ...(passphrase.value === undefined ? {} : { passphrase: passphrase.value }),
  };
  const files = filesOf(file, order, copies.value);
  const problem = files.map((each) => orderProblem(each.order)).find((each) => each !== undefined);
  return problem === undefined ? ok({ ref, source, files }) : failed('invalid', problem);
}

function filesOf(file: string, order: ExportOrder, copies: readonly Copy[]): PackOrders['files'] {
  if (copies.length < 2)
    return [{ file, order: copies[0] === undefined ? order : { ...order, copy: copies[0] } }];
  const ending = extname(file);
  const name = join(dirname(file), basename(file, ending));
  return copies.map((copy) => ({ file: `${name}-copy-${copy.number}${ending}`, order: { ...order, copy } }));
}

function extractOf({ paper, item, pages }: Given): Result<Extract | undefined> {
  const given = [paper, item, pages].filter((each) => each !== undefined);
  if (given.length > 1) return failed('invalid', 'Choose one of --paper, --item and --pages.');
  if (paper !== undefined) return ok({ kind: 'paper', ref: paper });
  if (item !== undefined) return ok({ kind: 'item', number: item });
  if (pages === undefined) return ok(undefined);
  const [, from = '', to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(pages) ?? [];
  return Number(from) < 1
    ? failed('invalid', 'Write the pages as --pages 5-12, or --pages 5 for one.')
    : ok({ kind: 'pages', from: Number(from), to: Number(to) });
}

/** Points of large print. */
export function sizeOf(given: Given): Result<number | undefined> {
  const size = given['size'] === undefined ? undefined : Number(given['size']);
  return size === undefined || (size >= largePrintSizes.least && size <= largePrintSizes.most)
    ? ok(size)
    : failed(
        'invalid',
        `Large print has a size from ${largePrintSizes.least} to ${largePrintSizes.most} points: --size ${largePrintSizes.usual}.`,
      );
}

/** The copies that --reader and --copy ask for, none where neither is given. Refuses what names nobody or no number. */
export function copiesOf({ reader, copy }: Given): Result<readonly Copy[]> {
  if (reader === undefined)
    return copy === undefined ? ok([]) : failed('invalid', 'Say whose copy it is: --reader NAME.');
  if (copy !== undefined && !/^[1-9]\d{0,3}$/.test(copy))
    return failed('invalid', 'The number of a copy is a whole number from 1 to 9999.');
  const names = reader.split(';').map((name) => name.trim());
  if (names.some((name) => name === '' || name.length > 120))
    return failed(
      'invalid',
      'Write the readers as --reader "Councillor A; Councillor B", each in at most 120 letters.',
    );
  return ok(names.map((name, at) => ({ reader: name, number: Number(copy ?? 1) + at })));
}

/** What is to keep strangers out has to be long enough to do so. */
export function passphraseOf(given: Given): Result<string | undefined> {
  const read = passphraseFrom(given);
  const problem = read.ok && read.value !== undefined ? passphraseProblem(read.value) : undefined;
  return problem === undefined ? read : failed('invalid', problem);
}

const isOneOf = <T extends string>(known: readonly T[], word: string): word is T =>
  (known as readonly string[]).includes(word);
