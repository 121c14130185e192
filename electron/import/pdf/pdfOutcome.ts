import type { LeftBehind } from './leftBehind.ts';

interface Findings {
  /** Words of each page; undefined for one whose words were not read. */
  readonly texts: readonly (string | undefined)[];
  readonly tagged: boolean;
  readonly encrypted: boolean;
  readonly mended: boolean;
  readonly left: LeftBehind;
}

/** What the person is told when a PDF has been taken in: one sentence for each thing that they might want to know. */
export function pdfOutcome({ texts, tagged, encrypted, mended, left }: Findings): string {
  const count = texts.length === 1 ? '1 page' : `${texts.length} pages`;
  const silent = texts.filter((text) => text === '').length;
  const unread = texts.filter((text) => text === undefined).length;
  return [
    `Taken in: ${count}${tagged ? ', with its own tags, bookmarks and links' : ''}.`,
    mended ? 'The file is damaged; what could be read of it was kept, so look at each page.' : '',
    encrypted ? 'It was encrypted; the copy in the pack is not, and the passphrase was not kept.' : '',
    left.removed.length === 0 ? '' : `Left out of the pack: ${listed(left.removed)}.`,
    left.isXfa ? 'Its form is drawn by the viewer, so look whether the pages show what they should.' : '',
    left.flattened === 0
      ? ''
      : `${left.flattened === 1 ? 'A note, mark or form field is' : `${left.flattened} notes, marks and form fields are`} printed as shown.`,
    left.webLinks === 0
      ? ''
      : `${left.webLinks === 1 ? 'A link leads' : `${left.webLinks} links lead`} to the web and still will.`,
    unread === 0
      ? ''
      : `It is long: the words of its last ${unread === 1 ? 'page' : `${unread} pages`} stand in the PDF, not in the web page and the text of the pack.`,
    !tagged ? untagged(silent, texts.length) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function untagged(silent: number, all: number): string {
  if (silent === 0)
    return 'It has no tags, so a screen reader gets its pages as pictures: say below what they show, and ask for a tagged copy.';
  const which =
    silent === all
      ? 'Its pages are pictures'
      : silent === 1
        ? 'One page is a picture'
        : `${silent} pages are pictures`;
  return `${which} without words that could be found or read out: say below what they show, and ask for the original.`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
