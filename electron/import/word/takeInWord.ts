import mammoth from 'mammoth';
import { type TakeInAnswers, type TakeInResult, refused, takenAsText } from '../takenIn.ts';
import type { ZipParts } from '../zipEntries.ts';
import { wordBlocks } from './wordBlocks.ts';
import type { WordDocument } from './wordTree.ts';

/** Takes in a Word file as blocks. Asks first where its author has not finished with it. */
export async function takeInWord(
  bytes: Uint8Array,
  parts: ZipParts,
  answers: TakeInAnswers,
): Promise<TakeInResult> {
  const { changes, comments } = await undecided(parts);
  if (changes + comments > 0 && answers.acceptChanges !== true)
    return { kind: 'undecided', changes, comments };
  const document = await read(bytes);
  if (document === undefined)
    return refused('This Word file is damaged and cannot be read. Ask for another copy.');
  const { content, pictures } = wordBlocks(document);
  if (content.length === 0)
    return refused(
      pictures === 0
        ? 'There is no text in this Word file. Ask for another copy.'
        : 'This Word file holds pictures and no text: attach it as PDF, or the pictures as images.',
    );
  const removed = [
    ...(parts.names.some((name) => name.endsWith('vbaProject.bin')) ? ['macros'] : []),
    ...(parts.names.some((name) => name.startsWith('word/embeddings/')) ? ['embedded files'] : []),
  ];
  return takenAsText('word', content, {
    removed,
    said: [
      'Taken in as text, set like the rest of the pack: headings, lists, tables, links and notes are kept.',
      changes === 0
        ? ''
        : `${counted(changes, 'tracked change is', 'tracked changes are')} taken as accepted.`,
      comments === 0 ? '' : `${counted(comments, 'comment is', 'comments are')} left out.`,
      pictures === 0
        ? ''
        : `${counted(pictures, 'picture is', 'pictures are')} left out: attach the file as PDF to keep ${pictures === 1 ? 'it' : 'them'}.`,
      removed.length === 0 ? '' : `Left out of the pack: ${removed.join(' and ')}.`,
    ],
  });
}

const counted = (number: number, one: string, several: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${several}`;

/** Insertions, deletions and moves that nobody has accepted, and comments. */
async function undecided({
  names,
  text,
}: ZipParts): Promise<{ readonly changes: number; readonly comments: number }> {
  let changes = 0;
  for (const name of names)
    if (/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u.test(name))
      changes += [...(await text(name)).matchAll(/<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel)\s/gu)]
        .length;
  const comments = [...(await text('word/comments.xml')).matchAll(/<w:comment\s/gu)].length;
  return { changes, comments };
}

/** Undefined where it cannot be read. Deleted text is left out and inserted text kept, as if all were accepted. */
async function read(bytes: Uint8Array): Promise<WordDocument | undefined> {
  let document: WordDocument | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        externalFileAccess: false,
        transformDocument: (element: WordDocument) => {
          document = element;
          // Nothing is left for it to write as HTML: only what it reads is wanted.
          return { ...element, children: [] };
        },
      },
    );
  } catch {
    return document;
  }
  return document;
}
