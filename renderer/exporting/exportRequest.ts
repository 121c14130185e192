import { type Copy, type ExportOrder, type Extract, isSized, orderProblem } from '../../shared/editions.ts';
import { passphraseProblem } from '../../shared/passphrase.ts';
import { type ZipOrder, zipProblem } from '../../shared/packZip/zipOrder.ts';
import type { ExportChoices } from './exportChoices.ts';

/** What is asked of the main process. */
export type ExportRequest =
  { readonly kind: 'file'; readonly order: ExportOrder } | { readonly kind: 'zip'; readonly zip: ZipOrder };

/** A passphrase as it was typed, twice; both empty for none. */
export interface TypedPassphrase {
  readonly first: string;
  readonly again: string;
}

export type ExportField = 'form' | 'part' | 'paper' | 'item' | 'pages' | 'readers' | 'passphrase' | 'again';

export interface ExportProblem {
  readonly field: ExportField;
  readonly words: string;
  /** It comes of choices that do not go together, and is said at once; else something is only missing yet. */
  readonly clash: boolean;
}

export type Requested =
  | { readonly ok: true; readonly request: ExportRequest }
  | { readonly ok: false; readonly problem: ExportProblem };

/** Whether the choices lead to files that a passphrase can open. */
export const takesPassphrase = ({ edition, form }: ExportChoices): boolean =>
  edition === 'members' && (form === 'pdf' || form === 'zip');

/** Whether members' copies can be asked for in large print: a zip has it beside them. */
export const takesLarge = ({ edition, form }: ExportChoices): boolean =>
  edition === 'members' && form !== 'zip' && isSized(form);

/** Whether the choices lead to files in large print whose type has a size. */
export const takesSize = (choices: ExportChoices): boolean =>
  choices.form === 'zip' ||
  (takesLarge(choices) ? choices.large : choices.edition === 'large-print' && isSized(choices.form));

/** The request that the choices make, or the first thing that is in its way. */
export function requestOf(choices: ExportChoices, passphrase: TypedPassphrase): Requested {
  const { edition, form, part, size, reports } = choices;
  if (form === 'zip' && edition === 'archive')
    return clash('form', 'A zip is made for the public or for members: the archive’s edition is one file.');
  if (form === 'zip' && part !== 'pack') return clash('part', 'A zip holds the whole pack.');
  const extract = extractOf(choices);
  if (!extract.ok) return extract;
  const copies = edition === 'members' ? copiesOf(choices) : [];
  if (typeof copies === 'string') return missing('readers', copies);
  const secret = takesPassphrase(choices) ? passphraseOf(passphrase, form === 'zip') : undefined;
  if (typeof secret === 'object') return { ok: false, problem: secret };
  const large = takesSize(choices) ? { size: Number(size) } : {};
  const opened = secret === undefined ? {} : { passphrase: secret };
  if (form === 'zip') {
    const zip: ZipOrder = {
      audience: edition === 'members' ? 'members' : 'public',
      reports,
      copies: [...copies],
      ...large,
      ...opened,
    };
    const problem = zipProblem(zip);
    return problem === undefined ? { ok: true, request: { kind: 'zip', zip } } : clash('form', problem);
  }
  if (copies.length > 1)
    return clash('readers', 'Several copies go into a zip: choose that form above, or leave one name.');
  const [copy] = copies;
  const order: ExportOrder = {
    edition,
    format: form,
    ...large,
    ...opened,
    ...(extract.value === undefined ? {} : { extract: extract.value }),
    ...(copy === undefined ? {} : { copy }),
  };
  const problem = orderProblem(order);
  if (problem === undefined) return { ok: true, request: { kind: 'file', order } };
  return clash(part === 'pages' ? (form === 'pdf' ? 'pages' : 'part') : 'form', problem);
}

type Refused = Requested & { readonly ok: false };

function extractOf({
  part,
  paper,
  item,
  from,
  to,
}: ExportChoices): { ok: true; value: Extract | undefined } | Refused {
  switch (part) {
    case 'pack':
      return { ok: true, value: undefined };
    case 'paper':
      return paper === ''
        ? missing('paper', 'Choose a report.')
        : { ok: true, value: { kind: 'paper', ref: paper } };
    case 'item':
      return item === ''
        ? missing('item', 'Choose an item.')
        : { ok: true, value: { kind: 'item', number: item } };
    case 'pages': {
      const [first, last] = [pageOf(from), pageOf(to === '' ? from : to)];
      return first === undefined || last === undefined
        ? missing('pages', 'Write the first and the last page as numbers, as they are printed.')
        : { ok: true, value: { kind: 'pages', from: first, to: last } };
    }
  }
}

const pageOf = (typed: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(typed.trim()) ? Number(typed) : undefined;

/** The copies, or what is wrong with them. */
export function copiesOf({
  readers,
  firstCopy,
}: Pick<ExportChoices, 'readers' | 'firstCopy'>): readonly Copy[] | string {
  const names = readers
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return [];
  if (!/^[1-9]\d{0,3}$/.test(firstCopy.trim()))
    return 'The number of the first copy is a whole number from 1.';
  if (names.length > 200) return 'There can be at most 200 copies at once.';
  if (names.some((name) => name.length > 120)) return 'A reader’s name can have at most 120 letters.';
  const copies = names.map((reader, at) => ({ reader, number: Number(firstCopy) + at }));
  return (copies.at(-1)?.number ?? 0) > 9999 ? 'The number of a copy is at most 9999.' : copies;
}

/** The passphrase, undefined for none, or what is wrong with it. */
function passphraseOf(
  { first, again }: TypedPassphrase,
  needed: boolean,
): string | undefined | ExportProblem {
  const wrong = (field: 'passphrase' | 'again', words: string): ExportProblem => ({
    field,
    words,
    clash: false,
  });
  if (first === '' && again === '')
    return needed ? wrong('passphrase', 'Members’ copies go into a zip only with a passphrase.') : undefined;
  const weak = passphraseProblem(first);
  if (weak !== undefined) return wrong('passphrase', weak);
  return first === again ? first : wrong('again', 'The two are not the same: write it again.');
}

const clash = (field: ExportField, words: string): Refused => ({
  ok: false,
  problem: { field, words, clash: true },
});
const missing = (field: ExportField, words: string): Refused => ({
  ok: false,
  problem: { field, words, clash: false },
});
