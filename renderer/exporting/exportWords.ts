import type { Document } from '../../shared/document/blocks.ts';
import {
  type Edition,
  type ExportFormat,
  type PackSource,
  exportFormats,
  formatNouns,
  isForPublic,
  isSized,
} from '../../shared/editions.ts';
import type { ExportChoices, ExportForm } from './exportChoices.ts';
import { copiesOf, takesPassphrase, takesSize } from './exportRequest.ts';

export const editionWords: Readonly<Record<Edition, { readonly label: string; readonly help: string }>> = {
  public: { label: 'The public', help: 'Without what is not for publication.' },
  members: { label: 'Members', help: 'With restricted reports in their place, marked on every page.' },
  'large-print': {
    label: 'Large print readers',
    help: 'The public pack in large type, with the main pack’s page numbers.',
  },
  archive: { label: 'The archive', help: 'The whole record for keeping, with restricted reports.' },
};

export const partWords: Readonly<Record<ExportChoices['part'], string>> = {
  pack: 'The whole pack',
  paper: 'One report',
  item: 'One item',
  pages: 'Some pages',
};

export const formLabel = (form: ExportForm): string =>
  form === 'zip' ? 'All forms in a zip' : capital(formatNouns[form]);

/** What will be made and what it leaves out, a sentence each; `mine` is whether a passphrase has been typed. */
export function whatWillBeMade(
  choices: ExportChoices,
  {
    document,
    source,
    mine,
  }: { readonly document: Document; readonly source: PackSource; readonly mine: boolean },
): readonly string[] {
  const kept = keptParts(document);
  return [
    choices.form === 'zip' ? zipSentence(choices) : fileSentence(choices, choices.form, document),
    source === 'published'
      ? 'It is made from the published version.'
      : 'It is made from the working copy, as it is now.',
    ...restrictedSentences(choices, kept),
    ...(choices.edition === 'members' ? openSentences(choices, mine) : []),
  ];
}

function fileSentence(choices: ExportChoices, form: ExportFormat, document: Document): string {
  const { edition, size, part, paper, item, from, to } = choices;
  const title = document.parts.find(({ id }) => id === paper)?.title;
  const what = {
    pack: 'the whole pack',
    paper: title === undefined ? 'one report' : `“${title}” with its appendices`,
    item: item === '' ? 'one item' : `the papers of item ${item}`,
    pages: from === '' ? 'some pages' : to === '' || to === from ? `page ${from}` : `pages ${from} to ${to}`,
  }[part];
  const copies = copiesOf(choices);
  const [copy] = typeof copies === 'string' ? [] : copies;
  const large = takesSize(choices)
    ? [`in large print of ${size} points`]
    : edition === 'large-print'
      ? ['in large print']
      : [];
  const whom = {
    public: ['for the public'],
    members: [copy === undefined ? 'for members' : `for ${copy.reader}, as copy ${copy.number}`],
    'large-print': [],
    archive: ['for the archive'],
  }[edition];
  return `One ${formatNouns[form]} of ${[what, ...large, ...whom].join(', ')}.`;
}

function zipSentence(choices: ExportChoices): string {
  const { edition, size, reports } = choices;
  const copies = copiesOf(choices);
  const count = typeof copies === 'string' ? 0 : copies.length;
  const forms = [
    ...exportFormats.map((format) => `a ${formatNouns[format]}`),
    `${exportFormats
      .filter(isSized)
      .map((format) => `a ${formatNouns[format]}`)
      .join(' and ')} in large print of ${size} points`,
  ].join(', ');
  const also = [
    ...(reports ? ['each open report alone'] : []),
    'the files that were attached',
    ...(edition === 'members' ? [count < 2 ? 'the members’ copy' : `${count} members’ copies`] : []),
    'a list of all of it',
  ];
  const last = also.pop() ?? '';
  return `One zip with the pack as ${forms}; with ${also.join(', ')} and ${last}.`;
}

/** How many reports are not for publication, and how many appendices of open ones. */
function keptParts({ parts }: Document): { readonly reports: number; readonly appendices: number } {
  const kept = parts.filter(({ restriction }) => restriction !== undefined);
  const ofKept = (id: string): boolean =>
    kept.some((report) => report.kind === 'paper' && id.startsWith(`${report.id}/`));
  return {
    reports: kept.filter(({ kind }) => kind === 'paper').length,
    appendices: kept.filter(({ kind, id }) => kind === 'appendix' && !ofKept(id)).length,
  };
}

function restrictedSentences(
  { edition, form }: ExportChoices,
  { reports, appendices }: ReturnType<typeof keptParts>,
): readonly string[] {
  const count = reports + appendices;
  const counted = [
    ...(reports === 0 ? [] : [reports === 1 ? '1 report' : `${reports} reports`]),
    ...(appendices === 0 ? [] : [appendices === 1 ? '1 appendix' : `${appendices} appendices`]),
  ].join(' and ');
  const what = `${counted} that ${count === 1 ? 'is' : 'are'}`;
  if (count === 0) return isForPublic(edition) ? ['Nothing in this pack is kept from the public.'] : [];
  if (isForPublic(edition))
    return [
      `It leaves out ${what} not for publication, and says why. The finished ${form === 'zip' ? 'files are' : 'file is'} searched for ${count === 1 ? 'its' : 'their'} words before you get ${form === 'zip' ? 'them' : 'it'}.`,
    ];
  return [`It holds ${what} not for publication.`];
}

/** Who can open a members' copy. */
function openSentences(choices: ExportChoices, mine: boolean): readonly string[] {
  if (!takesPassphrase(choices))
    return ['Only a PDF document can have a passphrase: whoever has this file can read it.'];
  if (mine)
    return [
      'It opens only with the passphrase, which is kept nowhere: tell it to the readers by another way.',
    ];
  return choices.form === 'zip' ? [] : ['Without a passphrase whoever has the file can read it.'];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
